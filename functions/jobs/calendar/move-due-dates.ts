import type { Instant } from '../../platform/clock.ts'
import type { Application } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { eachOf } from '../pipeline/at-once.ts'
import type { HolidayStore } from './holiday.store.ts'
import { answerDueOn } from './working-days.ts'

/**
 * A holiday added afterwards moves the dates that are still open: reckoned anew from when each was promised, later and never earlier,
 * so that reckoning it twice moves nothing twice. Whoever waits is told. A holiday taken away moves nothing: a promise stands.
 */
export function movedDueDate(application: Application, holidays: ReadonlySet<string>): Application | undefined {
  const { dueOn, answerWithin, history, submittedAt } = application
  if (!dueOn) return undefined
  const anew = answerDueOn(history.at(-1)?.at ?? submittedAt, holidays, answerWithin)
  return anew > dueOn ? { ...application, dueOn: anew, version: application.version + 1 } : undefined
}

/** Goes through everything that waits, the first due first. Broken off, the next run begins again and finds what is left. */
export async function moveDueDates(
  { applications, holidays }: { applications: ApplicationStore; holidays: HolidayStore },
  now: Instant,
): Promise<{ moved: number }> {
  const added = await holidays.notYetMinded()
  if (added.length === 0) return { moved: 0 }
  const days = await holidays.days()
  const moveOne = async (application: Application) => {
    const next = movedDueDate(application, days)
    const happened = { name: 'answer-due-moved', at: now, as: 'city' } as const
    return next ? Number(await applications.saveWhileVersion(application.version, next, happened)) : 0
  }

  // Found whole before any is written: what moves to a later day would come up again on a later page.
  const toMove = await everythingDue(applications, (application) => movedDueDate(application, days) !== undefined)
  const moved = (await eachOf(toMove, moveOne)).reduce((sum, each) => sum + each, 0)
  // One that changed in that moment is found by the next run.
  if (moved === toMove.length) for (const each of added) await holidays.minded(each)
  return { moved }
}

async function everythingDue(applications: ApplicationStore, isMeant: (application: Application) => boolean) {
  const found: Application[] = []
  for (let after: Awaited<ReturnType<ApplicationStore['due']>>['next']; ; ) {
    const page = await applications.due({ ...(after && { after }) })
    found.push(...page.applications.filter(isMeant))
    after = page.next
    if (!after) return found
  }
}
