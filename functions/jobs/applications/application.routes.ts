import { implement } from '@orpc/server'
import { dayIn, type Instant } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { SeenStore } from '../applicants/seen.store.ts'
import type { HolidayStore } from '../calendar/holiday.store.ts'
import { answerDueOn, cityZone } from '../calendar/working-days.ts'
import { doneBy } from '../done-by.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { ChaseStore } from '../overdue/chase.store.ts'
import type { FairDeadlineStore } from '../fair/fair-deadline.store.ts'
import type { ProfileStore } from '../profiles/profile.store.ts'
import { missingToApply } from '../profiles/profile.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { isOpen, isPublished } from '../vacancies/vacancy.ts'
import { toPublicView } from '../vacancies/vacancy.view.ts'
import { applicationContract, type OwnApplicationView } from './application.contract.ts'
import type { Application } from './application.shape.ts'
import type { ApplicationStore } from './application.store.ts'
import { applyOnce, editApplication, submitApplication, withdrawApplication } from './application.ts'
import { toApplicationView } from './application.view.ts'
import { consentWording, keptUntil } from './consent.ts'
import { toOwnView } from './own-application.ts'

export interface ApplicationDeps {
  applications: ApplicationStore
  vacancies: VacancyStore
  employers: EmployerStore
  profiles: ProfileStore
  holidays: HolidayStore
  fairDeadlines: FairDeadlineStore
  seen: SeenStore
  chases: ChaseStore
}

export function applicationRoutes(deps: ApplicationDeps) {
  const { applications, vacancies, employers, profiles, holidays, fairDeadlines, seen, chases } = deps
  const os = implement(applicationContract).$context<CallContext>().use(turnAway)

  async function ownViews(all: readonly Application[], now: Instant): Promise<OwnApplicationView[]> {
    const [opened, chased] = await Promise.all([
      seen.openings(all),
      chases.many([...new Set(all.map(({ vacancyId }) => vacancyId))]),
    ])
    const today = dayIn(cityZone, now)
    return all.map((each) => {
      const beside = { openedAt: opened.get(each.applicationId), chasedAt: chased.get(each.vacancyId)?.at }
      return toOwnView(each, beside, today)
    })
  }

  return os.router({
    prepareApplication: os.prepareApplication.handler(async ({ input: { vacancyId }, errors, context }) => {
      const { accountId } = signedIn(context)
      const { now, lang } = context
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy || !isPublished(vacancy) || vacancy.life === 'withdrawn') throw errors['vacancy-not-found']()

      const [employer, profile, days, within, earlier] = await Promise.all([
        employers.nameOf(vacancy.employerId),
        profiles.find(accountId),
        holidays.days(),
        fairDeadlines.within(vacancy.employerId, dayIn(cityZone, now)),
        applications.find(vacancyId, idFrom('application', accountId, vacancyId)),
      ])
      const until = keptUntil(vacancy.approved.closesOn, now)
      return {
        vacancy: toPublicView(vacancy, employer, isOpen(vacancy, dayIn(cityZone, now))),
        profile,
        missing: missingToApply(profile),
        consent: { wording: consentWording(lang, employer, until), until },
        dueOn: answerDueOn(now, days, within),
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
      const [employer, sent, days, answerWithin] = await Promise.all([
        employers.nameOf(vacancy.employerId),
        profiles.find(accountId),
        holidays.days(),
        fairDeadlines.within(vacancy.employerId, dayIn(cityZone, now)),
      ])
      const { employerId, approved } = vacancy
      const until = keptUntil(approved.closesOn, now)
      const consent = { wording: consentWording(lang, employer, until), at: now, until }
      const known = { title: approved.title, employer, employerId, vacancyId, applicationId }
      const filledIn = { ...known, accountId, mail, lang, formKey, message, sent, consent, answerWithin }
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
      ownViews(await applications.ofAccount(signedIn(context).accountId), context.now),
    ),

    readMyApplication: os.readMyApplication.handler(async ({ input: { applicationId }, errors, context }) => {
      const application = await applications.findOf(signedIn(context).accountId, applicationId)
      if (!application) throw errors['application-not-found']()
      const [view] = await ownViews([application], context.now)
      if (!view) throw new Error('an application has no view')
      return view
    }),

    editApplication: os.editApplication.handler(async ({ input, errors, context }) => {
      const { applicationId, version, message = '', renew } = input
      const { accountId } = signedIn(context)
      const application = await applications.findOf(accountId, applicationId)
      if (!application) throw errors['application-not-found']()
      const sent = renew ? await profiles.find(accountId) : application.sent
      const isAsItStands = message === application.message && same(sent, application.sent)
      if (isAsItStands) return toApplicationView(application)

      const isOpened = (await seen.openings([application])).size > 0
      const edited = answer(
        editApplication(application, { message, sent, version, isOpened, now: context.now }),
        errors,
      )
      const domainEvent = { name: 'application-edited', ...doneBy(context, 'seeker') } as const
      if (await applications.saveWhileUnopened(version, edited, domainEvent)) return toApplicationView(edited)
      // Either its employer opened it a moment ago, or another of its sender's pages was quicker.
      if ((await seen.openings([application])).size > 0) throw errors['application-opened']()
      throw errors['application-moved-on']()
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

const same = (one: object, other: object) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
