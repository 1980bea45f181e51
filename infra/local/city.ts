import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { type FunctionName, queues, type TableName, tables } from '../../functions/manifest.ts'
import { bundleFolder } from '../bundle.ts'
import { lostRoute } from '../front.ts'
import { keysOf, lambdas, type Names, settingsOf } from '../wiring.ts'
import { addressesFrom } from './addresses.ts'
import { cityClock } from './schedules/clock.ts'
import { consolePages } from './console/console.ts'
import { deadLettersIn } from './dead-letters.ts'
import { dynamodbDoor } from './dynamodb/door.ts'
import { startDatabase } from './dynamodb/server.ts'
import { makeTables } from './dynamodb/tables.ts'
import { found } from './disk/founding.ts'
import { callersOf } from './functions/callers.ts'
import { functionsOf } from './functions/house.ts'
import { front } from './http/front.ts'
import { gateway } from './http/gateway.ts'
import { close, listen } from './http/listen.ts'
import { mailboxIn } from './mail/mailbox.ts'
import { queueOnDisk } from './queues/queue.ts'
import { s3Server } from './s3/server.ts'
import { secretsIn } from './services/secrets.ts'
import { services } from './services/services.ts'
import { bucketsIn, mayOn, sweeping } from './buckets/storage.ts'
import { bookmarksIn } from './streams/bookmarks.ts'
import { writesTo } from './streams/writes.ts'
import { afterDeploy, arrivals, routesTo, schedulesOf, startFollowing, startReading } from './wake.ts'

export interface CitySettings {
  /** Where all it knows lies, between one run and the next. */
  folder: string
  /** The front's. The parts behind it take those up to nine above. */
  port: number
  /** Says nothing in the terminal. */
  quiet?: boolean
  /** A DynamoDB that runs already. */
  dynamodbEndpoint?: string
  staffSignIn?: Names['staffSignIn']
  /** Where each function's bundle lies, if not where `npm run build` puts it. */
  bundleOf?(name: FunctionName): URL
}

export type City = Awaited<ReturnType<typeof startCity>>

const built = (name: FunctionName) => pathToFileURL(resolve(bundleFolder(name), 'index.mjs'))

const region = 'local'
const mailFrom = 'alun-alun@localhost.localdomain'

/** The whole city in one process. What the manifest lists is here; what it does not list is not. */
export async function startCity({
  folder,
  port,
  dynamodbEndpoint,
  staffSignIn = 'code',
  bundleOf = built,
}: CitySettings) {
  const at = (...path: string[]) => resolve(folder, ...path)
  const { ports, at: endpoint, origins, console: consoleUrl } = addressesFrom(port)
  const { id, secret } = found(folder)
  const callers = callersOf(secret)
  const clock = cityClock(at('clock.json'))
  const mailbox = mailboxIn(at('mail'), clock.now)
  const deadLetters = deadLettersIn(at('dead-letters'), clock.now)
  const secrets = secretsIn(at('secrets.json'))
  const stored = bucketsIn(at('s3'), clock.now, [origins.site, `http://127.0.0.1:${port}`])
  const objects = new Map([...stored].map(([name, bucket]) => [name, bucket.objects]))
  const waiting = new Map(
    keysOf(queues).map((name) => [name, queueOnDisk(at('queues', `${name}.json`), queues[name], clock.now)]),
  )
  const bookmarks = bookmarksIn(at('streams.json'))

  const names: Names = {
    table: (name) => `${name}-${id}`,
    bucket: String,
    queue: (name) => `${endpoint('services')}/000000000000/${name}`,
    function: String,
    secret: String,
    mailFrom,
    siteUrl: origins.site,
    mediaUrl: origins.media,
    booksUrl: origins.books,
    uploadsUrl: `${origins.uploads}/uploads`,
    staffSignIn,
  }
  const functions = functionsOf({ logFolder: at('logs'), bundleOf, settingsOf: settingsIn, deadLetters })
  const { listener: edge, cache } = front({
    buckets: objects,
    gateway: gateway({
      routes: routesTo(functions),
      orElse: functions.invokerOf(lostRoute.function),
      now: clock.now,
    }),
    origins,
    now: clock.now,
  })

  const servers: Server[] = []
  const stopping = new AbortController()
  const writes = new Map(keysOf(tables).map((name) => [names.table(name), { name, writes: writesTo() }]))
  const writesOf = (name: TableName) =>
    (writes.get(names.table(name)) as { writes: ReturnType<typeof writesTo> }).writes
  const open = async (part: keyof typeof ports, listener: Parameters<typeof listen>[1]) =>
    void servers.push(await listen(ports[part], listener))
  const closeAll = () => Promise.all(servers.map(close))

  try {
    // Ports first: whoever finds one taken should not wait for Java to learn it.
    await open('front', edge)
    await open(
      's3',
      s3Server({
        buckets: stored,
        secretOf: callers.secretOf,
        may: mayOn(callers),
        now: clock.now,
        arrived: arrivals(functions),
      }),
    )
    await open('services', services({ callers, functions, mailbox, mailFrom, secrets, queues: waiting }))
    await open(
      'console',
      consolePages({ clock, mailbox, deadLetters, functions, siteUrl: origins.site, objects, folder: resolve(folder) }),
    )
  } catch (error) {
    await closeAll()
    throw error
  }
  const database = await startDatabase({ folder: at('dynamodb'), port: ports.database }, dynamodbEndpoint).catch(
    async (error) => {
      await closeAll()
      throw error
    },
  )
  await open(
    'dynamodb',
    dynamodbDoor({
      endpoint: database.endpoint,
      callers,
      tableOf: (name) => writes.get(name)?.name,
      onWrite: (name) => writes.get(name)?.writes.happened(),
    }),
  )

  const aws = { region, credentials: callers.keysOf('city') }
  const dynamodb = new DynamoDBClient({ ...aws, endpoint: endpoint('dynamodb') })
  const { streamArns, allNew } = await makeTables(dynamodb, names.table)
  const streams = {
    client: new DynamoDBStreamsClient({ ...aws, endpoint: database.endpoint }),
    arnOf: (table: TableName) => streamArns.get(table) ?? '',
    writesTo: writesOf,
    bookmarks,
  }
  const readings = [
    ...startFollowing(streams, functions, deadLetters, stopping.signal),
    ...startReading(waiting, functions, deadLetters, stopping.signal),
  ]
  for (const { ended } of readings) ended.catch((error) => stopping.signal.aborted || console.error(error))
  clock.start([...schedulesOf(functions), sweeping(stored)])

  const isSettled = () => !functions.areBusy() && readings.every(({ isThrough }) => isThrough())

  return {
    url: origins.site,
    mediaUrl: origins.media,
    booksUrl: origins.books,
    uploadsUrl: names.uploadsUrl,
    consoleUrl,
    folder: resolve(folder),
    /** No table was there before. */
    isNew: allNew,
    database: { what: database.what, notes: database.notes },
    clock,
    mailbox,
    deadLetters,
    functions,
    secrets,
    names,
    /** What lies in each bucket. */
    objects,
    cache,
    /** How to speak to the city's parts as the city itself, which may do all. */
    aws,
    endpoints: { dynamodb: endpoint('dynamodb'), s3: endpoint('s3'), services: endpoint('services') },
    dynamodb,

    invoke: (name: FunctionName, event: unknown) => functions.invokerOf(name)(event),

    /** Runs what a deploy runs. */
    async afterDeploy(): Promise<void> {
      for (const name of afterDeploy) await functions.post(name, 'deploy', { at: clock.now().toISOString() })
    },

    /** Waits until everything written so far is delivered: streams, queues, arrivals, and what follows from them. */
    async settled(withinSeconds = 60): Promise<void> {
      for (let calm = 0, until = Date.now() + withinSeconds * 1000; calm < 3; calm = isSettled() ? calm + 1 : 0) {
        if (Date.now() > until) throw new Error(`The city was not done within ${withinSeconds} seconds.`)
        await wait(50)
      }
    },

    async stop(): Promise<void> {
      stopping.abort()
      await clock.stop()
      await Promise.race([
        Promise.allSettled(readings.map(({ ended }) => ended)),
        wait(2000, undefined, { ref: false }),
      ])
      await closeAll()
      await functions.renew()
      bookmarks.flush()
      for (const queue of waiting.values()) queue.flush()
      dynamodb.destroy()
      streams.client.destroy()
      await database.stop()
    },
  }

  function settingsIn(name: FunctionName): Record<string, string> {
    const { accessKeyId, secretAccessKey } = callers.keysOf(name)
    return {
      ...settingsOf(lambdas[name], names),
      NODE_ENV: 'production',
      AWS_REGION: region,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint('dynamodb'),
      AWS_ENDPOINT_URL_S3: endpoint('s3'),
      AWS_ENDPOINT_URL_SESV2: endpoint('services'),
      AWS_ENDPOINT_URL_LAMBDA: endpoint('services'),
      AWS_ENDPOINT_URL_SQS: endpoint('services'),
      AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoint('services'),
    }
  }
}
