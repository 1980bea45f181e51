import * as v from 'valibot'
import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import { isNamed } from '../applications/application.ts'
import { expiryOf } from '../applications/consent.ts'
import { lapseRows } from '../applications/lapse-together.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { eachOf, inParts } from '../pipeline/at-once.ts'
import { type Look, lookShape } from './look.shape.ts'

export type LookStore = ReturnType<typeof lookStore>

/** Who looks, when and as whom. */
export type Looking = Required<Pick<Happened<JobsDomainEvent>, 'at' | 'by'>> & { as: Look['as'] }

/**
 * Who looked at which application. Only ever added to: nothing here changes what a look says, and it goes with the application or
 * with its person. The same person within the same hour is one look, however often the page is loaded.
 */
export const lookStore = (table: Table) => ({
  /** One application on its page. */
  async opened(application: Application, { at, by, as }: Looking): Promise<void> {
    const domainEvent = { name: 'applicant-opened', at, by, as } satisfies Happened<JobsDomainEvent>
    await table.putNew({ ...toItem(application, 'opened', { at, by, as }), domainEvent })
  },

  /** A sheet of these: a look at each, and one deed of them all. */
  async exported(vacancyId: Id<'vacancy'>, all: readonly Application[], { at, by, as }: Looking): Promise<void> {
    const looks = new Map(all.map((each) => toItem(each, 'exported', { at, by, as })).map((look) => [look.sk, look]))
    // Many at once cannot ask what lies there: those of this hour are passed over first. Two sheets in one moment write the same look.
    for (const { sk } of await table.getMany([...looks.values()])) looks.delete(sk)
    await eachOf(inParts([...looks.values()], 100), table.putMany)
    const domainEvent = { name: 'applicants-exported', at, by, as } satisfies Happened<JobsDomainEvent>
    await table.put({ ...keys.exported(vacancyId), at, count: all.length, domainEvent })
  },

  /** Somebody's profile, while they stand at the counter. */
  async atCounter(accountId: Id<'account'>, { at, by }: Pick<Looking, 'at' | 'by'>): Promise<void> {
    const lookId = idFrom('look', accountId, `${by}`, hourOf(at))
    const look: Look = { lookId, at, kind: 'counter', as: 'officer', named: true }
    const domainEvent = { name: 'profile-opened', at, by, as: 'officer' } satisfies Happened<JobsDomainEvent>
    const expiresAt = epochSecond(later(at, keptMs))
    await table.putNew({ ...keys.counterLook(accountId, lookId, hourOf(at)), ...look, expiresAt, domainEvent })
  },

  /** An officer took their address off, seeing who they are. Nothing where they are registered no more. */
  async mailTakenOff(accountId: Id<'account'>, eventId: string, at: Instant): Promise<void> {
    const lookId = idFrom('look', accountId, eventId)
    const look: Look = { lookId, at, kind: 'mail-taken-off', as: 'officer', named: true }
    const expiresAt = epochSecond(later(at, keptMs))
    await table.together([
      { check: keys.counterPerson(accountId), while: { accountId } },
      { put: { ...keys.counterLook(accountId, lookId, hourOf(at)), ...look, expiresAt } },
    ])
  },

  /** Oldest first. */
  async ofAccount(accountId: Id<'account'>): Promise<Look[]> {
    return (await table.startingWith(keys.counterLooksAt(accountId))).map((item) => v.parse(lookShape, item))
  },

  /** Oldest first. */
  async at({ vacancyId, applicationId }: Pick<Application, 'vacancyId' | 'applicationId'>): Promise<Look[]> {
    return (await table.startingWith(keys.looksAt(vacancyId, applicationId))).map((item) => v.parse(lookShape, item))
  },

  /** Who of these opened it last: a look names nobody, but its id is made of who it was. */
  async lastOpened(application: Application, colleagues: readonly Id<'account'>[]) {
    const { vacancyId, applicationId } = application
    const reading = { newestFirst: true, limit: 20, consistent: true }
    const { items } = await table.page(keys.looksAt(vacancyId, applicationId), reading)
    const looks = items.map((item) => v.parse(lookShape, item)).sort((one, other) => (one.at < other.at ? 1 : -1))
    for (const { lookId, at, kind, named } of looks) {
      const by = colleagues.find((each) => lookIdOf(applicationId, { kind: 'opened', by: each, at, named }) === lookId)
      if (by && kind === 'opened') return { by, at }
    }
    return undefined
  },

  async forgetAccount(accountId: Id<'account'>): Promise<void> {
    for (const { pk, sk } of await table.startingWith(keys.counterLooksAt(accountId))) await table.remove({ pk, sk })
  },

  async lapseWith(application: Application): Promise<void> {
    const { vacancyId, applicationId } = application
    await lapseRows(table, await table.startingWith(keys.looksAt(vacancyId, applicationId)), application)
  },

  async forget(vacancyId: Id<'vacancy'>, applicationId: Id<'application'>): Promise<void> {
    for (const { pk, sk } of await table.startingWith(keys.looksAt(vacancyId, applicationId)))
      await table.remove({ pk, sk })
  },
})

/** A look at a profile is no part of an application that it could be kept with. */
const keptMs = 365 * dayMs

function toItem(application: Application, kind: Look['kind'], { at, by, as }: Looking) {
  const { vacancyId, applicationId } = application
  const named = isNamed(application)
  const lookId = lookIdOf(applicationId, { kind, by, at, named })
  const look: Look = { lookId, vacancyId, applicationId, at, kind, as, named }
  return {
    ...keys.look({ vacancyId, applicationId, lookId }, hourOf(at)),
    ...look,
    ...expiryOf(application),
  }
}

/** Of the same person, within an hour, the same. */
const lookIdOf = (
  applicationId: Id<'application'>,
  { kind, by, at, named }: Pick<Look, 'kind' | 'at' | 'named'> & Pick<Looking, 'by'>,
) => idFrom('look', applicationId, kind, `${by}`, hourOf(at), String(named))

/** `2026-10-24T02` */
const hourOf = (at: Instant) => at.slice(0, 13)
