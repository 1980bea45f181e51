import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { findingKinds } from '../linter/finding.ts'
import { vacancyWords } from '../vacancies/vacancy.shape.ts'

/** Why nothing of a file could be read. */
export const importFailures = [
  'not-a-csv',
  'quote-not-closed',
  'no-rows',
  'too-many-rows',
  'columns-missing',
  'columns-twice',
] as const

/** What is wrong with a cell, or with a row as a whole. */
export const rowMistake = v.object({
  /** The heading as the file has it. Absent where it is about the row. */
  column: v.optional(v.string()),
  sentence: v.string(),
})
export type RowMistake = v.InferOutput<typeof rowMistake>

/** A row as it was read: the words of a vacancy, or what keeps it from being one. */
export const importRow = v.object({
  /** The line of the file on which it begins. */
  line: v.number(),
  title: v.string(),
  mistakes: v.array(rowMistake),
  words: v.optional(v.object(vacancyWords)),
  /** What the linter finds: no hindrance for a draft, but one for sending it. */
  findings: v.array(v.picklist(findingKinds)),
})
export type ImportRow = v.InferOutput<typeof importRow>

export const importShape = v.object({
  importId: id('import'),
  employerId: id('employer'),
  readAt: v.string(),
  failure: v.optional(v.picklist(importFailures)),
  /** Which columns a failure is about. */
  names: v.array(v.string()),
  unread: v.array(v.string()),
  ready: v.number(),
  wrong: v.number(),
  /** When drafts were made of what was ready. */
  takenAt: v.optional(v.string()),
  expiresAt: v.number(),
})
export type VacancyImport = v.InferOutput<typeof importShape>
