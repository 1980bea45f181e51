import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { Title, TitleFacts } from '../titles/title.ts'
import { saysTheSame } from '../titles/title.ts'
import { type MarcNote, marcNotes } from './iso2709.ts'
import { otherScripts } from './marc8.ts'

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
export const importFailures = [
  'no-records',
  'neither-marc-nor-xml',
  'crooked-xml',
  'too-many-records',
  'file-gone',
] as const
export type ImportFailure = (typeof importFailures)[number]

export const rowOutcomes = ['added', 'updated', 'unchanged', 'refused'] as const
export type RowOutcome = (typeof rowOutcomes)[number]
export const rowReasons = [
  'cut-off',
  'crooked-leader',
  'crooked-directory',
  'not-utf8',
  'unknown-letters',
  ...otherScripts.map((script) => `marc8-${script}` as const),
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
  /** What had to be done to read it. */
  note?: MarcNote | undefined
}
export const rowNotes = marcNotes

export const noTally: Readonly<Record<RowOutcome, number>> = { added: 0, updated: 0, unchanged: 0, refused: 0 }
export const mostRecords = 50_000
/** Records worked on in one go: some two hundred writes, well within a function's time. */
export const partSize = 100

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
