import { setTimeout as wait } from 'node:timers/promises'
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda'
import type { Invoke } from '../functions/lambda.ts'

export interface Delivery {
  invoke: Invoke
  retries: number
  deadLetter(records: readonly DynamoDBRecord[], reason: string): void | Promise<void>
}

type Outcome = 'done' | { crashed: string } | { failedAt: number }

/**
 * Hands a batch over as Lambda does: again from the first record reported as failed; in halves after a crash, which costs
 * no retry; and what is left when the retries are used up becomes a dead letter.
 */
export async function deliver(
  records: readonly DynamoDBRecord[],
  delivery: Delivery,
  retriesLeft = delivery.retries,
): Promise<void> {
  const outcome = await attempt(records, delivery.invoke)
  if (outcome === 'done') return

  if ('crashed' in outcome && records.length > 1) {
    const middle = Math.ceil(records.length / 2)
    await deliver(records.slice(0, middle), delivery, retriesLeft)
    await deliver(records.slice(middle), delivery, retriesLeft)
    return
  }

  const left = 'crashed' in outcome ? records : records.slice(outcome.failedAt)
  if (retriesLeft === 0) {
    await delivery.deadLetter(left, 'crashed' in outcome ? outcome.crashed : 'The function reported it as failed.')
    return
  }
  await wait(50 * 2 ** (delivery.retries - retriesLeft))
  await deliver(left, delivery, retriesLeft - 1)
}

async function attempt(records: readonly DynamoDBRecord[], invoke: Invoke): Promise<Outcome> {
  try {
    const { batchItemFailures } = (await invoke({ Records: records })) as DynamoDBBatchResponse
    if (batchItemFailures.length === 0) return 'done'
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
    const first = records.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''))
    return { failedAt: Math.max(0, first) }
  } catch (error) {
    return { crashed: String(error) }
  }
}
