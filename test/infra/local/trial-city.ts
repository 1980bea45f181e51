import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { FunctionName } from '../../../functions/manifest.ts'
import { type City, startCity } from '../../../infra/local/city.ts'

/** A port with nine free ones above it. */
export async function freePorts(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 3000) * 10
    const taken = await Promise.all(Array.from({ length: 10 }, (_, n) => isTaken(port + n)))
    if (!taken.includes(true)) return port
  }
}

const isTaken = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
      .once('error', () => resolve(true))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(false)))
  })

export interface Trial extends City {
  port: number
  /** What a function was handed, but for what a test asked it. */
  handed(name: FunctionName): Record<string, never>[]
  /** Lets a function try something, with its own keys. */
  letTry(
    name: FunctionName,
    service: string,
    command: string,
    input: object,
  ): Promise<{ ok: boolean; refused?: string; gave?: never }>
  end(): Promise<void>
}

/** The whole city with a probe in the place of each function. */
export async function trialCity(folder = mkdtempSync(join(tmpdir(), 'city-'))): Promise<Trial> {
  const port = await freePorts()
  const probe = new URL('./probe.ts', import.meta.url)
  const bundleOf = () => new URL(`?folder=${folder}`, probe)
  const city = await startCity({ folder, port, dynamodbEndpoint: process.env.DYNAMODB_ENDPOINT ?? '', bundleOf })
  return {
    ...city,
    port,
    handed(name) {
      const file = join(folder, `${name}.handed`)
      const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
      return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
    },
    letTry: (name, service, command, input) => city.invoke(name, { ask: { service, command, input } }) as never,
    async end() {
      await city.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Visit {
  host?: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** A request as it is, to any of the city's hosts: `fetch` would set the host itself, and unpack what comes. */
export const visit = (
  port: number,
  path: string,
  { host = 'localhost', method = 'GET', headers = {}, body }: Visit = {},
) =>
  new Promise<{ status: number; headers: Record<string, string | undefined>; body: Buffer }>((resolve, reject) => {
    const asking = request({ port, host: '127.0.0.1', path, method, headers: { host: `${host}:${port}`, ...headers } })
    asking.on('response', async (answer) =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers as never, body: await buffer(answer) }),
    )
    asking.on('error', reject).end(body)
  })
