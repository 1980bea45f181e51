import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentenceFor } from '../../../infra/local/start/sentence.ts'
import { freePorts } from './trial-city.ts'

const launched: ChildProcess[] = []
const start = resolve('infra/local/start.ts')
let folder: string
let port: number
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
  port = await freePorts()
})
afterAll(() => {
  for (const child of launched) child.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

interface Run {
  args?: string[]
  env?: NodeJS.ProcessEnv
}

/** `npm start` in a folder of its own. A build that is there already is taken as it is. */
function launch({ args = [], env = {} }: Run = {}): ChildProcess {
  const ours = ['--port', `${port}`, '--folder', join(folder, 'city'), '--as-built', '--empty']
  const child = spawn(process.execPath, [start, ...ours, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  launched.push(child)
  return child
}

/** How it ended, and the last thing it said. */
async function outcomeOf(child: ChildProcess) {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part))
  const [code] = await once(child, 'close')
  return { code, sentence: said.trim().split('\n').at(-1) ?? '', said }
}

describe('npm start says in one sentence', { timeout: 90_000 }, () => {
  it('that a port is taken', async () => {
    const other: Server = createServer().listen(port + 1, '127.0.0.1')
    await once(other, 'listening')
    const { code, sentence } = await outcomeOf(launch())
    other.close()
    expect([code, sentence]).toEqual([1, expect.stringContaining(`Port ${port + 1} sudah dipakai program lain`)])
  })

  it.each(['city.json', 'clock.json', 'streams.json', 'secrets.json', 'mail/mail.jsonl', 's3/site/journal.jsonl'])(
    'that %s of the city is corrupt',
    async (file) => {
      const broken = mkdtempSync(join(folder, 'broken-'))
      mkdirSync(join(broken, file, '..'), { recursive: true })
      writeFileSync(join(broken, file), '{"half\n{}\n')
      const { code, sentence } = await outcomeOf(launch({ args: ['--folder', broken] }))
      expect([code, sentence]).toEqual([1, expect.stringMatching(`Berkas kota .*${file} rusak .*npm start -- --fresh`)])
    },
  )

  it('that its database is corrupt', async () => {
    const broken = mkdtempSync(join(folder, 'broken-'))
    mkdirSync(join(broken, 'dynamodb'))
    writeFileSync(join(broken, 'dynamodb', 'shared-local-instance.db'), 'this is no database at all'.repeat(100))
    const { code, sentence } = await outcomeOf(launch({ args: ['--folder', broken], env: { DYNAMODB_ENDPOINT: '' } }))
    expect([code, sentence]).toEqual([1, expect.stringContaining('npm start -- --fresh')])
  })

  it('that there is no Java, and nothing in its place', async () => {
    const { code, sentence } = await outcomeOf(launch({ env: { PATH: pathWith({}), DYNAMODB_ENDPOINT: '' } }))
    expect([code, sentence]).toEqual([1, expect.stringContaining('Java 17 tidak ditemukan')])
  })

  it('that Java is too old', async () => {
    const old = `echo 'Exception in thread "main" java.lang.UnsupportedClassVersionError: DynamoDBLocal' >&2; exit 1`
    const { code, sentence } = await outcomeOf(
      launch({ env: { PATH: pathWith({ java: old }), DYNAMODB_ENDPOINT: '' } }),
    )
    expect([code, sentence]).toEqual([1, expect.stringContaining('Java di komputer ini terlalu lama')])
  })

  it('that it does not know an option', async () => {
    const { code, sentence } = await outcomeOf(launch({ args: ['--frehs'] }))
    expect([code, sentence]).toEqual([1, expect.stringContaining('Pilihan yang dikenal')])
  })

  it.runIf(existsSync('/dev/full'))('that the disk is full', async () => {
    const full = mkdtempSync(join(folder, 'full-'))
    symlinkSync('/dev/full', join(full, 'city.json.new'))
    const { code, sentence } = await outcomeOf(launch({ args: ['--folder', full] }))
    expect([code, sentence]).toEqual([1, expect.stringContaining('Disk komputer ini penuh')])
  })

  it('nothing about a bug, which is shown as it is', () => {
    expect(sentenceFor(new Error('a bug'))).toBe(undefined)
  })

  /** A PATH with nothing on it but what is written here, and `ps`. */
  function pathWith(programs: Record<string, string>): string {
    const bin = mkdtempSync(join(folder, 'bin-'))
    symlinkSync(execFileSync('which', ['ps'], { encoding: 'utf8' }).trim(), join(bin, 'ps'))
    for (const [name, script] of Object.entries(programs))
      writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return bin
  }
})

describe('a city that runs', { timeout: 120_000 }, () => {
  /** The database that works in this city's folder. */
  const java = () => {
    const processes = execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
    return Number.parseInt(processes.find((each) => each.includes(join(folder, 'city', 'dynamodb'))) ?? '', 10)
  }
  const isAlive = (pid: number) => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  async function started(): Promise<ChildProcess> {
    const child = launch({ env: { DYNAMODB_ENDPOINT: '' } })
    let said = ''
    child.stdout?.on('data', (part) => (said += part))
    child.stderr?.on('data', (part) => (said += part))
    while (!said.includes('Kota siap')) {
      if (child.exitCode !== null) throw new Error(said)
      await wait(50)
    }
    return child
  }

  it.each(['SIGINT', 'SIGTERM'] as const)('ends every child of its own at %s', async (signal) => {
    const city = await started()
    const database = java()
    expect(isAlive(database)).toBe(true)
    city.kill(signal)
    const [code] = await once(city, 'exit')
    expect([code, isAlive(database), existsSync(join(folder, 'city', 'pid'))]).toEqual([0, false, false])
  })

  it('is not started twice over the same data', async () => {
    const city = await started()
    const { code, sentence } = await outcomeOf(launch({ args: ['--port', `${port + 100}`, '--fresh'] }))
    expect([code, sentence]).toEqual([1, expect.stringContaining(`Kota ini sudah berjalan (proses ${city.pid})`)])
    expect(existsSync(join(folder, 'city', 'city.json'))).toBe(true)
    city.kill('SIGTERM')
    await once(city, 'exit')
  })

  it('ends the database that a crash left behind', async () => {
    const crashed = await started()
    const orphan = java()
    crashed.kill('SIGKILL')
    await once(crashed, 'exit')
    expect(isAlive(orphan)).toBe(true)

    const city = await started()
    expect(java()).not.toBe(orphan)
    await wait(100)
    expect(isAlive(orphan)).toBe(false)
    city.kill('SIGTERM')
    await once(city, 'exit')
  })
})
