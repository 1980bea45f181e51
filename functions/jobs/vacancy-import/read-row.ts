import * as v from 'valibot'
import type { Instant } from '../../platform/clock.ts'
import { sentence } from '../../platform/http/contract.ts'
import { mistakesIn } from '../../platform/http/mistakes.ts'
import type { Lang } from '../../platform/lang.ts'
import type { Employer } from '../employers/employer.shape.ts'
import { wordsRefusals } from '../vacancies/vacancy.contract.ts'
import { vacancyWordsForm } from '../vacancies/vacancy.forms.ts'
import type { VacancyWords } from '../vacancies/vacancy.shape.ts'
import { draftVacancy } from '../vacancies/vacancy.ts'
import { findingsIn } from '../vacancies/vacancy-findings.ts'
import { cellReaders, isFormula } from './cells.ts'
import { type Column, columnNames, columns, type Found } from './columns.ts'
import type { ImportRow, RowMistake } from './import.shape.ts'
import { choicesOf, importWords } from './import.words.ts'

type Texts = Partial<Record<Column, string>>
type Given = Partial<Record<Column, unknown>>

interface Around {
  employer: Employer
  minimumWage: number | undefined
  lang: Lang
  now: Instant
}

/** A row as the form would read it: the same contract, the same rules, the same sentences, each beside its column. */
export function readRow(
  { line, cells }: { line: number; cells: readonly string[] },
  { at }: Found,
  around: Around,
): ImportRow {
  const { employer, minimumWage, lang, now } = around
  const written: Texts = Object.fromEntries(
    columnNames.map((column) => [column, cells[at[column] ?? -1]?.trim() ?? '']),
  )
  const title = (written.title ?? '').slice(0, 100)
  const bare = { line, title, findings: [] }
  const formulas = columnNames.filter((column) => isFormula(written[column] ?? ''))
  if (formulas.length > 0)
    return {
      ...bare,
      mistakes: formulas.map((column) => ({ ...inColumn(column), sentence: importWords[lang].formula })),
    }

  const given: Given = Object.fromEntries(
    columnNames.map((column) => [column, cellReaders[column](written[column] ?? '')]),
  )
  const read = v.safeParse(vacancyWordsForm, withWage(given), { lang, abortPipeEarly: true })
  if (!read.success) {
    const mistakes = mistakesIn(read.issues, lang).map(({ field, sentence: said }) => {
      const column = columnOf(field)
      const choices = written[column] ? choicesOf[column] : undefined
      return { ...inColumn(column), sentence: choices ? importWords[lang].oneOf(choices) : said }
    })
    return { ...bare, mistakes: firstOfEach(mistakes) }
  }
  const words: VacancyWords = read.output
  const draft = draftVacancy({ vacancyId: 'vacancy_new', draftedBy: 'account_new', lang, words }, employer, now)
  if (!draft.ok) return { ...bare, mistakes: [{ sentence: sentence(wordsRefusals[draft.refusal], lang) }] }
  const found = new Set(findingsIn(draft.value.words, minimumWage).map(({ kind }) => kind))
  return { ...bare, mistakes: [], words: draft.value.words, findings: [...found] }
}

/** No wage at all is a wage withheld; one figure is both ends of it. */
function withWage(given: Given) {
  const [wageMin, wageMax] = [given.wageMin || given.wageMax, given.wageMax || given.wageMin]
  return wageMin ? { ...given, wageMin, wageMax } : { ...given, wageWithheld: true }
}

/** A mistake deep inside of a list stands at its column. */
const columnOf = (field: string) => field.replace(/\..*$/, '') as Column

const inColumn = (column: Column) => {
  const [name] = columns[column] ?? []
  return name ? { column: name } : {}
}

const firstOfEach = (mistakes: readonly RowMistake[]) =>
  mistakes.filter((one, n) => mistakes.findIndex(({ column }) => column === one.column) === n)

/** The same vacancy twice: in this file, or among those the employer has. */
export function withoutTwins(rows: readonly ImportRow[], standing: readonly VacancyWords[], lang: Lang): ImportRow[] {
  const seen = new Map<string, number>()
  const there = new Set(standing.map(twin))
  return rows.map((row) => {
    if (!row.words) return row
    const earlier = seen.get(twin(row.words))
    seen.set(twin(row.words), earlier ?? row.line)
    const isThere = there.has(twin(row.words))
    if (earlier === undefined && !isThere) return row
    const { words: _, ...rest } = row
    const t = importWords[lang]
    return { ...rest, mistakes: [{ sentence: isThere ? t.alreadyThere : t.sameAs(earlier ?? row.line) }] }
  })
}

const twin = ({ title, place, kind, closesOn, description }: VacancyWords) =>
  [title.toLowerCase(), place.toLowerCase(), kind, closesOn, description].join('\n')
