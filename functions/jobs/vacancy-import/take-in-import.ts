import { dayMs, epochSecond, type Instant, later } from '../../platform/clock.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { MinimumWageStore } from '../linter/minimum-wage.store.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { isClosed } from '../vacancies/vacancy.ts'
import { columnsIn } from './columns.ts'
import { sheetOf } from './csv.ts'
import type { ImportRow, VacancyImport } from './import.shape.ts'
import type { VacancyImportStore } from './import.store.ts'
import { importKey } from './import-upload.ts'
import { readRow, withoutTwins } from './read-row.ts'

interface Deps {
  vacancyImports: VacancyImportStore
  employers: EmployerStore
  vacancies: VacancyStore
  minimumWages: MinimumWageStore
  /** Nothing where it is gone: it was dealt with before. */
  readUpload(key: string): Promise<Uint8Array | undefined>
  removeUpload(key: string): Promise<void>
}

/** A report is there to be looked at again after a weekend, and no longer. */
const keptMs = 14 * dayMs

/**
 * Reads a file of vacancies and keeps what it says of each row; nothing is drafted yet. The file is gone before anybody opens it,
 * as a CV is: one that breaks its reader is not tried again.
 */
export const takeInImport = (deps: Deps) => async (key: string, at: Instant) => {
  const from = importKey(key)
  const file = from && (await deps.readUpload(key))
  await deps.removeUpload(key)
  if (!from || !file) return
  const { employerId, importId, lang } = from
  const employer = await deps.employers.find(employerId)
  if (!employer) return

  const bare = { employerId, importId, readAt: at, names: [], unread: [], ready: 0, wrong: 0 }
  const one: VacancyImport = { ...bare, expiresAt: epochSecond(later(at, keptMs)) }
  const sheet = sheetOf(file)
  if (!sheet.ok) return void (await deps.vacancyImports.saveNew({ ...one, failure: sheet.refusal }, []))
  const found = columnsIn(sheet.value.head)
  if (!found.ok) {
    const { refusal: failure, names } = found
    return void (await deps.vacancyImports.saveNew({ ...one, failure, names }, []))
  }

  const [minimumWage, standing] = await Promise.all([
    deps.minimumWages.amount(at),
    deps.vacancies.ofEmployer(employerId),
  ])
  const around = { employer, minimumWage, lang, now: at }
  const places = Object.values(found.value.at)
  const filled = sheet.value.rows.filter(({ cells }) => places.some((place) => cells[place]?.trim()))
  const read = filled.map((row) => readRow(row, found.value, around))
  const open = standing.filter((vacancy) => !isClosed(vacancy)).map(({ words }) => words)
  const rows: ImportRow[] = withoutTwins(read, open, lang)
  const ready = rows.filter(({ words }) => words).length
  const { unread } = found.value
  await deps.vacancyImports.saveNew({ ...one, unread, ready, wrong: rows.length - ready }, rows)
}
