import type { ReportView } from '../../../../functions/jobs/reporting/report.contract.ts'
import type { Lang } from '../../words/lang.ts'
import { numbers } from '../../words/numbers.ts'
import { reportingWords } from '../../words/reporting.ts'
import { vacancyWords } from '../../words/vacancies.ts'

export const dimensions = ['kecamatan', 'education', 'field'] as const
export type Dimension = (typeof dimensions)[number]
type Measure = keyof (typeof reportingWords)['id']['measures']

/** The columns of each table. */
export const columnsOf: Record<Dimension, readonly Measure[]> = {
  kecamatan: ['registered', 'applicants', 'applications', 'interviews', 'placements'],
  education: ['registered', 'applicants', 'applications', 'interviews', 'placements'],
  field: ['vacancies', 'positions', 'filled', 'applications', 'interviews', 'placements'],
}
export const funnel = ['registered', 'applicants', 'applications', 'interviews', 'placements'] as const

/** A count as it is told, the word where it is hidden. */
export function counted(lang: Lang) {
  const { count } = numbers(lang)
  return (value: number | null | undefined) => (value === null ? reportingWords[lang].hiddenMark : count(value ?? 0))
}

export function nameOf(lang: Lang, dimension: Dimension, name: string): string {
  const w = vacancyWords[lang]
  if (name === '-') return reportingWords[lang].unsaid
  if (dimension === 'education') return w.educations[name as keyof typeof w.educations] ?? name
  if (dimension === 'field') return w.fields[name as keyof typeof w.fields] ?? name
  return name
}

/** October 2026, of `2026-10`. */
export const monthName = (lang: Lang, month: string, how: 'long' | 'short' = 'long') =>
  new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: 'UTC',
    month: how,
    ...(how === 'long' && { year: 'numeric' }),
  }).format(new Date(`${month}-01T00:00:00Z`))

/** The tables of a report, as rows for a spreadsheet; each with its head. */
export function sheetsOf(lang: Lang, { by, months, total }: ReportView) {
  const t = reportingWords[lang]
  const cell = (value: number | null | undefined) => (value === null ? t.hidden : (value ?? 0))
  const rowOf = (name: string, counts: ReportView['total'], columns: readonly Measure[]) => [
    name,
    ...columns.map((measure) => cell(counts[measure])),
  ]
  const all = Object.keys(t.measures) as Measure[]
  return [
    {
      name: t.sheets.months,
      rows: [
        [t.month, ...all.map((measure) => t.measures[measure])],
        ...months.map(({ name, counts }) => rowOf(monthName(lang, name), counts, all)),
        rowOf(t.total, total, all),
      ],
    },
    ...dimensions.map((dimension) => ({
      name: t.sheets[dimension],
      rows: [
        [t.name[dimension], ...columnsOf[dimension].map((measure) => t.measures[measure])],
        ...by[dimension].map(({ name, counts }) => rowOf(nameOf(lang, dimension, name), counts, columnsOf[dimension])),
        rowOf(t.total, total, columnsOf[dimension]),
      ],
    })),
  ]
}

/** `?tahun=2026&bulan=2026-10`, as far as they can be. */
export function askedFor(query: URLSearchParams, now: string): { year: string; month?: string } {
  const [year, month] = [query.get('tahun') ?? '', query.get('bulan') ?? '']
  if (/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) return { year: month.slice(0, 4), month }
  return { year: /^20\d\d$/.test(year) ? year : now.slice(0, 4) }
}
