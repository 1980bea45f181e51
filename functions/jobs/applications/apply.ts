import { dayIn } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { isCrowded, type Table } from '../../platform/dynamodb/table.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'
import { keptTerms } from '../calendar/terms.ts'
import { answerDueOn, cityZone } from '../calendar/working-days.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { answerWithinOn, fairOn } from '../fair/fair.ts'
import { missingToApply } from '../profiles/profile.ts'
import type { JobsStores } from '../stores.ts'
import { isOpen, isPublished } from '../vacancies/vacancy.ts'
import { toPublicView } from '../vacancies/vacancy.view.ts'
import type { ApplicationStore } from './application.store.ts'
import { applyOnce, submitApplication } from './application.ts'
import { type ApplyingStore, applyingStore } from './applying.store.ts'
import { consentWording, keptUntil } from './consent.ts'

export interface Applying {
  applications: ApplicationStore
  look: ApplyingStore['look']
  termsOf: ReturnType<typeof keptTerms>
}

/** What whoever lets people apply works with. A copy keeps one: it knows terms by heart. */
export const applyingIn = (table: Table, stores: JobsStores): Applying => ({
  applications: stores.applications,
  look: applyingStore(table).look,
  termsOf: keptTerms(stores),
})

interface Asking {
  vacancyId: Id<'vacancy'>
  /** Who wants the work, whoever fills in the form. */
  accountId: Id<'account'>
  lang: Lang
}

/** All that is shown before somebody applies: what will be sent to whom, what is missing, and by when an answer is due. */
export async function whatApplyingMeans(
  { look, termsOf }: Applying,
  { vacancyId, accountId, lang }: Asking,
  now: string,
) {
  const { vacancy, earlier, sent: profile, counts } = await look(vacancyId, accountId)
  if (!vacancy || !isPublished(vacancy) || vacancy.life === 'withdrawn') return refuse('vacancy-not-found')

  const today = dayIn(cityZone, now)
  const { employer, days, ahead } = await termsOf(vacancy.employerId, counts, now)
  const until = keptUntil(vacancy.approved.closesOn, now)
  return ok({
    vacancy: toPublicView(vacancy, employer, isOpen(vacancy, today)),
    profile,
    missing: missingToApply(profile),
    consent: { wording: consentWording(lang, employer, until, fairOn(today, ahead) !== undefined), until },
    dueOn: answerDueOn(now, days, answerWithinOn(today, ahead)),
    earlier,
  })
}

interface Filled extends Asking {
  mail: string | undefined
  formKey: string
  message: string
  /** The officer who fills it in, for somebody else. */
  officer?: Id<'account'> | undefined
}

/** Applies, once: the same form sent twice is one application. By the person themselves, or by an officer for them. */
export async function apply(
  { applications, look, termsOf }: Applying,
  filled: Filled,
  done: Omit<Happened<JobsDomainEvent>, 'name'>,
) {
  const { vacancyId, accountId, lang, mail, formKey, message, officer } = filled
  const now = done.at
  const applicationId = idFrom('application', accountId, vacancyId)
  const { vacancy, earlier, sent, counts } = await look(vacancyId, accountId)
  if (earlier) return applyOnce(earlier, formKey)
  if (!vacancy || !isPublished(vacancy)) return refuse('vacancy-not-found')
  const { employerId, approved } = vacancy
  const today = dayIn(cityZone, now)
  const { employer, days, ahead } = await termsOf(employerId, counts, now)
  const until = keptUntil(approved.closesOn, now)
  const [answerWithin, fairId] = [answerWithinOn(today, ahead), fairOn(today, ahead)]
  const wording = consentWording(lang, employer, until, fairId !== undefined)
  const consent = { wording, at: now, until, ...(fairId && { fairId }) }
  const known = { title: approved.title, employer, employerId, vacancyId, applicationId, answerWithin, officer }
  const filledIn = { ...known, accountId, mail, lang, formKey, message, sent, consent }
  const application = submitApplication(vacancy, filledIn, days, now)
  if (!application.ok) return application

  const domainEvent = { name: 'application-submitted', ...done } as const
  const saved = await applications
    .saveNewWhileOpen({ ...application.value, accountId }, domainEvent)
    .catch((error) => (isCrowded(error) ? 'crowded' : Promise.reject(error)))
  if (saved === 'crowded') return refuse('vacancy-crowded')
  if (saved) return application
  // Either a second tap was quicker, or the vacancy closed a moment ago.
  const quicker = await applications.find(vacancyId, applicationId)
  return quicker ? applyOnce(quicker, formKey) : refuse('vacancy-closed')
}
