import { createHmac } from 'node:crypto'
import type { Day, Instant } from '../../platform/clock.ts'

/** What the log says of one deed: ids, words from our own lists and counts. Never what somebody wrote, never who seeks work. */
export interface Entry {
  at: Instant
  happened: string
  /** What it happened to, and what that belongs to. */
  about: string
  within?: string | undefined
  /** What became of it. */
  state?: string | undefined
  version?: number | undefined
  as?: string | undefined
  by?: string | undefined
  /** The stream's own id of it. */
  eventId: string
}

/** A row of the log. Each seals what it says together with the seal of the row before. */
export interface Row extends Entry {
  seq: number
  /** The day it lies under: the day it was logged for, and never earlier than the row's before. */
  day: Day
  was: string
  seal: string
}

/** Where the log ends. It lies in another table than the log, so that a log cut short can be told. */
export type Head = Pick<Row, 'seq' | 'day' | 'seal'> & {
  /** The first day there is. */
  since: Day
}

/** What the first row follows. */
export const beginning = 'the beginning'

/** The next row. Rows lie in the order they were logged in, which is the stream's. */
export function nextRow(key: Buffer, head: Head | undefined, entry: Entry, on: Day): Row {
  const row = {
    ...entry,
    seq: (head?.seq ?? 0) + 1,
    day: head && head.day > on ? head.day : on,
    was: head?.seal ?? beginning,
  }
  return { ...row, seal: sealOf(key, row) }
}

export const headAfter = ({ seq, day, seal }: Row, head: Head | undefined): Head => ({
  seq,
  day,
  seal,
  since: head?.since ?? day,
})

const sealed = [
  'seq',
  'day',
  'at',
  'happened',
  'about',
  'within',
  'state',
  'version',
  'as',
  'by',
  'eventId',
  'was',
] as const

/** HMAC-SHA-256 with a key of the city's: whoever can write to the table can still not seal. */
function sealOf(key: Buffer, row: Omit<Row, 'seal'>): string {
  const said = JSON.stringify(sealed.map((field) => row[field] ?? null))
  return createHmac('sha256', key).update(said).digest('base64url')
}

export type Wrong = 'changed' | 'missing' | 'out of order' | 'cut short'
export interface Fault {
  wrong: Wrong
  /** The row it shows at; for what is missing, the first that is. */
  seq: number
  day: Day
}

/** Reads the log from its beginning, row by row in the order they lie, and says what is wrong with it. */
export function checking(key: Buffer) {
  const faults: Fault[] = []
  let before: Pick<Row, 'seq' | 'seal' | 'day'> = { seq: 0, seal: beginning, day: '' }
  let rows = 0

  function read(row: Row): void {
    rows += 1
    const { seq, day } = row
    if (row.seal !== sealOf(key, row)) faults.push({ wrong: 'changed', seq, day })
    else if (seq > before.seq + 1) faults.push({ wrong: 'missing', seq: before.seq + 1, day })
    // What follows a changed row follows it by the number, and by the seal it had.
    else if (seq <= before.seq || row.was !== before.seal) faults.push({ wrong: 'out of order', seq, day })
    before = { seq, seal: row.seal, day }
  }

  function end(head: Head | undefined): { rows: number; faults: readonly Fault[] } {
    if (head && (before.seq < head.seq || (before.seq === head.seq && before.seal !== head.seal)))
      faults.push({ wrong: 'cut short', seq: before.seq + 1, day: head.day })
    if (!head && before.seq > 0) faults.push({ wrong: 'cut short', seq: before.seq, day: before.day })
    return { rows, faults }
  }
  return { read, end }
}
