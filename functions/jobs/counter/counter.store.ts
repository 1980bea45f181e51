import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys, lists } from '../keys.ts'
import type { Ak1 } from './ak1.ts'

export type CounterStore = ReturnType<typeof counterStore>

const counterPerson = v.object({
  accountId: id('account'),
  registeredAt: v.string(),
  /** The officer who did it. */
  registeredBy: id('account'),
  ak1: v.optional(v.object({ hash: v.string(), lastFour: v.string() })),
  version: v.number(),
})
/** Somebody without an e-mail address, whom officers register and apply for. What they can do lies in their profile. */
export type CounterPerson = v.InferOutput<typeof counterPerson>

type Done = Omit<Happened<JobsDomainEvent>, 'name'>

export const counterStore = (table: Table) => ({
  async find(accountId: Id<'account'>): Promise<CounterPerson | undefined> {
    const item = await table.get(keys.counterPerson(accountId))
    return item && toPerson(item)
  },

  /** Who was registered with this number. */
  async withAk1({ hash }: Pick<Ak1, 'hash'>): Promise<Id<'account'> | undefined> {
    const item = await table.get(keys.ak1(hash))
    return item && v.parse(id('account'), item.accountId)
  },

  /** Newest first. */
  async newest(limit: number): Promise<CounterPerson[]> {
    const { items } = await table.page(lists.queue('COUNTER'), { limit, newestFirst: true }, 'queue')
    return items.map(toPerson)
  },

  /** False when it changed since it was read, or when somebody else has its AK/1 number. */
  save: (person: CounterPerson, before: CounterPerson | undefined, done: Done): Promise<boolean> => {
    const { accountId, ak1 } = person
    const isNewNumber = ak1?.hash !== before?.ak1?.hash
    const name = before ? 'person-corrected' : 'person-registered'
    const writes: Write[] = [
      { put: toItem(person, { name, ...done }), while: before ? { version: before.version } : { pk: absent } },
    ]
    if (ak1 && isNewNumber) writes.push({ put: { ...keys.ak1(ak1.hash), accountId }, while: { pk: absent } })
    if (before?.ak1 && isNewNumber) writes.push({ remove: keys.ak1(before.ak1.hash) })
    return table.together(writes)
  },

  /** What was done to an account that may be gone by now: in a row of its own, which names nobody, until it is logged. */
  async noteDeed(eventId: string, happened: Happened<JobsDomainEvent>): Promise<void> {
    const expiresAt = epochSecond(later(happened.at, loggedWithinMs))
    await table.putNew({ ...keys.counterDeed(happened.at, eventId), expiresAt, domainEvent: happened })
  },

  async forget(accountId: Id<'account'>): Promise<void> {
    const person = await this.find(accountId)
    if (person?.ak1) await table.remove(keys.ak1(person.ak1.hash), { accountId })
    await table.remove(keys.counterPerson(accountId))
  },
})

/** As long as the stream keeps what it has not delivered, and a week. */
const loggedWithinMs = 8 * dayMs

const toItem = (person: CounterPerson, domainEvent: Happened<JobsDomainEvent>): Item => ({
  ...keys.counterPerson(person.accountId),
  ...person,
  queuePk: lists.queue('COUNTER').pk,
  queueSk: `${person.registeredAt}#${person.accountId}`,
  domainEvent,
})

const toPerson = (item: Item): CounterPerson => v.parse(counterPerson, item)

export const registered = (accountId: Id<'account'>, registeredBy: Id<'account'>, at: Instant): CounterPerson => ({
  ...{ accountId, registeredBy },
  registeredAt: at,
  version: 0,
})
