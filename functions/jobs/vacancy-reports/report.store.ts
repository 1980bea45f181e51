import * as v from 'valibot'
import { dayMs, epochSecond, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type ItemPage, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys, lists } from '../keys.ts'
import { reportShape, type VacancyReport } from './report.shape.ts'
import { reportNumber } from './report.ts'

export type VacancyReportStore = ReturnType<typeof vacancyReportStore>

/** Long enough to see a pattern at one employer, short enough to forget who told. */
const keptMs = 365 * dayMs

const pointer = v.object({ reportId: id('report') })

export const vacancyReportStore = (table: Table) => ({
  async find(reportId: Id<'report'>): Promise<VacancyReport | undefined> {
    const item = await table.get(keys.report(reportId))
    return item && toReport(item)
  },

  async many(reportIds: readonly Id<'report'>[]): Promise<VacancyReport[]> {
    return (await table.getMany(reportIds.map(keys.report))).map(toReport)
  },

  async ofVacancy(vacancyId: Id<'vacancy'>): Promise<VacancyReport[]> {
    const found = await table.startingWith(keys.reportsOn(vacancyId))
    return this.many(found.map((item) => v.parse(pointer, item).reportId))
  },

  /** Those that somebody with a receipt may mean. A year's are read through, a kilobyte each: asked for too rarely for an index. */
  async numbered(number: string): Promise<VacancyReport[]> {
    const states = ['open', 'answered'] as const
    const all = await Promise.all(states.map((state) => table.startingWith(lists.queue('REPORTS', state), 'queue')))
    return all
      .flat()
      .map(toReport)
      .filter(({ reportId }) => reportNumber(reportId) === number)
  },

  /** Newest first. */
  async ofAccount(accountId: Id<'account'>): Promise<VacancyReport[]> {
    const found = await table.startingWith(keys.reportsBy(accountId))
    const all = await this.many(found.map((item) => v.parse(pointer, item).reportId))
    return all.sort((one, other) => (one.reportedAt < other.reportedAt ? 1 : -1))
  },

  /** False when there is one of that id already. */
  saveNew(report: VacancyReport, domainEvent: Happened<JobsDomainEvent>): Promise<boolean> {
    const { reportId, vacancyId, accountId } = report
    const expiresAt = expiryOf(report)
    const writes: Write[] = [
      { put: toItem(report, domainEvent), while: { pk: absent } },
      { put: { ...keys.reportOn(vacancyId, reportId), reportId, expiresAt } },
    ]
    if (accountId) writes.push({ put: { ...keys.reportBy(accountId, reportId), reportId, expiresAt } })
    return table.together(writes)
  },

  /** False when it changed between reading it and now: a second officer was quicker. */
  saveWhileVersion(version: number, report: VacancyReport, domainEvent: Happened<JobsDomainEvent>): Promise<boolean> {
    return table.replaceWhile({ version }, toItem(report, domainEvent))
  },

  async page(state: VacancyReport['state'], after: ItemPage['next'], limit: number) {
    const reading = { limit, newestFirst: state === 'answered', ...(after && { after }) }
    const { items, next } = await table.page(lists.queue('REPORTS', state), reading, 'queue')
    return { reports: items.map(toReport), next }
  },

  /** That a vacancy was reported, and what came of it, stays; whoever told it goes, and their words with them. Throws where it changed meanwhile. */
  async forgetReporter(mail: string, accountId: Id<'account'>): Promise<void> {
    for (const state of ['open', 'answered'] as const)
      for (const item of await table.startingWith(lists.queue('REPORTS', state), 'queue')) {
        const { reportId, version, ...report } = toReport(item)
        const change = nameless(report, mail, accountId)
        if (!change) continue
        const { name, at } = item.domainEvent as Happened<JobsDomainEvent>
        // Counted as a change, so that whoever read the name before cannot write it back.
        const by = { ...change, set: { ...change.set, domainEvent: { name, at } }, add: { version: 1 } }
        if (!(await table.change(keys.report(reportId), by, { version })))
          throw new Error('a report changed while a name in it was erased')
      }
    for (const { pk, sk } of await table.startingWith(keys.reportsBy(accountId))) await table.remove({ pk, sk })
  },
})

/** Nothing, where it names neither as its reporter nor as who answered. */
function nameless(report: Omit<VacancyReport, 'reportId' | 'version'>, mail: string, accountId: Id<'account'>) {
  const isReporter = report.mail === mail || report.accountId === accountId
  const isOfficer = report.answeredBy === accountId
  if (!isReporter && !isOfficer) return undefined
  return {
    set: { ...(isReporter && { words: '' }), ...(isOfficer && { answeredBy: 'account_erased' }) },
    remove: [...(isReporter ? ['mail', 'accountId'] : []), ...(isOfficer ? ['answeredByMail'] : [])],
  }
}

const expiryOf = ({ reportedAt }: VacancyReport) => epochSecond(later(reportedAt, keptMs))

const toItem = (report: VacancyReport, domainEvent: Happened<JobsDomainEvent>): Item => ({
  ...keys.report(report.reportId),
  ...report,
  queuePk: `REPORTS#${report.state}`,
  queueSk: `${report.answeredAt ?? report.reportedAt}#${report.reportId}`,
  expiresAt: expiryOf(report),
  domainEvent,
})

export const toReport = (item: Item): VacancyReport => v.parse(reportShape, item)
