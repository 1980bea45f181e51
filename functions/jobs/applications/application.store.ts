import * as v from 'valibot'
import type { Day } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type ItemPage, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys, lists } from '../keys.ts'
import { type Application, applicationShape } from './application.shape.ts'
import { numberOf } from './application.ts'
import { deletedOn, expiryOf } from './consent.ts'
import { inShort, type Short, toShort } from './short.ts'

export type ApplicationStore = ReturnType<typeof applicationStore>

const pointer = v.object({ applicationId: id('application'), vacancyId: id('vacancy') })

export const applicationStore = (table: Table) => ({
  async find(vacancyId: Id<'vacancy'>, applicationId: Id<'application'>): Promise<Application | undefined> {
    const item = await table.get(keys.application(vacancyId, applicationId))
    return item && toApplication(item)
  },

  /** One of somebody's own. */
  async findOf(accountId: Id<'account'>, applicationId: Id<'application'>): Promise<Application | undefined> {
    const mine = await table.get(keys.applicationOf(accountId, applicationId))
    return mine && this.find(v.parse(pointer, mine).vacancyId, applicationId)
  },

  /** Those that somebody with a receipt may mean: numbers are short, so rarely two. */
  async numbered(number: string): Promise<Application[]> {
    const mine = (await table.startingWith(lists.queue('NUMBER', number), 'queue')).map((item) =>
      v.parse(pointer, item),
    )
    return (await table.getMany(mine.map((each) => keys.application(each.vacancyId, each.applicationId)))).map(
      toApplication,
    )
  },

  /** Newest first. */
  async ofAccount(accountId: Id<'account'>): Promise<Application[]> {
    const mine = (await table.startingWith(keys.applicationsOf(accountId))).map((item) => v.parse(pointer, item))
    const items = await table.getMany(mine.map((each) => keys.application(each.vacancyId, each.applicationId)))
    return items.map(toApplication).sort((one, other) => (one.submittedAt < other.submittedAt ? 1 : -1))
  },

  /** Those there are of these, as every write before left them. */
  async many(vacancyId: Id<'vacancy'>, applicationIds: readonly Id<'application'>[]): Promise<Application[]> {
    const wanted = applicationIds.map((each) => keys.application(vacancyId, each))
    return (await table.getMany(wanted, { consistent: true })).map(toApplication)
  },

  /** Where an answer is owed, the longest overdue first. */
  async due({ limit, after, before }: { limit?: number; after?: ItemPage['next']; before?: Day } = {}) {
    const reading = { ...(limit && { limit }), ...(after && { after }), ...(before && { before }) }
    const { items, next } = await table.page(lists.queue('DUE'), reading, 'queue')
    return { applications: items.map(toApplication), next }
  },

  /** Decisions that can still be taken back, the one that settles first before the others. */
  async settling({ limit, after }: { limit?: number; after?: ItemPage['next'] } = {}) {
    const reading = { ...(limit && { limit }), ...(after && { after }) }
    const { items, next } = await table.page(lists.queue('SETTLING'), reading, 'queue')
    return { applications: items.map(toApplication), next }
  },

  async forVacancy(vacancyId: Id<'vacancy'>): Promise<Application[]> {
    return (await table.startingWith(keys.applicationsFor(vacancyId))).map(toApplication)
  },

  /** The same in short, for an eighth of what all of it takes to read. */
  async inShort(vacancyId: Id<'vacancy'>): Promise<Short[]> {
    return (await table.startingWith(keys.shortsFor(vacancyId))).map(toShort)
  },

  count: (vacancyId: Id<'vacancy'>): Promise<number> => table.count(keys.shortsFor(vacancyId)),

  /** False when there is one already, or when the vacancy closed or was paused between reading it and now. */
  saveNewWhileOpen(application: Application & { accountId: Id<'account'> }, domainEvent: Happened<JobsDomainEvent>) {
    return table.together([
      { check: keys.vacancy(application.vacancyId), while: { life: 'open' } },
      { put: toItem(application, domainEvent), while: { pk: absent } },
      { put: shortItem(application) },
      { put: pointerItem(application, application.accountId) },
    ])
  },

  /** False when it changed between reading it and now. */
  saveWhileVersion(
    version: number,
    application: Application,
    domainEvent: Happened<JobsDomainEvent>,
  ): Promise<boolean> {
    return table.together([
      { put: toItem(application, domainEvent), while: { version } },
      { put: shortItem(application) },
      ...pointerThatEnds(application),
    ])
  },

  /** False when it changed, or when its employer opened it, between reading it and now. */
  saveWhileUnopened(version: number, application: Application, domainEvent: Happened<JobsDomainEvent>) {
    const { vacancyId, applicationId } = application
    return table.together([
      { put: toItem(application, domainEvent), while: { version } },
      { put: shortItem(application) },
      { check: keys.seen(vacancyId, applicationId), while: { pk: absent } },
    ])
  },

  /** Takes away a day of being deleted, while it waits. False when there is none, or when it changed meanwhile. */
  async keepWhileVersion({ vacancyId, applicationId, accountId, version }: Application): Promise<boolean> {
    const change = keys.application(vacancyId, applicationId)
    const beside = [
      keys.short(vacancyId, applicationId),
      ...(accountId ? [keys.applicationOf(accountId, applicationId)] : []),
    ]
    const rows = await table.getMany([change, ...beside], { consistent: true })
    if (rows.every(({ expiresAt }) => expiresAt === undefined)) return false
    const by = { remove: ['expiresAt'] }
    const others = rows.filter(({ pk, sk }) => pk !== change.pk || sk !== change.sk)
    return table.together([
      { change, by, while: { version } },
      ...others.map(({ pk, sk }) => ({ change: { pk, sk }, by, while: { sk } })),
    ])
  },

  /** What somebody applied for. */
  async vacanciesOf(accountId: Id<'account'>): Promise<ReadonlySet<string>> {
    const mine = await table.startingWith(keys.applicationsOf(accountId))
    return new Set(mine.map((item) => v.parse(pointer, item).vacancyId))
  },

  forgetPointer: (accountId: Id<'account'>, applicationId: Id<'application'>): Promise<boolean> =>
    table.remove(keys.applicationOf(accountId, applicationId)),
})

const toItem = (application: Application, domainEvent: Happened<JobsDomainEvent>): Item => ({
  ...keys.application(application.vacancyId, application.applicationId),
  ...application,
  ...waitsIn(application),
  ...expiryOf(application),
  domainEvent,
})

/** Written together with the application: a ranking is never behind it. */
const shortItem = (application: Application): Item => ({
  ...keys.short(application.vacancyId, application.applicationId),
  ...inShort(application),
  ...expiryOf(application),
})

/** Lies with who sent it, and in the list of its number. */
const pointerItem = (application: Application, accountId: Id<'account'>): Item => ({
  ...keys.applicationOf(accountId, application.applicationId),
  ...{ applicationId: application.applicationId, vacancyId: application.vacancyId },
  ...expiryOf(application),
  queuePk: lists.queue('NUMBER', numberOf(application.applicationId)).pk,
  queueSk: application.applicationId,
})

/** Written without an end, it gets one together with its application. Of those who were erased there is none. */
const pointerThatEnds = (application: Application): Write[] =>
  application.accountId && deletedOn(application) ? [{ put: pointerItem(application, application.accountId) }] : []

/** What waits for an answer stands in the list of days; what was answered and may still be taken back, in that of instants. */
function waitsIn({ applicationId, dueOn, settling }: Application) {
  if (settling) return { queuePk: 'SETTLING', queueSk: `${settling.settlesAt}#${applicationId}` }
  return dueOn ? { queuePk: 'DUE', queueSk: `${dueOn}#${applicationId}` } : {}
}

export const toApplication = (item: Item): Application => v.parse(applicationShape, item)
