import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import {
  type BucketName,
  type FunctionName,
  type QueueName,
  type SecretName,
  type TableName,
  tables,
} from '../../functions/manifest.ts'
import type { BucketRight, Table, TableRight } from '../../functions/platform/manifest.ts'
import { type AnyLambda, followedBy, keysOf, triggersOf } from '../wiring.ts'

/** A transaction has no right of its own: it needs those of its parts. */
const tableActions: Record<TableRight, readonly string[]> = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  write: [
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
    'dynamodb:DeleteItem',
    'dynamodb:BatchWriteItem',
    'dynamodb:ConditionCheckItem',
  ],
  append: ['dynamodb:PutItem'],
}

const streamActions = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']
const fetchActions = [
  'sqs:ReceiveMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
]

const objectActions: Record<Exclude<BucketRight, 'list'>, string> = {
  read: 's3:GetObject',
  write: 's3:PutObject',
  delete: 's3:DeleteObject',
}

export interface Arns {
  table(name: TableName): string
  stream(name: TableName): string
  bucket(name: BucketName): string
  queue(name: QueueName): string
  secret(name: SecretName): string
  function(name: FunctionName): string
  /** The identity that mail is sent as, and what tells of it. */
  mail: readonly string[]
  /** Every open socket. */
  sockets: string
}

/** The rights of a function: what the manifest says, resource by resource. */
export function rightsOf(lambda: AnyLambda, arns: Arns): PolicyStatement[] {
  const { tables: granted = {}, buckets = {}, queues = [], secrets = [], calls = [], mail, sockets } = lambda
  const follows = followedBy(lambda).map(({ table }) => table)
  return [
    ...follows.map((table) => allow(streamActions, arns.stream(table))),
    // AWS knows no narrower resource for it.
    ...(follows.length > 0 ? [allow(['dynamodb:ListStreams'], '*')] : []),
    ...triggersOf(lambda).flatMap((on) => ('queue' in on ? [allow(fetchActions, arns.queue(on.queue))] : [])),
    ...keysOf(granted).flatMap((name) => tableRights(granted[name] ?? [], arns.table(name), tables[name])),
    ...keysOf(buckets).flatMap((name) => bucketRights(buckets[name] ?? [], arns.bucket(name))),
    ...queues.map((name) => allow(['sqs:SendMessage'], arns.queue(name))),
    ...secrets.map((name) => allow(['secretsmanager:GetSecretValue'], arns.secret(name))),
    ...calls.map((name) => allow(['lambda:InvokeFunction'], arns.function(name))),
    ...(sockets ? [allow(['execute-api:ManageConnections'], arns.sockets)] : []),
    ...(mail ? [allow(['ses:SendEmail'], ...arns.mail)] : []),
  ]
}

/** An index is read by its own name. */
function tableRights(rights: readonly TableRight[], arn: string, { indexes = {} }: Table): PolicyStatement[] {
  const readsIndexes = rights.includes('read') && Object.keys(indexes).length > 0
  return [
    allow(
      rights.flatMap((right) => tableActions[right]),
      arn,
    ),
    ...(readsIndexes ? [allow(['dynamodb:Query'], ...Object.keys(indexes).map((name) => `${arn}/index/${name}`))] : []),
  ]
}

/** `list` is a right on the bucket, the others are on what lies in it. */
function bucketRights(rights: readonly BucketRight[], arn: string): PolicyStatement[] {
  const onObjects = rights.filter((right) => right !== 'list').map((right) => objectActions[right])
  return [
    ...(onObjects.length > 0 ? [allow(onObjects, `${arn}/*`)] : []),
    ...(rights.includes('list') ? [allow(['s3:ListBucket'], arn)] : []),
  ]
}

export const allow = (actions: readonly string[], ...resources: string[]) =>
  new PolicyStatement({ actions: [...actions], resources })
