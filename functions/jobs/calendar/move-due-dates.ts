import type { Instant } from '../../platform/clock.ts'
import type { ItemPage } from '../../platform/dynamodb/table.ts'
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

/**
 * Goes through everything that waits, the first due first. Broken off, the next run begins again and finds what is left.
 * Where all that is left are decisions that may be taken back, it looks again when the last of them has settled, and not
 * each minute until then: whoever comes back is told some minutes later.
 */
export async function moveDueDates(
  { applications, holidays }: { applications: ApplicationStore; holidays: HolidayStore },
  now: Instant,
): Promise<{ moved: number }> {
  const added = await holidays.notYetMinded()
  if (!added.some(({ lookAgainAt = now }) => lookAgainAt <= now)) return { moved: 0 }
  const days = await holidays.days()
  const moveOne = async (application: Application) => {
    const next = movedDueDate(application, days)
    const happened = { name: 'answer-due-moved', at: now, as: 'city' } as const
    return next ? Number(await applications.saveWhileVersion(application.version, next, happened)) : 0
  }

  const isMeant = (application: Application) => movedDueDate(application, days) !== undefined
  // Answered, and perhaps not for long: looked at before what is due, so that who comes back meanwhile is found, and
  // once more after it, so that who is answered meanwhile is.
  const mayComeBack = await everythingIn(applications.settling, isMeant)
  // Found whole before any is written: what moves to a later day would come up again on a later page.
  const toMove = await everythingIn(applications.due, isMeant)
  mayComeBack.push(...(await everythingIn(applications.settling, isMeant)))
  const moved = (await eachOf(toMove, moveOne)).reduce((sum, each) => sum + each, 0)
  // One that changed in that moment is found by the next run.
  if (moved < toMove.length) return { moved }
  const settled = mayComeBack.flatMap(({ settling }) => settling?.settlesAt ?? []).sort()
  const last = settled.at(-1)
  for (const each of added) await (last ? holidays.lookAgain(each, last) : holidays.minded(each))
  return { moved }
}

async function everythingIn(
  list: ApplicationStore['due'] | ApplicationStore['settling'],
  isMeant: (application: Application) => boolean,
) {
  const found: Application[] = []
  for (let after: ItemPage['next']; ; ) {
    const page = await list({ ...(after && { after }) })
    found.push(...page.applications.filter(isMeant))
    after = page.next
    if (!after) return found
  }
}
