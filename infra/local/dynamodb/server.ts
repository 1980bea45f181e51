import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { delimiter, dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { Corrupt } from '../disk/folder.ts'
import { Mishap } from '../disk/mishap.ts'
import { endOrphans } from '../disk/orphans.ts'
import { ask } from './asking.ts'

export interface Database {
  endpoint: string
  /** Which one it is, for whoever starts the city. */
  what: string
  /** What there is to know about it. */
  notes: readonly string[]
  /** Not started by the city, and so not ended by it. */
  isElsewhere: boolean
  stop(): Promise<void>
}

interface Place {
  folder: string
  port: number
}

/** The one at `endpoint`; else `dynoxide` from the PATH; else AWS's own DynamoDB Local, which needs Java 17. */
export async function startDatabase(place: Place, endpoint = process.env.DYNAMODB_ENDPOINT): Promise<Database> {
  if (endpoint) return { endpoint, what: `DynamoDB di ${endpoint}`, notes: [], isElsewhere: true, stop: async () => {} }
  mkdirSync(place.folder, { recursive: true })
  const ended = endOrphans(/DynamoDBLocal|dynoxide/, resolve(place.folder))
  for (let tries = 0; ended && tries < 30 && (await isTaken(place.port)); tries++) await wait(100)
  if (await isTaken(place.port))
    throw new Mishap(
      `Port ${place.port} sudah dipakai program lain: hentikan program itu, atau pakai npm start -- --port NOMOR.`,
    )
  return isOnPath('dynoxide') ? startDynoxide(place) : startDynamoDBLocal(place)
}

async function startDynoxide({ folder, port }: Place): Promise<Database> {
  const file = resolve(folder, 'dynoxide.db')
  const child = spawn('dynoxide', ['--host', '127.0.0.1', '--port', `${port}`, '--db-path', file], {
    stdio: 'ignore',
    detached: true,
  })
  return running(child, port, 'dynoxide', [])
}

/**
 * DynamoDB Local keeps its tables in one SQLite file, and SQLite remembers in the file how it writes. With a write-ahead
 * log each write waits for the disk once instead of three times: three times as many writes a second, none of them lost.
 */
function withWriteAheadLog(folder: string): void {
  const file = resolve(folder, 'shared-local-instance.db')
  if (existsSync(file)) return
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE made (at); DROP TABLE made')
  database.close()
}

/**
 * It keeps the records of all streams in one table, by their number alone: whoever follows a stream where nothing happens has
 * it read everything that happened in the others, a quarter of a second each time after 100,000 records. An index of ours
 * makes that 0.03 ms: of the shard alone, for its SQLite (3.8.7) finds a range of numbers in an index that does not name them.
 * Its tables are there once it was asked for one.
 */
async function withStreamsApart({ folder, port }: Place): Promise<void> {
  const anybody = { region: 'local', accessKeyId: 'local' }
  try {
    await ask(`http://127.0.0.1:${port}`, 'DynamoDB_20120810.ListTables', {}, anybody)
    const file = new DatabaseSync(join(folder, 'shared-local-instance.db'), { timeout: 10_000 })
    file.exec('CREATE INDEX IF NOT EXISTS records_of_shard ON us (ShardID)')
    file.close()
  } catch (error) {
    throw new Corrupt(folder, error)
  }
}

async function startDynamoDBLocal({ folder, port }: Place): Promise<Database> {
  withWriteAheadLog(folder)
  const emulator = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  )
  // The thorough compiler makes each call a third cheaper and would take a core for minutes to get there: it stands behind
  // everybody and takes little more than what is left over.
  const compiling = ['-XX:ThreadPriorityPolicy=1', '-XX:CompilerThreadPriority=5']
  const forTheMachine = [...compiling, '-XX:+UseSerialGC', '-Xmx512m', '-Djava.library.path=./DynamoDBLocal_lib']
  const forTheCity = ['-port', `${port}`, '-sharedDb', '-disableTelemetry', '-dbPath', resolve(folder)]
  const child = spawn('java', [...forTheMachine, '-jar', 'DynamoDBLocal.jar', ...forTheCity], {
    cwd: emulator,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Out of reach of the terminal's Ctrl-C: it has to outlast whoever still reads from it.
    detached: true,
  })
  const database = await running(child, port, 'DynamoDB Local (Java)', [
    `DynamoDB Local mendengarkan di semua antarmuka jaringan komputer ini, port ${port}; ia tidak punya pilihan lain.`,
    'Lisensi DynamoDB Local hanya untuk pemilik akun AWS; tanpa akun, pasang dynoxide (cargo install dynoxide-rs).',
  ])
  await withStreamsApart({ folder, port }).catch(async (error) => {
    await database.stop()
    throw error
  })
  return database
}

/** Waits until it answers, or says why it never will. */
async function running(child: ChildProcess, port: number, what: string, notes: string[]): Promise<Database> {
  const endpoint = `http://127.0.0.1:${port}`
  let said = ''
  child.stderr?.on('data', (part) => {
    said = `${said}${part}`.slice(-4000)
  })
  const end = () => void child.kill('SIGKILL')
  // It outlives a city that breaks down, and would answer the next one with these tables.
  process.once('exit', end)
  const ended = once(child, 'exit').then(
    () => Promise.reject(whyItEnded(said, what)),
    () => Promise.reject(whyItNeverBegan(what)),
  )
  ended.catch(() => undefined)
  await Promise.race([untilItAnswers(endpoint, what), ended])

  return {
    endpoint,
    what,
    notes,
    isElsewhere: false,
    async stop() {
      process.removeListener('exit', end)
      child.kill('SIGTERM')
      await Promise.race([ended.catch(() => undefined), wait(3000).then(end)])
    },
  }
}

function whyItEnded(said: string, what: string): Mishap {
  if (said.includes('UnsupportedClassVersionError'))
    return new Mishap('Java di komputer ini terlalu lama: pasang Java 17 atau yang lebih baru, lalu jalankan lagi.')
  if (/corrupt|malformed|not a database/i.test(said))
    return new Mishap('Data kota rusak dan tidak dapat dibaca: mulai dari awal dengan npm start -- --fresh.')
  return new Mishap(`${what} berhenti sendiri: ${said.trim().split('\n').at(-1) || 'tanpa memberi alasan'}`)
}

const whyItNeverBegan = (what: string) =>
  new Mishap(
    what.includes('Java')
      ? 'Java 17 tidak ditemukan, dan tidak ada DynamoDB lain: pasang Java 17, atau pasang dynoxide, atau isi DYNAMODB_ENDPOINT.'
      : `${what} tidak dapat dijalankan.`,
  )

/** Whoever answers there would be taken for our own database. */
const isTaken = (port: number) =>
  new Promise<boolean>((tell) => {
    const socket = connect(port, '127.0.0.1', () => tell(true))
    socket.once('error', () => tell(false))
    socket.once('connect', () => socket.destroy())
  })

async function untilItAnswers(endpoint: string, what: string): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(50)) {
    const answered = await fetch(endpoint, { method: 'POST' }).then(
      () => true,
      () => false,
    )
    if (answered) return
  }
  throw new Mishap(`${what} tidak menjawab dalam 30 detik.`)
}

const isOnPath = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
