import type { RequestListener } from 'node:http'
import type { QueueName } from '../../../functions/manifest.ts'
import { triggersOf } from '../../wiring.ts'
import { type Caller, type Callers, may } from '../functions/callers.ts'
import { type Asked, answerJson, Refused, targetOf } from '../services/json-api.ts'
import type { LocalQueue, Message } from './queue.ts'
import { md5 } from './read.ts'

const longestDelay = 900
const largestMessage = 1024 * 1024

export type LocalQueues = ReadonlyMap<QueueName, LocalQueue>

/** SQS's JSON protocol, as far as functions need it: send, and take and delete by hand. */
export const sqsApi =
  (queues: LocalQueues, callers: Callers): RequestListener =>
  (request, response) =>
    answerJson(request, response, (asked) => {
      const name = String(asked.QueueUrl).split('/').at(-1) as QueueName
      const { operation } = targetOf(request)
      const caller = callers.named(request.headers.authorization)
      const queue = queues.get(name)
      if (!mayDo(caller, operation, name))
        throw new Refused('AccessDeniedException', `${caller} may not ${operation} on ${name}`, 403)
      if (!queue) throw new Refused('com.amazonaws.sqs#QueueDoesNotExist', `there is no queue ${name}`)
      const deed = deeds[operation]
      if (!deed) throw new Refused('UnsupportedOperation', operation)
      return deed(queue, asked)
    })

/** Whoever is woken by a queue may take from it. */
function mayDo(caller: Caller | undefined, operation: string, name: QueueName): boolean {
  if (operation === 'SendMessage' || operation === 'SendMessageBatch')
    return may(caller, ({ queues }) => queues?.includes(name))
  return may(caller, (lambda) => triggersOf(lambda).some((on) => 'queue' in on && on.queue === name))
}

const deeds: Record<string, (queue: LocalQueue, asked: Asked) => object> = {
  SendMessage: send,
  SendMessageBatch: (queue, { Entries }) => ({
    Successful: (Entries as Asked[]).map((entry) => ({ Id: entry.Id, ...send(queue, entry) })),
    Failed: [],
  }),
  ReceiveMessage: (queue, { MaxNumberOfMessages = 1 }) => ({
    Messages: queue.take(Number(MaxNumberOfMessages)).map(({ id, body, receipt, taken }) => ({
      MessageId: id,
      ReceiptHandle: receipt,
      Body: body,
      MD5OfBody: md5(body),
      Attributes: { ApproximateReceiveCount: `${taken}` },
    })),
  }),
  DeleteMessage(queue, { ReceiptHandle }) {
    queue.delete(String(ReceiptHandle))
    return {}
  },
}

function send(queue: LocalQueue, { MessageBody, DelaySeconds = 0, MessageAttributes = {} }: Asked): object {
  const body = String(MessageBody ?? '')
  const delay = Number(DelaySeconds)
  if (body === '' || Buffer.byteLength(body) > largestMessage)
    throw new Refused(
      'InvalidParameterValue',
      'One or more parameters are invalid: the message is empty or longer than 1 MiB.',
    )
  if (!(delay >= 0 && delay <= longestDelay))
    throw new Refused(
      'InvalidParameterValue',
      `Value ${delay} for parameter DelaySeconds is invalid: 0 to ${longestDelay}.`,
    )
  const { id } = queue.send(body, delay, attributesIn(MessageAttributes as Record<string, Asked>))
  return { MessageId: id, MD5OfMessageBody: md5(body) }
}

const attributesIn = (asked: Record<string, Asked>): Message['attributes'] =>
  Object.fromEntries(
    Object.entries(asked).map(([name, { DataType, StringValue }]) => [
      name,
      { dataType: String(DataType), ...(StringValue !== undefined && { stringValue: String(StringValue) }) },
    ]),
  )
