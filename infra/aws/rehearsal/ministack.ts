import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** MiniStack stands in for AWS: no account, no Docker. boto3 does its bucket notifications, cryptography its certificates. */
const packages = ['ministack==1.5.33', 'boto3==1.43.106', 'cryptography==50.0.2']
const venv = resolve('.cache/ministack')

/** Why there can be no rehearsal here, in a sentence; or nothing, and MiniStack is installed. */
export async function installMiniStack(): Promise<string | undefined> {
  const python = await firstOf(['python3', 'python'])
  if (!python) return 'There is no Python 3 on this machine, which MiniStack is written in.'
  const isThere = await runs(`${venv}/bin/python`, ['-c', 'import ministack, boto3, cryptography'])
  if (isThere) return undefined
  try {
    await run(python, ['-m', 'venv', venv])
    await run(`${venv}/bin/pip`, ['install', '--quiet', '--disable-pip-version-check', ...packages])
    return undefined
  } catch (error) {
    const [reason] = String((error as { stderr?: string }).stderr ?? error)
      .trim()
      .split('\n')
      .slice(-1)
    return `MiniStack cannot be installed (no network?): ${reason}`
  }
}

async function firstOf(names: readonly string[]): Promise<string | undefined> {
  for (const name of names)
    if (await runs(name, ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 10))'])) return name
  return undefined
}

const runs = (file: string, args: readonly string[]) =>
  run(file, args).then(
    () => true,
    () => false,
  )

export interface MiniStack {
  endpoint: string
  /** What a tool has to be told to take this for AWS. */
  env: Record<string, string>
  /** What it said so far: a function's own words among them. */
  log(): string
  stop(): Promise<void>
}

export async function startMiniStack(port: number): Promise<MiniStack> {
  if (!(await isFree(port))) throw new Error(`Port ${port} is taken. Say another with PORT=…`)
  const endpoint = `http://127.0.0.1:${port}`
  // Not below this folder: MiniStack runs CommonJS of its own, and our package.json says that all is modules.
  const home = await mkdtemp(join(tmpdir(), 'alun-alun-rehearsal-'))
  const env = {
    ...inherited(),
    HOME: home,
    TMPDIR: home,
    // The Node that runs this file comes first: MiniStack runs the functions with it.
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    AWS_ACCESS_KEY_ID: 'rehearsal',
    AWS_SECRET_ACCESS_KEY: 'rehearsal',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
  }
  const child = spawn(`${venv}/bin/python`, ['-m', 'ministack'], {
    cwd: home,
    env: {
      ...env,
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      IOT_MTLS_ENABLED: '0',
      LAMBDA_EXECUTOR: 'local',
      STATE_DIR: join(home, 'state'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => said.push(words))
  const log = () => Buffer.concat(said).toString('utf8')
  const stop = async () => {
    process.off('exit', kill)
    if (child.exitCode === null) {
      const ended = new Promise((end) => child.once('exit', end))
      child.kill('SIGTERM')
      await Promise.race([ended, sleep(5000)])
      kill()
    }
    await rm(home, { recursive: true, force: true })
  }
  const kill = () => void child.kill('SIGKILL')
  process.on('exit', kill)

  for (let waited = 0; waited < 60; waited += 0.5) {
    if (child.exitCode !== null) throw new Error(`MiniStack ended at once:\n${log()}`)
    if (await answers(`${endpoint}/_ministack/health`)) return { endpoint, env, log, stop }
    await sleep(500)
  }
  await stop()
  throw new Error(`MiniStack did not come up within a minute:\n${log()}`)
}

/** Where MiniStack's account of zeros lives. */
export const region = 'us-east-1'
export const account = '000000000000'

const inherited = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name, value]) => value !== undefined && !/^(AWS_|PYTHON)/.test(name)),
  ) as Record<string, string>

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
  })
