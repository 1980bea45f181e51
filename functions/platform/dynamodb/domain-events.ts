import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import type { Instant } from '../clock.ts'
import type { Id } from '../ids.ts'
import type { Item } from './table.ts'

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
