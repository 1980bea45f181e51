import { dayIn, dayMs, type Instant, later } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { JobsStores } from '../stores.ts'
import { isPublished } from '../vacancies/vacancy.ts'
import { type Answering, answeringOf } from './answering.ts'

type Stores = Pick<JobsStores, 'employers' | 'vacancies' | 'applications' | 'answering'>

/** As long as applications are kept after the last day to apply. */
const lookedBackMs = 180 * dayMs
/** So many vacancies' applications are read at a time. */
const together = 8

/**
 * Reckons anew, every night and from the applications themselves, how each employer answers. What has not changed is not
 * written, so a quiet night makes no page anew.
 */
export async function reckonAnswering(stores: Stores, now: Instant): Promise<{ answering: number }> {
  let answering = 0
  for (const { employerId } of await stores.employers.verified()) {
    const [before, reckoned] = await Promise.all([stores.answering.find(employerId), reckon(stores, employerId, now)])
    if (isSame(before, reckoned)) continue
    await stores.answering.save(employerId, reckoned, now)
    answering++
  }
  return { answering }
}

async function reckon({ vacancies, applications }: Stores, employerId: Id<'employer'>, now: Instant) {
  const since = dayIn(cityZone, later(now, -lookedBackMs))
  const all = (await vacancies.ofEmployer(employerId)).filter(
    (each) => isPublished(each) && each.approved.closesOn >= since,
  )
  const found = []
  for (let first = 0; first < all.length; first += together) {
    const some = all.slice(first, first + together)
    found.push(...(await Promise.all(some.map(({ vacancyId }) => applications.forVacancy(vacancyId)))).flat())
  }
  return answeringOf(found, dayIn(cityZone, now))
}

const isSame = (one: Answering | undefined, other: Answering | undefined) =>
  one?.percent === other?.percent && one?.days === other?.days
