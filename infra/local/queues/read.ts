import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Invoke } from '../functions/lambda.ts'
import type { LocalQueue, Message } from './queue.ts'

export interface QueueReading {
  name: string
  queue: LocalQueue
  batchSize: number
  gatherSeconds: number
  invoke: Invoke
  deadLetter(event: SQSEvent, reason: string): void
  signal: AbortSignal
}

const lookEveryMs = 100

/** Hands a queue's messages to a function until told to stop, one batch at a time. */
export async function readQueue(reading: QueueReading): Promise<void> {
  const { queue, batchSize, gatherSeconds, signal } = reading
  const rest = (ms: number) => wait(ms, undefined, { signal }).catch(() => undefined)
  while (!signal.aborted) {
    if (gatherSeconds > 0 && !queue.isQuiet()) await rest(gatherSeconds * 1000)
    const batch = queue.take(batchSize)
    if (batch.length > 0) await handOver(batch, reading)
    else await rest(lookEveryMs)
  }
}

/** What the function does not name as failed is deleted; what failed for the last time becomes a dead letter. */
async function handOver(batch: readonly Message[], { name, queue, invoke, deadLetter }: QueueReading): Promise<void> {
  const { failed, reason } = await attempt(name, batch, invoke)
  for (const message of batch) {
    const hasFailed = failed.has(message.id)
    queue.decided(message)
    if (hasFailed && !queue.isSpent(message)) continue
    if (hasFailed) deadLetter(sqsEvent(name, [message]), reason)
    queue.delete(message.receipt)
  }
}

async function attempt(name: string, batch: readonly Message[], invoke: Invoke) {
  try {
    const answer = (await invoke(sqsEvent(name, batch))) as SQSBatchResponse | undefined
    const failures = answer?.batchItemFailures ?? []
    return {
      failed: new Set(failures.map(({ itemIdentifier }) => itemIdentifier)),
      reason: 'The function reported it as failed.',
    }
  } catch (error) {
    return { failed: new Set(batch.map(({ id }) => id)), reason: String(error) }
  }
}

export const md5 = (text: string) => createHash('md5').update(text).digest('hex')

const sqsEvent = (queue: string, batch: readonly Message[]): SQSEvent => ({
  Records: batch.map(({ id, body, attributes, sentAt, firstTakenAt, taken, receipt }) => ({
    messageId: id,
    receiptHandle: receipt,
    body,
    attributes: {
      ApproximateReceiveCount: `${taken}`,
      SentTimestamp: `${sentAt}`,
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: `${firstTakenAt}`,
    },
    messageAttributes: attributes as SQSEvent['Records'][number]['messageAttributes'],
    md5OfBody: md5(body),
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:local:000000000000:${queue}`,
    awsRegion: 'local',
  })),
})
