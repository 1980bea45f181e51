import { type Day, dayIn, type Instant } from '../../../platform/clock.ts'
import { cityZone, nextDay } from '../../calendar/working-days.ts'
import type { PublicVacancyView } from '../../vacancies/vacancy.contract.ts'
import type { Mailed, Subscription } from './weekly.shape.ts'

/** The Monday, by the city's own days, of the week an instant lies in: one mail for each. */
export function weekOf(at: Instant): Day {
  const today = dayIn(cityZone, at)
  return nextDay(today, -((new Date(today).getUTCDay() + 6) % 7))
}

/** Who asked for the mail after it was due gets the next one, and has had none twice. */
export const isDue = ({ consent }: Subscription, mailed: Mailed | undefined, dueAt: Instant): boolean =>
  consent.at <= dueAt && (mailed === undefined || mailed.week < weekOf(dueAt))

/** What is the same vacancy after fourteen of the fullest mails, about 60 KB: an item may have 400. */
const mostRemembered = 800

/**
 * What will have been mailed once these are. A vacancy is forgotten when its last day has passed and it is not open:
 * it cannot be mailed again.
 */
export function remembering(
  before: Mailed | undefined,
  sent: readonly Pick<PublicVacancyView, 'vacancyId' | 'closesOn'>[],
  open: ReadonlySet<string>,
  dueAt: Instant,
): Mailed {
  const today = dayIn(cityZone, dueAt)
  const still = (before?.vacancies ?? []).filter(({ vacancyId, closesOn }) => closesOn >= today || open.has(vacancyId))
  const all = [...still, ...sent.map(({ vacancyId, closesOn }) => ({ vacancyId, closesOn }))]
  return { week: weekOf(dueAt), vacancies: all.slice(-mostRemembered), last: sent.length }
}

/** What came with the last mail. */
export const lastOf = ({ vacancies, last }: Mailed): Mailed['vacancies'] => vacancies.slice(vacancies.length - last)
