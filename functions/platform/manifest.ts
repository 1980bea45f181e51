import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  APIGatewayProxyWebsocketEventV2,
  DynamoDBBatchResponse,
  DynamoDBStreamEvent,
  S3Event,
  SQSBatchResponse,
  SQSEvent,
} from 'aws-lambda'

/** The words a manifest is written in. Data only: the cloud and the local city are both made from it. */

export interface Table {
  /** The attribute holding the epoch second after which an item may go. DynamoDB deletes late: reads filter by time too. */
  expiresBy?: string
  /** Other orders to read the items in; each names the two attributes it is keyed by. All attributes come along. */
  indexes?: Readonly<Record<string, { pk: string; sk: string }>>
}

/** The hosts people reach: the city itself, pictures, and books, which run in an origin of their own. */
export type Host = 'site' | 'media' | 'books'

export interface Bucket {
  /** Kept when everything else is torn down. What can be made again need not be. */
  kept: boolean
  /** Anyone may read it there, through CloudFront. */
  host?: Host
  /** Browsers post files straight into it. */
  uploads?: true
  /** What lies under a prefix goes after so many days. */
  lapses?: readonly { under: `${string}/`; days: number }[]
}

export interface Queue {
  /** How long one message may be worked on before it comes again, in seconds. At least as long as its reader may run. */
  visibleAgainAfter: number
  /** How often a message is tried before it becomes a dead letter. */
  tries: number
  /** What SES says became of each mail of this context lands here: that it went out, that it came back, that somebody complained. */
  mailsOf?: MailSender
}

/** A context that wants to know what became of its mails. */
export type MailSender = 'jobs'
/** Tags its mails bear, which SES repeats in all it says of one. */
export const mailTags = { id: 'mail', sender: 'sender' } as const

/** `append` lets put rows and neither change nor delete any. */
export type TableRight = 'read' | 'write' | 'append'
export type BucketRight = 'read' | 'write' | 'delete' | 'list'

/** What wakes a function, and what it may touch. `DomainEvents` names, for each table, what its stream can carry. */
export interface Lambda<
  DomainEvents,
  BucketName extends string = string,
  QueueName extends string = string,
  SecretName extends string = string,
  FunctionName extends string = string,
> {
  on:
    | HttpTrigger
    | TableTrigger<DomainEvents>
    | readonly TableTrigger<DomainEvents>[]
    | BucketTrigger<BucketName>
    | QueueTrigger<QueueName>
    | ScheduleTrigger
    | SocketTrigger
    | DeployTrigger
  tables?: { [Name in keyof DomainEvents]?: readonly TableRight[] }
  buckets?: { [Name in BucketName]?: readonly BucketRight[] }
  /** Queues it may send to. */
  queues?: readonly QueueName[]
  mail?: 'send'
  /** To post to a socket, or to close it. */
  sockets?: 'post'
  /** To speak to LiveKit, whose key is among its secrets. */
  media?: 'livekit'
  /** It asks LiveKit's egress to write into these. Their names are told; a right to them is egress's alone. */
  egress?: readonly BucketName[]
  secrets?: readonly SecretName[]
  /** Contexts it speaks to for a visitor. They check rights themselves, as for anybody who comes by the gateway. */
  calls?: readonly FunctionName[]
  /** Megabytes. CPU grows with it: 1769 is one whole core. */
  memory?: 512 | 1024 | 1769
  /** Longest run. Nobody waits for an HTTP answer longer than 30. */
  seconds?: number
  /** Packages that are too heavy or too native to bundle, installed beside the bundle. */
  packages?: readonly 'sharp'[]
}

/** Every request at these addresses and below. */
export interface HttpTrigger {
  http: readonly `/${string}`[]
}

/**
 * Writes to a table that say one of these happened, gathered for up to `gatherSeconds` or `batchSize` records (100). With
 * `batchesAtOnce` so many are worked on side by side; what has the same partition key stays in its order.
 */
export type TableTrigger<DomainEvents> = {
  [Name in keyof DomainEvents]: {
    table: Name
    domainEvents: readonly DomainEvents[Name][]
    gatherSeconds?: number
    batchSize?: number
    batchesAtOnce?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
  }
}[keyof DomainEvents]

/** A new object below a prefix. */
export interface BucketTrigger<BucketName> {
  bucket: BucketName
  under: `${string}/`
}

/** Messages, some of them sent with a delay (at most 15 minutes). */
export interface QueueTrigger<QueueName> {
  queue: QueueName
  /** More than ten only where messages are gathered. */
  batchSize?: number
  gatherSeconds?: number
}

/** EventBridge Scheduler's own words: `rate(5 minutes)`, `cron(0 2 * * ? *)`, `at(2026-12-01T09:00:00)`; the last two in `zone`. */
export interface ScheduleTrigger {
  schedule:
    | `rate(${number} ${'minute' | 'minutes' | 'hour' | 'hours' | 'day' | 'days'})`
    | `cron(${string})`
    | `at(${string})`
  /** An IANA name. UTC where there is none. */
  zone?: string
}

/** Every socket that a browser opens at this address of the site: its opening, what it says, its end. */
export interface SocketTrigger {
  socket: '/live'
}

/** Run once after each deploy. */
export interface DeployTrigger {
  after: 'deploy'
}

/** What a schedule hands over: the instant it was due, which may be earlier than now. */
export interface ScheduleEvent {
  dueAt: string
}

export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>
export type BucketHandler = (event: S3Event) => Promise<void>
export type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse>
export type ScheduleHandler = (event: ScheduleEvent) => Promise<void>
/** What comes in over a socket. Its headers come with the opening alone. */
export type SocketEvent = APIGatewayProxyWebsocketEventV2 & { headers?: Record<string, string> }
/** An opening answered with anything but 200 is refused. */
export type SocketHandler = (event: SocketEvent) => Promise<APIGatewayProxyStructuredResultV2>
export type DeployHandler = (event: { at: string }) => Promise<unknown>

/** The shape of the door that a trigger opens. */
export type HandlerFor<Trigger> = Trigger extends HttpTrigger
  ? HttpHandler
  : Trigger extends { bucket: string }
    ? BucketHandler
    : Trigger extends { queue: string }
      ? QueueHandler
      : Trigger extends ScheduleTrigger
        ? ScheduleHandler
        : Trigger extends { socket: string }
          ? SocketHandler
          : Trigger extends DeployTrigger
            ? DeployHandler
            : StreamHandler
