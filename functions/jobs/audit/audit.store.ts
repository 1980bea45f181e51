import * as v from 'valibot'
import type { Day } from '../../platform/clock.ts'
import { absent, type Item, type ItemPage, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { keys } from '../keys.ts'
import type { Entry, Head, Row } from './chain.ts'

/**
 * | table | pk           | sk     | answers                                                      |
 * |-------|--------------|--------|--------------------------------------------------------------|
 * | audit | DAY#<day>    | <seq>  | what was logged that day, in order                           |
 * | jobs  | AUDIT        | HEAD   | where the log ends                                           |
 *
 * | index | pk           | sk     | answers                                                      |
 * |-------|--------------|--------|--------------------------------------------------------------|
 * | thing | <id>         | <seq>  | what happened to something, and within it                    |
 */
const ordered = (seq: number) => String(seq).padStart(12, '0')
const dayKey = (day: Day) => ({ pk: `DAY#${day}`, sk: '' })

const headShape = v.object({ seq: v.number(), day: v.string(), seal: v.string(), since: v.string() })
const rowShape = v.object({
  seq: v.number(),
  day: v.string(),
  at: v.string(),
  happened: v.string(),
  about: v.string(),
  within: v.optional(v.string()),
  state: v.optional(v.string()),
  version: v.optional(v.number()),
  as: v.optional(v.string()),
  by: v.optional(v.string()),
  eventId: v.string(),
  was: v.string(),
  seal: v.string(),
})

/** Where the log ends, as the context's own table says. */
export const headStore = (jobs: Table) => ({
  async find(): Promise<Head | undefined> {
    const item = await jobs.get(keys.auditHead())
    return item && v.parse(headShape, item)
  },
})

/** The row and the new end of the log, both only where it ended there. */
export const appending = (logTable: string, row: Row, head: Head, before: Head | undefined): Write[] => [
  { put: toItem(row), while: { pk: absent }, elsewhere: logTable },
  { put: { ...keys.auditHead(), ...head }, while: before ? { seq: before.seq } : { pk: absent } },
]

export type AuditStore = ReturnType<typeof auditStore>

/** The log itself, for whoever reads it. */
export const auditStore = (audit: Table) => ({
  async day(day: Day, reading: { after?: ItemPage['next']; limit?: number; newestFirst?: boolean } = {}) {
    const { items, next } = await audit.page(dayKey(day), { ...kept(reading), consistent: true })
    return { rows: items.map(toRow), next }
  },

  async thing(id: string, reading: { after?: ItemPage['next']; limit?: number } = {}) {
    const { items, next } = await audit.page({ pk: id, sk: '' }, { ...kept(reading), newestFirst: true }, 'thing')
    return { rows: items.map(toRow), next }
  },
})

const kept = <Given extends { after?: ItemPage['next'] }>({ after, ...rest }: Given) => ({
  ...rest,
  ...(after && { after }),
})

const toItem = (row: Row): Item => ({
  pk: dayKey(row.day).pk,
  sk: ordered(row.seq),
  ...row,
  ...thingOf(row),
})

/** An application is found by its vacancy, a recruiter's deed by the employer. */
const thingOf = ({ about, within = about, seq }: Pick<Entry, 'about' | 'within'> & { seq: number }) => ({
  thingPk: within,
  thingSk: ordered(seq),
})

const toRow = (item: Item): Row => v.parse(rowShape, item)
