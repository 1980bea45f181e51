import { createHmac } from 'node:crypto'
import type { DomainEvent } from '../../platform/dynamodb/domain-events.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import type { Entry } from './chain.ts'

/** What somebody does to their own profile is nobody's to read. */
const unlogged: ReadonlySet<JobsDomainEvent> = new Set(['profile-saved'])

/** What the log says of a domain event. Nothing of some. */
export function entryOf(event: DomainEvent<JobsDomainEvent>, key: Buffer): Entry | undefined {
  const { id: eventId, name: happened, at, item, as } = event
  if (unlogged.has(happened)) return undefined
  const { about, within } = thingsIn(item)
  const state = [item.status, item.life].find((each) => typeof each === 'string') as string | undefined
  const version = typeof item.version === 'number' ? item.version : undefined
  return { eventId, at, happened, about, within, state, version, as, by: whoIn(event, key) }
}

/** An id in a key, but for those that stand for people. */
const thing = /(?<![a-z])(?!account_|mail_)[a-z]+_[A-Za-z0-9-]+/g

/** `VACANCY#vacancy_1`, `APPLICATION#application_2`: the application, within the vacancy. */
function thingsIn({ pk, sk }: { pk: string; sk: string }): Pick<Entry, 'about' | 'within'> {
  if (pk === 'COUNTER' || pk.startsWith('ACCOUNT#') || pk.startsWith('MAIL#')) return { about: 'somebody' }
  const found = `${pk}#${sk}`.match(thing) ?? []
  const [within] = found
  const about = found.at(-1) ?? `${pk}#${sk}`
  return within !== undefined && within !== about ? { about, within } : { about }
}

/**
 * The city's own staff by their account, for as long as the log stands: that is what it is for. A recruiter by a name that only
 * the city's key can make of an account, so that an erased one leads nowhere. Whoever seeks work not at all: the application says
 * who, until it is deleted.
 */
function whoIn({ by, as }: DomainEvent<JobsDomainEvent>, key: Buffer): string | undefined {
  if (by === undefined || as === undefined || as === 'seeker' || as === 'city') return undefined
  return as === 'officer' ? by : penNameOf(key, by)
}

export const penNameOf = (key: Buffer, accountId: string): string =>
  `who_${createHmac('sha256', key).update(accountId).digest('base64url').slice(0, 22)}`
