import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Title, TitleFacts } from '../titles/title.ts'
import { saysTheSame } from '../titles/title.ts'
import { type MarcMistake, type MarcRecord, readRecord, recordsIn } from './iso2709.ts'
import { titleIdOf, titleOf } from './marc-to-title.ts'
import { marcXml } from './marc-xml.ts'

/** One file of records on its way into the catalogue. */
export interface Import {
  importId: Id<'import'>
  importedBy: Id<'account'>
  startedAt: Instant
  status: 'waiting' | 'running' | 'finished' | 'failed'
  total: number
  done: number
  tally: Readonly<Record<RowOutcome, number>>
  /** Why there is nothing to import. */
  failure?: ImportFailure | undefined
  finishedAt?: Instant | undefined
}
export type ImportFailure = 'no-records' | 'neither-marc-nor-xml' | 'too-many-records'

export const rowOutcomes = ['added', 'updated', 'unchanged', 'refused'] as const
export type RowOutcome = (typeof rowOutcomes)[number]
export const rowReasons = [
  'cut-off',
  'crooked-leader',
  'crooked-directory',
  'not-utf8',
  'no-title',
  'not-text',
  'changed-meanwhile',
] as const

/** What became of one record, by its place in the file (from 1). */
export interface ImportRow {
  number: number
  outcome: RowOutcome
  /** What the record calls itself, as far as it could be read. */
  label?: string | undefined
  titleId?: Id<'title'> | undefined
  reason?: (typeof rowReasons)[number] | undefined
}

export const noTally: Readonly<Record<RowOutcome, number>> = { added: 0, updated: 0, unchanged: 0, refused: 0 }
export const mostRecords = 50_000
/** Records worked on in one go: some two hundred writes, well within a function's time. */
export const partSize = 100

export type RecordInFile = { record: MarcRecord } | { mistake: MarcMistake }

/** The records of a file, be it ISO 2709 or MARCXML. It is told by its first visible byte, not by its name. */
export function recordsOf(file: Uint8Array) {
  const start = new TextDecoder()
    .decode(file.subarray(0, 400))
    .replace(/^\ufeff/, '')
    .trimStart()
  if (start.startsWith('<')) {
    const records = marcXml(new TextDecoder().decode(file))
    if (!records) return refuse('neither-marc-nor-xml')
    return counted(records.map((record): RecordInFile => ({ record })))
  }
  if (!/^\d{5}/.test(start)) return refuse('neither-marc-nor-xml')
  return counted(recordsIn(file).map((where) => readRecord(file, where)))
}

function counted(records: readonly RecordInFile[]) {
  if (records.length === 0) return refuse('no-records')
  return records.length > mostRecords ? refuse('too-many-records') : ok(records)
}

export type Catalogued =
  | { titleId: Id<'title'>; facts: TitleFacts }
  | { label: string | undefined; reason: NonNullable<ImportRow['reason']> }

export function catalogue(given: RecordInFile): Catalogued {
  if ('mistake' in given) return { label: undefined, reason: given.mistake }
  const facts = titleOf(given.record)
  if (!facts.ok) return { label: labelOf(given.record), reason: facts.refusal }
  return { titleId: titleIdOf(given.record, facts.value), facts: facts.value }
}

const labelOf = ({ fields }: MarcRecord) => {
  const field = fields.find(({ tag }) => tag === '245')
  const text = field && 'subfields' in field ? field.subfields.map(({ value }) => value).join(' ') : ''
  return text === '' ? undefined : text.slice(0, 120)
}

/** What a record makes of the title that lies there; nothing, where it says the same. What was withdrawn comes back. */
export function takeIn(
  before: Title | undefined,
  titleId: Id<'title'>,
  facts: TitleFacts,
  now: Instant,
): Title | undefined {
  if (!before) return { ...facts, titleId, status: 'catalogued', version: 1, cataloguedAt: now }
  if (before.status === 'catalogued' && saysTheSame(before, facts)) return undefined
  return { ...before, ...facts, status: 'catalogued', version: before.version + 1 }
}
