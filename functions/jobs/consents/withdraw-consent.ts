import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Application } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { isEnded, withdrawApplication } from '../applications/application.ts'
import type { AssessmentStore } from '../assessing/assessment.store.ts'

/** As often as a recruiter can be quicker with one application. */
const tries = 8

/**
 * Takes back the consent under which an application was sent (UU PDP art. 9 and 40): what waits is withdrawn, and all that was sent
 * goes. What reports count by stays, as it does of those who are erased, and so does what was agreed to and when.
 */
export function withoutConsent(application: Application, by: Id<'account'>, now: Instant) {
  if (application.consent.withdrawnAt) return refuse('consent-withdrawn')
  const left = withdrawApplication(application, by, now)
  const { kecamatan, education } = application.sent
  return ok<Application>({
    ...(left.ok ? left.value : { ...application, version: application.version + 1 }),
    message: '',
    sent: { kecamatan, education },
    consent: { ...application.consent, withdrawnAt: now },
  })
}

/** What recruiters noted and scored goes too. Broken off, it may be done again. */
export async function withdrawConsent(
  { applications, assessments }: { applications: ApplicationStore; assessments: AssessmentStore },
  read: Application,
  by: Id<'account'>,
  now: Instant,
): Promise<Application> {
  const { vacancyId, applicationId } = read
  let application = read
  for (let attempt = 0; !application.consent.withdrawnAt; attempt++) {
    const without = withoutConsent(application, by, now)
    if (!without.ok) break
    const name = isEnded(application) ? 'consent-withdrawn' : 'application-withdrawn'
    if (await applications.saveWhileVersion(application.version, without.value, { name, at: now, by, as: 'seeker' })) {
      application = without.value
      break
    }
    if (attempt === tries) throw new Error('an application kept changing while its consent was withdrawn')
    application = (await applications.find(vacancyId, applicationId)) ?? application
  }
  await assessments.forgetApplicant(vacancyId, applicationId)
  return application
}
