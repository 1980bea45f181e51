import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { epochSecond, type Instant, later } from '../clock.ts'
import type { Id } from '../ids.ts'
import { logError, logged } from '../log.ts'
import type { StreamHandler } from '../manifest.ts'
import { absent, type Item, type Table, type Write } from './table.ts'

/** As whom somebody acted. The city acts by its clock, with nobody there. */
export type Capacity = 'seeker' | 'recruiter' | 'officer' | 'city'

/** What an item says happened, with its last write that meant something. */
export interface Happened<Name extends string> {
  name: Name
  at: Instant
  /** Who did it. */
  by?: Id<'account'> | undefined
  as?: Capacity | undefined
}

export interface DomainEvent<Name extends string> extends Happened<Name> {
  /** The same each time the stream delivers it: what makes a reaction idempotent. */
  id: string
  item: Item
  /** The item as it was. Absent where it is new. */
  before?: Item | undefined
}

export type Reaction<Name extends string> = (event: DomainEvent<Name>) => Promise<void>

/** Nothing follows from it but what is written down. */
export const onlyLogged = 'only logged'
export type Reactions<Name extends string> = { [Each in Name]: Reaction<Each> | typeof onlyLogged }

/** What nobody reacts to is logged. */
export const withOnlyLogged = <Name extends string>(
  names: readonly Name[],
  reactions: Partial<Reactions<NoInfer<Name>>>,
): Reactions<Name> => ({
  ...(Object.fromEntries(names.map((name) => [name, onlyLogged])) as Reactions<Name>),
  ...reactions,
})

/** What is written down of an event, together with that it was dealt with. Asked again where a race was lost. */
export type LogOf<Name extends string> = (event: DomainEvent<Name>) => Promise<readonly Write[]>

const rememberedMs = 8 * 24 * 60 * 60_000
const tries = 24

/**
 * Reacts in the stream's order and stops at the first failure, from where Lambda tries again. Each event is dealt with once:
 * what was finished is remembered for longer than the stream can bring it again, and lies in the context's log for good.
 */
export const reactingTo = <Name extends string>(
  table: Table,
  reactions: Reactions<Name>,
  logOf: LogOf<Name> = async (event) => [byDay(event)],
): StreamHandler =>
  logged(
    async ({ Records }) => {
      for (const record of Records) {
        const event = domainEventIn<Name>(record)
        if (!event) continue
        try {
          await once(table, event, reactions[event.name], logOf)
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
  event: DomainEvent<Name>,
  react: Reaction<Name> | typeof onlyLogged,
  logOf: LogOf<Name>,
): Promise<void> {
  const key = { pk: `DEALT#${event.id}`, sk: 'DEALT' }
  if (await table.get(key)) return
  if (react !== onlyLogged) await react(event)
  const dealt: Write = {
    put: { ...key, expiresAt: epochSecond(later(event.at, rememberedMs)) },
    while: { pk: absent },
  }
  for (let attempt = 0; attempt < tries; attempt++) {
    const log = await logOf(event)
    if (log.length === 0 && react === onlyLogged) return
    if (await table.together([dealt, ...log])) return
    // Either another copy has just dealt with it, or something else was logged in between.
    if (await table.get(key)) return
  }
  throw new Error(`the log moved on ${tries} times while one event was written down`)
}

/** The log of a context that has none of its own. */
const byDay = ({ id, name, at, item }: DomainEvent<string>): Write => ({
  put: { pk: `LOG#${at.slice(0, 10)}`, sk: `${at}#${id}`, happened: name, about: { pk: item.pk, sk: item.sk } },
})

/** Nothing, where a write left what had happened as it was: a counter moved, a typo was mended. */
export function domainEventIn<Name extends string>({
  eventID,
  dynamodb,
}: DynamoDBRecord): DomainEvent<Name> | undefined {
  const item = image<Name>(dynamodb?.NewImage)
  const before = image<Name>(dynamodb?.OldImage)
  if (!eventID || !item?.domainEvent) return undefined

  const { name, at } = item.domainEvent
  if (name === before?.domainEvent?.name && at === before.domainEvent.at) return undefined
  return { id: eventID, ...item.domainEvent, item, ...(before && { before }) }
}

const image = <Name extends string>(attributes: object | undefined) =>
  attributes && (unmarshall(attributes as Record<string, AttributeValue>) as Item & { domainEvent?: Happened<Name> })
