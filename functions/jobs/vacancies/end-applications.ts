import type { Instant } from '../../platform/clock.ts'
import type { Application } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { endWithVacancy } from '../applications/application.ts'
import { eachOf, inParts } from '../pipeline/at-once.ts'
import type { Vacancy } from './vacancy.shape.ts'

/** As often as a recruiter or a seeker can be quicker with one application. */
const tries = 8

/**
 * A vacancy was taken down: every application that waits ends, for the reason its applicant is mailed. None can be
 * added meanwhile, for applying asks that the vacancy is open. Broken off and done again, it ends those that are left.
 */
export async function endApplications(
  applications: ApplicationStore,
  { vacancyId, withdrawnBy = 'account_erased', withdrawnAs: as, withdrawnFor = '' }: Vacancy,
  now: Instant,
): Promise<void> {
  const domainEvent = { name: 'application-ended', at: now, by: withdrawnBy, as } as const
  // Whatever has not ended has a day. Of a vacancy that was closed long ago that is hardly any of those who applied.
  const waiting = (await applications.inShort(vacancyId)).filter(({ dueOn }) => dueOn !== undefined)
  const ids = waiting.map(({ applicationId }) => applicationId)
  const found = await eachOf(inParts(ids, 100), (part) => applications.many(vacancyId, part))
  await eachOf(found.flat(), async (read) => {
    let application: Application | undefined = read
    for (let attempt = 0; application; attempt++) {
      const ended = endWithVacancy(application, withdrawnBy, withdrawnFor, now)
      if (!ended.ok || (await applications.saveWhileVersion(application.version, ended.value, domainEvent))) return
      if (attempt === tries) throw new Error('an application kept changing while its vacancy was taken down')
      application = await applications.find(vacancyId, application.applicationId)
    }
  })
}
