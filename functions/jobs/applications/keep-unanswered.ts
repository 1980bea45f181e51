import { dayIn, type Instant } from '../../platform/clock.ts'
import type { ItemPage } from '../../platform/dynamodb/table.ts'
import { cityZone, nextDay } from '../calendar/working-days.ts'
import { eachOf } from '../pipeline/at-once.ts'
import type { JobsStores } from '../stores.ts'
import type { Application } from './application.shape.ts'
import { isEnded } from './application.ts'
import { lapseTogether } from './lapse-together.ts'

type Stores = Pick<JobsStores, 'applications' | 'seen' | 'looks' | 'assessments'>

/** So many nights before its day an application is seen to, and after it as DynamoDB may be late with deleting. */
const [before, after] = [7, 2]

/**
 * Applications stored before 2026-11-22, and what lay beside any until then, are to be deleted on the day that was agreed
 * to, answered or not. Each night those whose day is near and who still wait for an answer are kept, with all beside
 * them. What is written since says so itself: of that there is nothing to do.
 */
export async function keepUnanswered(stores: Stores, now: Instant): Promise<{ kept: number }> {
  const today = dayIn(cityZone, now)
  const [first, last] = [nextDay(today, -after), nextDay(today, before)]
  let kept = 0
  for (let mark: ItemPage['next']; ; ) {
    const page = await stores.applications.due({ before: today, ...(mark && { after: mark }) })
    const near = page.applications.filter(({ consent: { until } }) => first <= until && until <= last)
    const changed = await eachOf(near, (each) => keepOne(stores, each))
    kept += changed.filter(Boolean).length
    mark = page.next
    if (!mark) return { kept }
  }
}

async function keepOne(stores: Stores, read: Application): Promise<boolean> {
  const { vacancyId, applicationId } = read
  const isKept = await stores.applications.keepWhileVersion(read)
  await lapseTogether(stores, read)
  // Answered in that moment, it has a day, and what lies beside it has the same.
  const now = await stores.applications.find(vacancyId, applicationId)
  if (now && isEnded(now)) await lapseTogether(stores, now)
  return isKept
}
