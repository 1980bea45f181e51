import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { FunctionName } from '../../functions/manifest.ts'
import { bundleFolder } from '../bundle.ts'
import type { Names } from '../wiring.ts'
import { sweeping } from './buckets/storage.ts'
import { type Closing, closing } from './closing.ts'
import { openDoors, openerOf } from './doors.ts'
import { functionsOf } from './functions/house.ts'
import { openKept } from './kept.ts'
import { openMedia } from './media/livekit.ts'
import { settled } from './settled.ts'
import { openTables } from './tables.ts'
import { mediaIn, namesIn, toldTo } from './told.ts'
import { afterDeploy, type Reading, schedulesOf, socketsOf, startFollowing, startReading } from './wake.ts'

export interface CitySettings {
  /** Where all it knows lies, between one run and the next. */
  folder: string
  /** The front's. The parts behind it take those up to nine above. */
  port: number
  /** A DynamoDB that runs already. The one at `DYNAMODB_ENDPOINT` where none is named. */
  dynamodbEndpoint?: string
  /** Whether stages shall have sound and picture. */
  media?: boolean
  /** What staff need to sign in. */
  staffSignIn?: Names['staffSignIn']
  /** Where each function's bundle lies, if not where `npm run build` puts it. */
  bundleOf?(name: FunctionName): URL
}

export type City = Awaited<ReturnType<typeof startCity>>

/** The whole city in one process. What the manifest lists is here; what it does not list is not. */
export async function startCity(settings: CitySettings) {
  const ending = closing()
  try {
    return await start(settings, ending)
  } catch (error) {
    await ending.now()
    throw error
  }
}

async function start(settings: CitySettings, ending: Closing) {
  const { folder, port, dynamodbEndpoint, staffSignIn = 'code', bundleOf = built } = settings
  const kept = openKept(folder, port, ending)
  const { addresses, at, clock, deadLetters, mailbox, objects, secrets, queues, buckets } = kept
  const names = namesIn(kept, staffSignIn)
  const settingsOf = (name: FunctionName) => toldTo(name, names, kept)
  const functions = functionsOf({ logFolder: at('logs'), bundleOf, settingsOf, deadLetters })
  ending.later(() => functions.renew())

  // Ports first: whoever finds one taken should not wait for Java to learn it.
  const open = openerOf(kept, ending)
  const sockets = socketsOf(functions, clock.now)
  ending.later(() => sockets.stop())
  const cache = await openDoors(kept, functions, sockets, open)
  const openedTables = await openTables(kept, names, open, ending, dynamodbEndpoint)
  const { aws, database, dynamodb, streams, allNew, lastWriteAt } = openedTables

  const media = settings.media ? openMedia(mediaIn(kept)) : undefined
  ending.later(() => media?.stop())

  const stopping = new AbortController()
  const readings = [
    ...startFollowing(streams, functions, deadLetters, stopping.signal),
    ...startReading(queues, functions, deadLetters, stopping.signal),
  ]
  ending.later(() => endOf(readings, stopping))
  clock.start([...schedulesOf(functions), sweeping(buckets), sockets.sweeping])
  ending.later(() => clock.stop())

  return {
    url: addresses.origins.site,
    mediaUrl: addresses.origins.media,
    booksUrl: addresses.origins.books,
    uploadsUrl: names.uploadsUrl,
    consoleUrl: addresses.console,
    folder: at(),
    /** No table was there before. */
    isNew: allNew,
    database,
    clock,
    mailbox,
    deadLetters,
    functions,
    sockets,
    media,
    secrets,
    names,
    objects,
    cache,
    /** How to speak to the city's parts as the city itself, which may do all. */
    aws,
    endpoints: { dynamodb: addresses.at('dynamodb'), s3: addresses.at('s3'), services: addresses.at('services') },
    dynamodb,

    invoke: (name: FunctionName, event: unknown) => functions.invokerOf(name)(event),

    /** Runs what a deploy runs. */
    async afterDeploy(): Promise<void> {
      for (const name of afterDeploy) await functions.post(name, 'deploy', { at: clock.now().toISOString() })
    },

    /** Waits until all that was written, posted and sent so far is delivered, and what followed from it. */
    settled: (withinSeconds = 60) => settled({ functions, readings, lastWriteAt }, withinSeconds),

    stop: () => ending.now(),
  }
}

const built = (name: FunctionName) => pathToFileURL(resolve(bundleFolder(name), 'index.mjs'))

async function endOf(readings: readonly Reading[], stopping: AbortController): Promise<void> {
  stopping.abort()
  await Promise.race([Promise.allSettled(readings.map(({ ended }) => ended)), wait(2000, undefined, { ref: false })])
}
