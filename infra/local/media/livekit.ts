import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { host } from '../http/listen.ts'
import { buildLiveKit, findLiveKit } from './livekit-program.ts'

export interface MediaSettings {
  folder: string
  port: number
  /** For sound and picture. */
  udpPort: number
  key: string
  secret: string
  /** Where LiveKit tells what happens in its rooms. */
  webhook: string
}

export interface Media {
  /** For whoever starts the city: whether the stage has sound and picture, and if not, why. */
  says(): string
  isRunning(): boolean
  /** Waits until it runs, or never will. */
  started: Promise<boolean>
  /** Ends it as a crash would; `again` brings it back. */
  kill(): Promise<void>
  again(): Promise<boolean>
  stop(): Promise<void>
}

/** LiveKit's server: the one at `LIVEKIT_URL`, else one that lies here, else Go builds it while the city runs without. */
export function openMedia(settings: MediaSettings): Media {
  if (process.env.LIVEKIT_URL) return elsewhere(process.env.LIVEKIT_URL)
  let state: 'starting' | 'building' | 'running' | 'absent' | 'ended' = 'starting'
  let child: ReturnType<typeof launch> | undefined
  const found = findLiveKit()

  const begin = async (program: string | undefined): Promise<boolean> => {
    if (!program || state === 'ended') {
      if (state !== 'ended') state = 'absent'
      return false
    }
    child = launch(program, settings)
    child.once('exit', () => {
      if (state === 'running') state = 'absent'
    })
    const answers = await untilItAnswers(settings.port)
    state = answers ? 'running' : 'absent'
    return answers
  }
  if (!found) state = 'building'
  const started = found ? begin(found) : buildLiveKit().then(begin)
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    // A polite end lets it drain for up to twenty seconds.
    child.kill('SIGKILL')
    await gone
  }

  return {
    says: () => sentences[state],
    isRunning: () => state === 'running',
    started,
    kill,
    again: () => begin(findLiveKit()),
    async stop() {
      state = 'ended'
      await kill()
    },
  }
}

const sentences = {
  starting: 'LiveKit sedang dinyalakan.',
  building:
    'LiveKit sedang dibangun dengan Go, satu kali saja, sekitar dua menit; sampai selesai, panggung belum bersuara.',
  running: 'LiveKit berjalan di komputer ini.',
  absent:
    'Panggung belum bersuara dan bergambar: LiveKit tidak ditemukan. Pasang livekit-server, atau Go, atau isi LIVEKIT_URL. Yang lain berjalan.',
  ended: 'LiveKit sudah berhenti.',
} as const

const elsewhere = (url: string): Media => ({
  says: () => `LiveKit di ${url}.`,
  isRunning: () => true,
  started: Promise.resolve(true),
  kill: async () => undefined,
  again: async () => true,
  stop: async () => undefined,
})

function launch(program: string, settings: MediaSettings) {
  mkdirSync(settings.folder, { recursive: true })
  const file = join(settings.folder, 'livekit.yaml')
  writeFileSync(file, configuration(settings), { mode: 0o600 })
  const child = spawn(program, ['--config', file], { stdio: 'ignore', detached: true })
  // It outlives a city that breaks down, and would hold its ports.
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.removeListener('exit', end))
  child.on('error', () => undefined)
  return child
}

/**
 * This computer alone: a TCP port for media would listen on every interface. Rooms are made by us only; the server would
 * otherwise make one for any token.
 */
const configuration = ({ port, udpPort, key, secret, webhook }: MediaSettings) => `port: ${port}
bind_addresses: ["${host}"]
rtc:
  udp_port: ${udpPort}
  tcp_port: 0
  node_ip: ${host}
  use_external_ip: false
  enable_loopback_candidate: true
  interfaces:
    includes: [lo]
room:
  auto_create: false
keys:
  ${key}: ${secret}
webhook:
  api_key: ${key}
  urls: ["${webhook}"]
logging:
  level: error
`

async function untilItAnswers(port: number): Promise<boolean> {
  for (const until = Date.now() + 10_000; Date.now() < until; await wait(50)) {
    const answers = await fetch(`http://${host}:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return true
  }
  return false
}
