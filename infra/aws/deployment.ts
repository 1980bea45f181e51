import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { inviteFirstAdmin } from '../../functions/identity/public.ts'
import type { BucketName, FunctionName, TableName } from '../../functions/manifest.ts'
import { dynamoTable } from '../../functions/platform/dynamodb/table.ts'
import { type EvergreenFile, evergreenFiles } from '../evergreen.ts'
import { functionNames, lambdas, triggersOf } from '../wiring.ts'
import { outputFor } from './app-stack.ts'

type Environment = Record<string, string | undefined>

/** Runs one of our tools in sight, and ends with it when it fails. */
export function run(command: string, args: readonly string[], env: Environment = process.env, quietly = false): void {
  const stdio = quietly ? 'pipe' : 'inherit'
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, stdio, encoding: 'utf8' })
  if (status === 0) return
  throw new Error(
    `${command} ${args[0]} failed${quietly ? `:\n${stdout}\n${stderr}` : ''}${error ? `: ${error.message}` : ''}`,
  )
}

/** What the stacks are told, as CDK wants it. */
export const contextFlags = (context: Record<string, string | undefined>) =>
  Object.entries(context).flatMap(([name, value]) => (value === undefined ? [] : ['-c', `${name}=${value}`]))

/** The names that things got in the cloud, as CDK writes them down after a deploy. */
export function outputsIn(file: string) {
  const all: Record<string, Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'))
  const find = (stack: string, output: string) => {
    const found = all[stack]?.[output]
    if (found === undefined) throw new Error(`${stack} says nothing about ${output}`)
    return found
  }
  const app = (what: string) => find('alun-alun-app', outputFor(what))
  return {
    bucket: (name: BucketName) => app(`bucket-${name}`),
    table: (name: TableName) => app(`table-${name}`),
    function: (name: FunctionName) => app(`function-${name}`),
    gateway: () => app('gateway'),
    host: (name: string) => find('alun-alun-edge', `${name}at`),
    worldwide: (name: 'certificate' | 'firewall') => find('alun-alun-worldwide', `${name}arn`),
  }
}
export type Outputs = ReturnType<typeof outputsIn>

export type Aws = Pick<S3ClientConfig, 'region' | 'endpoint' | 'credentials' | 'forcePathStyle'> & { region: string }

/** Where the bucket remembers which files a deploy put there. */
const listKey = '.evergreen.json'
const atOnce = 16

/**
 * Puts what was made at build time into the site's bucket, and takes away what the deploy before had put there and this one
 * has not. What is named by its content stays: a page on its way to a reader may still ask for it.
 */
export async function uploadEvergreen(aws: Aws, Bucket: string): Promise<number> {
  const s3 = new S3Client(aws)
  const before = await keysIn(s3, Bucket)
  const keys: string[] = []
  const put = ({ key, type, caching, encoding, body }: EvergreenFile) =>
    s3.send(
      new PutObjectCommand({
        Bucket,
        Key: key,
        Body: body,
        ContentType: type,
        CacheControl: caching,
        ...(encoding && { ContentEncoding: encoding }),
      }),
    )
  let underWay: Promise<unknown>[] = []
  for await (const file of evergreenFiles()) {
    keys.push(file.key)
    underWay.push(put(file))
    if (underWay.length < atOnce) continue
    await Promise.all(underWay)
    underWay = []
  }
  await Promise.all(underWay)
  const gone = before.filter((key) => !keys.includes(key) && !key.startsWith('_astro/'))
  if (gone.length > 0)
    await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: gone.map((Key) => ({ Key })) } }))
  await s3.send(new PutObjectCommand({ Bucket, Key: listKey, Body: JSON.stringify(keys) }))
  return keys.length
}

async function keysIn(s3: S3Client, Bucket: string): Promise<string[]> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: listKey }))
    return JSON.parse((await Body?.transformToString()) ?? '[]')
  } catch (error) {
    if (error instanceof NoSuchKey) return []
    throw error
  }
}

/** Runs what the manifest wants run after a deploy. */
export async function runAfterDeploy(aws: Aws, outputs: Outputs, now: Date): Promise<readonly FunctionName[]> {
  const waiting = functionNames.filter((name) => triggersOf(lambdas[name]).some((on) => 'after' in on))
  for (const name of waiting) await invoke(aws, outputs.function(name), { at: now.toISOString() })
  return waiting
}

/** Calls a function by its name in the cloud and waits for what it answers. */
export async function invoke(aws: Aws, FunctionName: string, event: unknown): Promise<unknown> {
  // As long as a function may run, and once: it may have done its work though nobody heard of it.
  const lambda = new LambdaClient({ ...aws, maxAttempts: 1, requestHandler: { requestTimeout: 900_000 } })
  const { Payload, FunctionError } = await lambda.send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }),
  )
  const answer = Payload?.transformToString() ?? ''
  if (FunctionError) throw new Error(`${FunctionName} broke: ${answer}`)
  return answer === '' ? undefined : JSON.parse(answer)
}

/** True when invited; false when the city has an admin already. */
export async function inviteAdmin(aws: Aws, tableName: string, mail: string, now: Date): Promise<boolean> {
  const table = dynamoTable(DynamoDBDocumentClient.from(new DynamoDBClient(aws)), tableName)
  return (await inviteFirstAdmin(table, { mail }, now.toISOString())).ok
}
