import * as v from 'valibot'
import { dayMs, epochSecond, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type ItemPage, type Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { langs } from '../../platform/lang.ts'
import type { EventsDomainEvent } from '../domain-events.ts'
import { keys, queued } from '../keys.ts'
import { type Report, reportKinds } from './report.ts'

export type ReportStore = ReturnType<typeof reportStore>

/** Long enough to see a pattern, short enough to forget who told. */
const keptMs = 365 * dayMs

export const reportStore = (table: Table) => ({
  async find(reportId: Id<'report'>): Promise<Report | undefined> {
    const item = await table.get(keys.report(reportId))
    return item && toReport(item)
  },

  /** False when there is one of that id already. */
  async saveNew(report: Report, domainEvent: Happened<EventsDomainEvent>): Promise<boolean> {
    const expiresAt = epochSecond(later(report.reportedAt, keptMs))
    return table.replaceWhile(
      { pk: absent },
      { ...keys.report(report.reportId), ...report, ...queuedAs(report), expiresAt, domainEvent },
    )
  },

  async saveClosed(report: Report): Promise<void> {
    const { state, closedAt, closedByMail } = report
    await table.change(
      keys.report(report.reportId),
      { set: { state, closedAt, closedByMail, ...queuedAs(report) } },
      { state: 'open' },
    )
  },

  /** That a page was reported or closed stays; the words of it, and where to write to them, go. */
  async forgetMail(mail: string): Promise<void> {
    for (const state of ['open', 'closed'] as const)
      for (const report of (await table.startingWith(keys.reportQueue(state), 'queue')).map(toReport)) {
        if (report.mail === mail)
          await table.change(keys.report(report.reportId), { set: { words: '' }, remove: ['mail'] }, { state })
        if (report.closedByMail === mail)
          await table.change(keys.report(report.reportId), { remove: ['closedByMail'] }, { state })
      }
  },

  async page(state: Report['state'], after: ItemPage['next'], limit: number) {
    const { items, next } = await table.page(
      keys.reportQueue(state),
      { limit, newestFirst: true, ...(after && { after }) },
      'queue',
    )
    return { reports: items.map(toReport), next }
  },
})

const queuedAs = ({ state, reportedAt, reportId }: Report) => queued(keys.reportQueue(state), reportedAt, reportId)

const reportItem = v.object({
  reportId: id('report'),
  page: v.string(),
  kind: v.picklist(reportKinds),
  words: v.string(),
  mail: v.optional(v.string()),
  lang: v.picklist(langs),
  reportedAt: v.string(),
  state: v.picklist(['open', 'closed']),
  closedAt: v.optional(v.string()),
  closedByMail: v.optional(v.string()),
})

export const toReport = (item: Item): Report => v.parse(reportItem, item)
