import { implement } from '@orpc/server'
import { dayIn } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { HolidayStore } from '../calendar/holiday.store.ts'
import { answerDueOn, cityZone } from '../calendar/working-days.ts'
import { doneBy } from '../done-by.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { ProfileStore } from '../profiles/profile.store.ts'
import { missingToApply } from '../profiles/profile.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { isOpen, isPublished } from '../vacancies/vacancy.ts'
import { toPublicView } from '../vacancies/vacancy.view.ts'
import { applicationContract } from './application.contract.ts'
import type { ApplicationStore } from './application.store.ts'
import { applyOnce, submitApplication, withdrawApplication } from './application.ts'
import { toApplicationView } from './application.view.ts'
import { consentWording, keptUntil } from './consent.ts'

export interface ApplicationDeps {
  applications: ApplicationStore
  vacancies: VacancyStore
  employers: EmployerStore
  profiles: ProfileStore
  holidays: HolidayStore
}

export function applicationRoutes({ applications, vacancies, employers, profiles, holidays }: ApplicationDeps) {
  const os = implement(applicationContract).$context<CallContext>().use(turnAway)

  return os.router({
    prepareApplication: os.prepareApplication.handler(async ({ input: { vacancyId }, errors, context }) => {
      const { accountId } = signedIn(context)
      const { now, lang } = context
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy || !isPublished(vacancy) || vacancy.life === 'withdrawn') throw errors['vacancy-not-found']()

      const [employer, profile, days, earlier] = await Promise.all([
        employers.nameOf(vacancy.employerId),
        profiles.find(accountId),
        holidays.days(),
        applications.find(vacancyId, idFrom('application', accountId, vacancyId)),
      ])
      const until = keptUntil(vacancy.approved.closesOn, now)
      return {
        vacancy: toPublicView(vacancy, employer, isOpen(vacancy, dayIn(cityZone, now))),
        profile,
        missing: missingToApply(profile),
        consent: { wording: consentWording(lang, employer, until), until },
        dueOn: answerDueOn(now, days),
        ...(earlier && { application: toApplicationView(earlier) }),
      }
    }),

    submitApplication: os.submitApplication.handler(async ({ input, errors, context }) => {
      const { vacancyId, formKey, message = '' } = input
      const { accountId, mail } = signedIn(context)
      const { now, lang } = context
      const applicationId = idFrom('application', accountId, vacancyId)
      const earlier = await applications.find(vacancyId, applicationId)
      if (earlier) return toApplicationView(answer(applyOnce(earlier, formKey), errors))

      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy || !isPublished(vacancy)) throw errors['vacancy-not-found']()
      const [employer, sent, days] = await Promise.all([
        employers.nameOf(vacancy.employerId),
        profiles.find(accountId),
        holidays.days(),
      ])
      const { employerId, approved } = vacancy
      const until = keptUntil(approved.closesOn, now)
      const consent = { wording: consentWording(lang, employer, until), at: now, until }
      const known = { title: approved.title, employer, employerId, vacancyId, applicationId }
      const filledIn = { ...known, accountId, mail, lang, formKey, message, sent, consent }
      const application = answer(submitApplication(vacancy, filledIn, days, now), errors)

      const domainEvent = { name: 'application-submitted', ...doneBy(context, 'seeker') } as const
      if (await applications.saveNewWhileOpen({ ...application, accountId }, domainEvent))
        return toApplicationView(application)
      // Either a second tap was quicker, or the vacancy closed a moment ago.
      const quicker = await applications.find(vacancyId, applicationId)
      if (quicker) return toApplicationView(answer(applyOnce(quicker, formKey), errors))
      throw errors['vacancy-closed']()
    }),

    myApplications: os.myApplications.handler(async ({ context }) =>
      (await applications.ofAccount(signedIn(context).accountId)).map(toApplicationView),
    ),

    readMyApplication: os.readMyApplication.handler(async ({ input: { applicationId }, errors, context }) => {
      const application = await applications.findOf(signedIn(context).accountId, applicationId)
      if (!application) throw errors['application-not-found']()
      return toApplicationView(application)
    }),

    withdrawApplication: os.withdrawApplication.handler(async ({ input: { applicationId }, errors, context }) => {
      const { accountId } = signedIn(context)
      const application = await applications.findOf(accountId, applicationId)
      if (!application) throw errors['application-not-found']()

      const withdrawn = answer(withdrawApplication(application, accountId, context.now), errors)
      const domainEvent = { name: 'application-withdrawn', ...doneBy(context, 'seeker') } as const
      const saved = await applications.saveWhileVersion(application.version, withdrawn, domainEvent)
      if (!saved) throw errors['application-moved-on']()
      return toApplicationView(withdrawn)
    }),
  })
}
