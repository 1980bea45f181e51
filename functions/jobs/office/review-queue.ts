import { type Day, dayIn, type Instant } from '../../platform/clock.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { doorError } from '../../platform/http/serve.ts'
import { afterWorkingDays, cityZone } from '../calendar/working-days.ts'
import { isLight } from '../linter/finding.ts'
import type { JobsStores } from '../stores.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import type { ReviewRow } from './office.contract.ts'

type Reading = Pick<JobsStores, 'vacancies' | 'employers' | 'holidays'>
type Row = Omit<ReviewRow, 'claim'>

export interface Asked {
  review: 'submitted' | 'returned' | 'approved'
  field?: Vacancy['field'] | undefined
  kecamatan?: Vacancy['words']['kecamatan'] | undefined
  found?: 'heavy' | 'light' | 'nothing' | undefined
  cursor?: string | undefined
}

const pageLength = 25
/** A filter that leaves little reads on, but not through the whole queue: the next page goes on where it stopped. */
const enoughRows = 15
const mostPages = 12

/** Answered within one working day: what the pages promise to who sends something in. */
const reviewDueOn = (since: Instant, holidays: ReadonlySet<Day>): Day =>
  afterWorkingDays(dayIn(cityZone, since), 1, holidays)

/** A page of the queue, with what was found in each vacancy. */
export async function readReviewQueue(stores: Reading, cursors: Cursors, { cursor, ...asked }: Asked) {
  const list = `office ${JSON.stringify(asked)}`
  const opened = await cursors.open(list, cursor)
  if (!opened.ok) throw doorError(opened.refusal)
  const holidays = await stores.holidays.days()

  const kept: Row[] = []
  let mark = opened.value
  for (let pages = 0; pages < mostPages; pages++) {
    const { vacancies, next } = await stores.vacancies.queue(asked.review, mark, pageLength)
    kept.push(...rowsOf(vacancies, holidays).filter((row) => isAskedFor(row, asked)))
    mark = next
    if (!next || kept.length >= enoughRows) break
  }
  const [rows, next] = await Promise.all([withEmployers(stores, kept), cursors.seal(list, mark)])
  return { rows, ...(next && { next }) }
}

const rowsOf = (vacancies: readonly Vacancy[], holidays: ReadonlySet<Day>) =>
  vacancies.map((vacancy): Row => {
    const { vacancyId, employerId, words, field, review, submittedAt, decidedAt, draftedAt, found = [] } = vacancy
    // What was approved has an exception for each.
    const open = review === 'approved' ? [] : found
    const light = open.filter(isLight).length
    const isWaiting = review === 'submitted'
    const since = (isWaiting ? submittedAt : decidedAt) ?? draftedAt
    return {
      ...{ vacancyId, employerId, employer: '', title: words.title, kecamatan: words.kecamatan, field, since },
      isChange: vacancy.approved !== undefined,
      ...(isWaiting && { dueOn: reviewDueOn(since, holidays) }),
      heavy: open.length - light,
      light,
    }
  })

const isAskedFor = ({ field, kecamatan, heavy, light }: Row, asked: Asked) =>
  (asked.field === undefined || field === asked.field) &&
  (asked.kecamatan === undefined || kecamatan === asked.kecamatan) &&
  (asked.found !== 'heavy' || heavy > 0) &&
  (asked.found !== 'light' || (light > 0 && heavy === 0)) &&
  (asked.found !== 'nothing' || heavy + light === 0)

async function withEmployers({ employers }: Reading, rows: readonly Row[]): Promise<Row[]> {
  const by = await employers.many([...new Set(rows.map(({ employerId }) => employerId))])
  return rows.map((row) => ({ ...row, employer: by.get(row.employerId)?.name ?? '' }))
}
