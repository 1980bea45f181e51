import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { epochSecond, type Instant, later } from '../clock.ts'
import { logError, logged } from '../log.ts'
import type { StreamHandler } from '../manifest.ts'
import { absent, type Item, type Table } from './table.ts'

/** What an item says happened, with its last write that meant something. */
export interface Happened<Name extends string> {
  name: Name
  at: Instant
}

export interface DomainEvent<Name extends string> extends Happened<Name> {
  /** The same each time the stream delivers it: what makes a reaction idempotent. */
  id: string
  item: Item
}

export type Reaction<Name extends string> = (event: DomainEvent<Name>) => Promise<void>

const rememberedMs = 8 * 24 * 60 * 60_000

/**
 * Reacts in the stream's order and stops at the first failure, from where Lambda tries again. Each event is dealt with once:
 * what was finished is remembered for longer than the stream can bring it again, and lies in the context's log for good.
 */
export const reactingTo = <Name extends string>(
  table: Table,
  reactions: { [Each in Name]: Reaction<Each> },
): StreamHandler =>
  logged(
    async ({ Records }) => {
      for (const record of Records) {
        const event = domainEventIn<Name>(record)
        if (!event) continue
        try {
          await once(table, event, () => reactions[event.name](event))
        } catch (error) {
          logError('a reaction failed', error, { event: event.name, eventId: event.id })
          return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] }
        }
      }
      return { batchItemFailures: [] }
    },
    ({ Records }) => Records[0]?.eventID,
  )

async function once<Name extends string>(
  table: Table,
  { id, name, at, item }: DomainEvent<Name>,
  react: () => Promise<void>,
) {
  const key = { pk: `DEALT#${id}`, sk: 'DEALT' }
  if (await table.get(key)) return
  await react()
  await table.together([
    { put: { ...key, expiresAt: epochSecond(later(at, rememberedMs)) }, while: { pk: absent } },
    { put: { pk: `LOG#${at.slice(0, 10)}`, sk: `${at}#${id}`, happened: name, about: { pk: item.pk, sk: item.sk } } },
  ])
}

/** Nothing, where a write left what had happened as it was: a counter moved, a typo was mended. */
export function domainEventIn<Name extends string>({
  eventID,
  dynamodb,
}: DynamoDBRecord): DomainEvent<Name> | undefined {
  const item = image<Name>(dynamodb?.NewImage)
  const before = image<Name>(dynamodb?.OldImage)?.domainEvent
  if (!eventID || !item?.domainEvent) return undefined

  const { name, at } = item.domainEvent
  if (name === before?.name && at === before.at) return undefined
  return { id: eventID, name, at, item }
}

const image = <Name extends string>(attributes: object | undefined) =>
  attributes && (unmarshall(attributes as Record<string, AttributeValue>) as Item & { domainEvent?: Happened<Name> })
