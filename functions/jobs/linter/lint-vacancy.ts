import { type FindingKind, type LintedField, lintedFields } from './finding.ts'
import { lintText, type TextFinding } from './lint-text.ts'
import { sentenceAround } from './text/pattern.ts'
import { plainText } from './text/plain-text.ts'

export type LintedTexts = Readonly<Partial<Record<LintedField, string>>>

/** Words of a vacancy that want a reason. Found again in the same sentence of the same field, it is the same finding. */
export interface VacancyFinding extends TextFinding {
  readonly finding: string
  readonly field: LintedField
  readonly words: string
  /** In small letters. */
  readonly sentence: string
}

/** More people for one job than the city's whole industry hires in a month: most such numbers are typed to be seen. */
const mostPeople = 300

/** Pay is held against the minimum for work by the month only: an internship's allowance and a day's pay are not its kind. */
export function lintVacancy(
  texts: LintedTexts,
  kind: string | undefined,
  minimumWage: number | undefined,
): VacancyFinding[] {
  const isMonthly = kind === undefined || kind === '' || kind === 'full-time' || kind === 'contract'
  const minimum = isMonthly ? minimumWage : undefined
  return lintedFields.flatMap((field) => {
    const text = texts[field] ?? ''
    if (field === 'quota') return isFewer(text, mostPeople + 1) ? [] : whole(field, text, 'kuota-mustahil')
    if (field === 'wageMin')
      return minimum !== undefined && isFewer(text, minimum) ? whole(field, text, 'upah-di-bawah-minimum') : []
    if (field === 'age') return asked(field, text, 'usia')
    if (field === 'sex') return asked(field, text, 'jenis-kelamin')
    return lintText(text, minimum).map((found) => within(field, text, found))
  })
}

const figuresOf = (text: string) => Number(text.replaceAll(/[.\s]/gu, ''))
const isFewer = (text: string, than: number) => text.trim() === '' || !(figuresOf(text) >= than)

function whole(field: LintedField, text: string, kind: FindingKind): VacancyFinding[] {
  if (text.trim() === '' || Number.isNaN(figuresOf(text))) return []
  return [named({ kind, field, start: 0, end: text.length, words: text, sentence: String(figuresOf(text)) })]
}

/** Fields that are to stay empty: whatever is in them is a finding, as a whole. */
const asked = (field: LintedField, text: string, kind: FindingKind): VacancyFinding[] =>
  text === '' ? [] : [named({ kind, field, start: 0, end: text.length, words: text, sentence: text })]

function within(field: LintedField, text: string, found: TextFinding): VacancyFinding {
  const ad = plainText(text)
  const start = ad.at.findIndex((place) => place >= found.start)
  const end = ad.at.findIndex((place) => place >= found.end)
  const sentence = sentenceAround(ad.text, { start, end: end === -1 ? ad.text.length : end }).all.trim()
  return named({ ...found, field, words: text.slice(found.start, found.end), sentence })
}

const named = (found: Omit<VacancyFinding, 'finding'>): VacancyFinding => ({
  ...found,
  finding: shortName([found.kind, found.field, found.words.toLowerCase(), found.sentence].join('\n')),
})

/** A short name for a form's fields (FNV-1a, 32 bits). What counts as the same is compared word by word, not by it. */
function shortName(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return `f${(hash >>> 0).toString(36)}`
}

type Same = Pick<VacancyFinding, 'kind' | 'field' | 'words' | 'sentence'>

export const isSameFinding = (one: Same, other: Same) =>
  one.kind === other.kind &&
  one.field === other.field &&
  one.words.toLowerCase() === other.words.toLowerCase() &&
  one.sentence === other.sentence
