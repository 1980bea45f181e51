import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endOrphans } from '../disk/orphans.ts'
import { host } from '../http/listen.ts'
import { configuration, type MediaSettings } from './configuration.ts'
import { buildLiveKit, findLiveKit } from './livekit-program.ts'

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
  let state: keyof typeof sentences = 'starting'
  let child: ReturnType<typeof launch> | undefined
  const found = findLiveKit()

  const become = (next: typeof state) => {
    if (state !== 'ended') state = next
    return state === 'running'
  }
  const begin = async (program: string | undefined): Promise<boolean> => {
    if (!program) return become('absent')
    if (!(await isFree(settings))) return become('taken')
    if (hasEnded()) return false
    child = launch(program, settings)
    child.once('exit', () => state === 'running' && become('stopped'))
    return become((await untilItAnswers(settings.port)) ? 'running' : 'stopped')
  }
  const hasEnded = () => state === 'ended'
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
  taken: 'Panggung belum bersuara dan bergambar: port LiveKit dipakai program lain. Yang lain berjalan.',
  stopped: 'Panggung tidak bersuara dan bergambar: LiveKit berhenti sendiri. Yang lain berjalan.',
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

const fileIn = (folder: string) => join(resolve(folder), 'livekit.yaml')

/** Whoever answers there would be taken for ours, and knows other keys. One that a killed city left behind makes room. */
async function isFree({ folder, port }: MediaSettings): Promise<boolean> {
  const ended = endOrphans(/^\S+ --config /, fileIn(folder))
  for (let tries = 0; ended && tries < 30 && (await answers(port)); tries++) await wait(100)
  return !(await answers(port))
}

function launch(program: string, settings: MediaSettings) {
  mkdirSync(settings.folder, { recursive: true })
  const file = fileIn(settings.folder)
  writeFileSync(file, configuration(settings), { mode: 0o600 })
  const child = spawn(program, ['--config', file], { stdio: 'ignore', detached: true })
  // It outlives a city that breaks down, and would hold its ports.
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.removeListener('exit', end))
  child.on('error', () => undefined)
  return child
}

async function untilItAnswers(port: number): Promise<boolean> {
  for (const until = Date.now() + 10_000; Date.now() < until; await wait(50)) if (await answers(port)) return true
  return false
}

const answers = (port: number) =>
  fetch(`http://${host}:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  )
