import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations, fields } from '../lists/work.ts'
import { hideSmall, type Shown } from './hide.ts'
import { type Counted, type Measure, measures } from './measures.ts'

/** What counts are told apart by, and which are: a vacancy has no education of its own, a profile no field. */
export const dimensions = {
  kecamatan: {
    names: kecamatanNames,
    measures: ['registered', 'applicants', 'applications', 'interviews', 'placements'],
  },
  education: { names: educations, measures: ['registered', 'applicants', 'applications', 'interviews', 'placements'] },
  field: { names: fields, measures: ['vacancies', 'positions', 'filled', 'applications', 'interviews', 'placements'] },
} as const satisfies Record<string, { names: readonly string[]; measures: readonly Measure[] }>
export type Dimension = keyof typeof dimensions
export const dimensionNames = Object.keys(dimensions) as Dimension[]

/** Of what no person is: these are told as they are. */
const ofThings: ReadonlySet<Measure> = new Set(['vacancies', 'positions', 'filled'])

/** A count, or nothing where it is hidden. */
export type Told = { [Each in Measure]?: number | null }
export interface ReportRow {
  name: string
  counts: Told
}

export interface Report {
  /** All twelve of the year, up to the last one counted in. */
  months: ReportRow[]
  total: Told
  by: Record<Dimension, ReportRow[]>
}

/**
 * A year, or one month of it. What is hidden is chosen over all months of the year at once, so that a month's count cannot be
 * had from the year's and the other months': whatever months one asks for, the same counts are hidden.
 */
export function reportOf(cells: readonly Counted[], year: string, month?: string): Report {
  const months = monthsOf(cells, year)
  const at = month === undefined ? undefined : months.indexOf(month)
  const totals = new Map(measures.map((measure) => [measure, totalsOf(measure, cells, months)]))
  const each = (of: (shown: Shown) => number | undefined): Told =>
    Object.fromEntries(measures.map((measure) => [measure, of(totals.get(measure) as Shown) ?? null]))
  const inMonths = months.map((name, n) => ({ name, counts: each(({ rowTotals }) => rowTotals[n]) }))
  return {
    months: inMonths,
    total: at === undefined ? each(({ total }) => total) : (inMonths[at]?.counts ?? {}),
    by: Object.fromEntries(
      dimensionNames.map((dimension) => [dimension, rowsBy(dimension, { cells, months, totals, at })]),
    ) as Report['by'],
  }
}

/** All months of the year up to the last one counted in. */
function monthsOf(cells: readonly Counted[], year: string): string[] {
  const last = cells.map(({ cell }) => cell.month).reduce((one, other) => (one > other ? one : other), `${year}-01`)
  return Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`).filter(
    (each) => each <= last,
  )
}

const sumOf = (cells: readonly Counted[], measure: Measure) =>
  cells.reduce((sum, { counts }) => sum + (counts[measure] ?? 0), 0)

const hiding = (measure: Measure, counts: number[][], totals?: Shown): Shown =>
  ofThings.has(measure) ? asItIs(counts) : hideSmall(counts, totals)

function asItIs(counts: number[][]): Shown {
  const add = (row: readonly number[]) => row.reduce((one, other) => one + other, 0)
  const rowTotals = counts.map(add)
  const columnTotals = (counts[0] ?? []).map((_, c) => add(counts.map((row) => row[c] ?? 0)))
  return { cells: counts, rowTotals, columnTotals, total: add(rowTotals) }
}

/** Of months and of the year: a small one is hidden, and a second one with it. */
const totalsOf = (measure: Measure, cells: readonly Counted[], months: readonly string[]): Shown =>
  hiding(
    measure,
    months.map((month) => [
      sumOf(
        cells.filter(({ cell }) => cell.month === month),
        measure,
      ),
    ]),
  )

interface Asked {
  cells: readonly Counted[]
  months: readonly string[]
  totals: ReadonlyMap<Measure, Shown>
  at: number | undefined
}

function rowsBy(dimension: Dimension, { cells, months, totals, at }: Asked): ReportRow[] {
  // What lies outside of the lists is counted with them, so that every table has the same totals.
  const names: readonly string[] = [...dimensions[dimension].names, '-']
  const inMonths = months.map((month) =>
    Map.groupBy(
      cells.filter(({ cell }) => cell.month === month),
      ({ cell }) => (names.includes(cell[dimension]) ? cell[dimension] : '-'),
    ),
  )
  const told = dimensions[dimension].measures.map((measure) => {
    const counts = inMonths.map((those) => names.map((name) => sumOf(those.get(name) ?? [], measure)))
    const shown = hiding(measure, counts, totals.get(measure))
    return [measure, at === undefined ? shown.columnTotals : (shown.cells[at] ?? [])] as const
  })
  return names
    .map((name, n) => ({
      name,
      counts: Object.fromEntries(told.map(([measure, column]) => [measure, column[n] ?? null])),
    }))
    .filter(({ name, counts }) => name !== '-' || Object.values(counts).some((count) => count !== 0))
}
