import { dayIn } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { HolidayStore } from '../calendar/holiday.store.ts'
import { answerDueOn, cityZone } from '../calendar/working-days.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { FairStore } from '../fair/fair.store.ts'
import { answerWithinOn, fairOn } from '../fair/fair.ts'
import type { ProfileStore } from '../profiles/profile.store.ts'
import { missingToApply } from '../profiles/profile.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { isOpen, isPublished } from '../vacancies/vacancy.ts'
import { toPublicView } from '../vacancies/vacancy.view.ts'
import type { ApplicationStore } from './application.store.ts'
import { applyOnce, submitApplication } from './application.ts'
import { consentWording, keptUntil } from './consent.ts'

export interface Applying {
  applications: ApplicationStore
  vacancies: VacancyStore
  employers: EmployerStore
  profiles: ProfileStore
  holidays: HolidayStore
  fairs: FairStore
}

interface Asking {
  vacancyId: Id<'vacancy'>
  /** Who wants the work, whoever fills in the form. */
  accountId: Id<'account'>
  lang: Lang
}

/** All that is shown before somebody applies: what will be sent to whom, what is missing, and by when an answer is due. */
export async function whatApplyingMeans(stores: Applying, { vacancyId, accountId, lang }: Asking, now: string) {
  const { applications, vacancies, employers, profiles, holidays, fairs } = stores
  const vacancy = await vacancies.find(vacancyId)
  if (!vacancy || !isPublished(vacancy) || vacancy.life === 'withdrawn') return refuse('vacancy-not-found')

  const today = dayIn(cityZone, now)
  const [employer, profile, days, ahead, earlier] = await Promise.all([
    employers.nameOf(vacancy.employerId),
    profiles.find(accountId),
    holidays.days(),
    fairs.ahead(vacancy.employerId, today),
    applications.find(vacancyId, idFrom('application', accountId, vacancyId)),
  ])
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
export async function apply(stores: Applying, filled: Filled, done: Omit<Happened<JobsDomainEvent>, 'name'>) {
  const { applications, vacancies, employers, profiles, holidays, fairs } = stores
  const { vacancyId, accountId, lang, mail, formKey, message, officer } = filled
  const now = done.at
  const applicationId = idFrom('application', accountId, vacancyId)
  const earlier = await applications.find(vacancyId, applicationId)
  if (earlier) return applyOnce(earlier, formKey)

  const vacancy = await vacancies.find(vacancyId)
  if (!vacancy || !isPublished(vacancy)) return refuse('vacancy-not-found')
  const { employerId, approved } = vacancy
  const today = dayIn(cityZone, now)
  const [employer, sent, days, ahead] = await Promise.all([
    employers.nameOf(employerId),
    profiles.find(accountId),
    holidays.days(),
    fairs.ahead(employerId, today),
  ])
  const until = keptUntil(approved.closesOn, now)
  const [answerWithin, fairId] = [answerWithinOn(today, ahead), fairOn(today, ahead)]
  const wording = consentWording(lang, employer, until, fairId !== undefined)
  const consent = { wording, at: now, until, ...(fairId && { fairId }) }
  const known = { title: approved.title, employer, employerId, vacancyId, applicationId, answerWithin, officer }
  const filledIn = { ...known, accountId, mail, lang, formKey, message, sent, consent }
  const application = submitApplication(vacancy, filledIn, days, now)
  if (!application.ok) return application

  const domainEvent = { name: 'application-submitted', ...done } as const
  if (await applications.saveNewWhileOpen({ ...application.value, accountId }, domainEvent)) return application
  // Either a second tap was quicker, or the vacancy closed a moment ago.
  const quicker = await applications.find(vacancyId, applicationId)
  return quicker ? applyOnce(quicker, formKey) : refuse('vacancy-closed')
}
