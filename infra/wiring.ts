import {
  type BucketName,
  buckets,
  type DomainEvents,
  type FunctionName,
  functions,
  type QueueName,
  type SecretName,
  type TableName,
} from '../functions/manifest.ts'
import type { Bucket, BucketRight, Lambda, SocketTrigger, TableTrigger } from '../functions/platform/manifest.ts'
import { settingNames } from '../functions/platform/settings.ts'

/** What both worlds make of the manifest in the same way. */

export type AnyLambda = Lambda<Record<TableName, string>, BucketName, QueueName, SecretName, FunctionName>
export const lambdas: Readonly<Record<FunctionName, AnyLambda>> = functions
export const functionNames = keysOf(functions)

export const defaults = { memory: 512, seconds: 10 } as const

/** How a table's stream is read where the manifest does not say. AWS throttles a third reader of a shard. */
export const reading = { batchSize: 100, batchesAtOnce: 1, retries: 5, followersOfATable: 2 } as const

/** How a queue is read where the manifest does not say. */
export const fetching = { batchSize: 10 } as const

/** How often Lambda tries again to hand over what nobody waits for: an object's arrival, a schedule that is due. */
export const handingOver = { retries: 2 } as const

type Trigger = Exclude<AnyLambda['on'], readonly unknown[]>

/** What wakes a function, always as a list. */
export const triggersOf = ({ on }: AnyLambda): readonly Trigger[] => (Array.isArray(on) ? on : [on as Trigger])

/** The tables a function follows. */
export const followedBy = (lambda: AnyLambda): readonly TableTrigger<DomainEvents>[] =>
  triggersOf(lambda).filter((trigger): trigger is TableTrigger<DomainEvents> => 'table' in trigger)

/** The gateway's keys for an address: itself and everything below it. */
export const routeKeys = (address: string) => [`ANY ${address}`, `ANY ${address}/{path+}`] as const

/** The socket gateway's keys: a socket is opened, it ends, and whatever it says. All go to one function. */
/** Where browsers open sockets: on AWS the stage's name too. */
export const socketAddress = '/live' satisfies SocketTrigger['socket']
export const socketKeys = ['$connect', '$disconnect', '$default'] as const

/** Lambda's filter language, as far as we speak it: a list is "one of these", the rest nests like the record. */
export interface Pattern {
  readonly [field: string]: Pattern | readonly string[]
}

export const streamPattern = (domainEvents: readonly string[]) =>
  ({
    eventName: ['INSERT', 'MODIFY'],
    dynamodb: { NewImage: { domainEvent: { M: { name: { S: domainEvents } } } } },
  }) satisfies Pattern

/** The names things got where the city stands. */
export interface Names {
  table(name: TableName): string
  bucket(name: BucketName): string
  /** The queue's address. */
  queue(name: QueueName): string
  function(name: FunctionName): string
  secret(name: SecretName): string
  mailFrom: string
  /** Where open sockets are posted to. */
  socketsUrl: string
  /** Where browsers find LiveKit, or `-`. */
  liveKitUrl: string
  /** Whether LiveKit has an egress, `on` or `-`. */
  liveKitEgress: 'on' | '-'
  /** `https://…`, no slash at the end, as the next three. */
  siteUrl: string
  mediaUrl: string
  booksUrl: string
  uploadsUrl: string
  staffSignIn: 'passkey' | 'code'
}

/** What a function is told: the names of what it may use, where people find the city, and nothing else. */
export function settingsOf(lambda: AnyLambda, names: Names): Record<string, string> {
  const { tables = {}, buckets = {}, queues = [], calls = [], secrets = [], egress = [], mail, sockets, media } = lambda
  return {
    ...Object.fromEntries(keysOf(tables).map((name) => [settingNames.table(name), names.table(name)])),
    ...Object.fromEntries(keysOf(buckets).map((name) => [settingNames.bucket(name), names.bucket(name)])),
    ...Object.fromEntries(queues.map((name) => [settingNames.queue(name), names.queue(name)])),
    ...Object.fromEntries(calls.map((name) => [settingNames.function(name), names.function(name)])),
    ...Object.fromEntries(secrets.map((name) => [settingNames.secret(name), names.secret(name)])),
    ...(mail && { [settingNames.mailFrom]: names.mailFrom }),
    ...(media && { [settingNames.liveKitUrl]: names.liveKitUrl }),
    ...(egress.length > 0 && { [settingNames.liveKitEgress]: names.liveKitEgress }),
    ...Object.fromEntries(egress.map((name) => [settingNames.bucket(name), names.bucket(name)])),
    ...(sockets && { [settingNames.socketsUrl]: names.socketsUrl }),
    ...(mayUpload(lambda) && { [settingNames.uploadsUrl]: names.uploadsUrl }),
    [settingNames.siteUrl]: names.siteUrl,
    [settingNames.mediaUrl]: names.mediaUrl,
    [settingNames.booksUrl]: names.booksUrl,
    [settingNames.staffSignIn]: names.staffSignIn,
  }
}

/** Whoever may write where browsers post files signs their forms. */
const mayUpload = ({ buckets: granted = {} }: AnyLambda) =>
  keysOf(granted).some((name) => (buckets[name] as Bucket).uploads && rightsOn(granted[name]).includes('write'))

const rightsOn = (rights: readonly BucketRight[] = []) => rights

export function keysOf<Key extends string>(record: { readonly [Each in Key]?: unknown }): Key[] {
  return Object.keys(record) as Key[]
}
