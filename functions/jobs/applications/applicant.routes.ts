import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, maySpeakAs, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { HolidayStore } from '../calendar/holiday.store.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import { speaksFor } from '../employers/speak-for-employer.ts'
import { pageAfter, ranked } from '../matching/market/rank.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { applicantContract } from './application.contract.ts'
import type { Application } from './application.shape.ts'
import type { ApplicationStore } from './application.store.ts'
import { declineApplication, moveOn } from './application.ts'
import { toApplicantView } from './application.view.ts'

export interface ApplicantDeps {
  applications: ApplicationStore
  vacancies: VacancyStore
  recruiters: RecruiterStore
  holidays: HolidayStore
  cursors: Cursors
}

export function applicantRoutes({ applications, vacancies, recruiters, holidays, cursors }: ApplicantDeps) {
  const os = implement(applicantContract).$context<CallContext>().use(turnAway)

  /** The vacancy, where the caller recruits for it (or, to look only, is an officer). To everybody else it does not exist. */
  async function ownVacancy(
    context: CallContext,
    vacancyId: Id<'vacancy'>,
    mayOfficer = false,
  ): Promise<Vacancy | undefined> {
    const caller = signedIn(context)
    const vacancy = await vacancies.find(vacancyId)
    if (!vacancy || (mayOfficer && maySpeakAs(caller, ['officer']))) return vacancy
    return (await speaksFor(recruiters, caller, vacancy.employerId, context.now)) ? vacancy : undefined
  }

  const viewsFor = async (vacancy: Vacancy) => {
    const mails = new Map(
      (await recruiters.of(vacancy.employerId)).map(({ accountId, mail }) => [accountId as string, mail]),
    )
    const work = vacancy.approved ?? vacancy.words
    return (application: Application) => toApplicantView(application, work, (accountId) => mails.get(accountId))
  }

  return os.router({
    listApplicants: os.listApplicants.handler(async ({ input: { vacancyId, status, cursor }, errors, context }) => {
      const vacancy = await ownVacancy(context, vacancyId, true)
      if (!vacancy) throw errors['vacancy-not-found']()
      const list = `applicants ${vacancyId} ${status ?? ''}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)

      const [all, view] = await Promise.all([applications.forVacancy(vacancyId), viewsFor(vacancy)])
      const views = all
        .filter((each) => !status || each.status === status)
        .map((each) => ({ id: each.applicationId, ...view(each) }))
      const { page, next } = pageAfter(ranked(views), opened.value, 25)
      const sealed = await cursors.seal(list, next)
      const counts: Record<string, number> = {}
      for (const each of all) counts[each.status] = (counts[each.status] ?? 0) + 1
      return { applicants: page.map(({ id: _, ...each }) => each), counts, ...(sealed && { next: sealed }) }
    }),

    readApplicant: os.readApplicant.handler(async ({ input: { vacancyId, applicationId }, errors, context }) => {
      const vacancy = await ownVacancy(context, vacancyId, true)
      const application = vacancy && (await applications.find(vacancyId, applicationId))
      if (!vacancy || !application) throw errors['application-not-found']()
      return (await viewsFor(vacancy))(application)
    }),

    moveApplicant: os.moveApplicant.handler(async ({ input, errors, context }) => {
      const { vacancyId, applicationId, version, to } = input
      const vacancy = await ownVacancy(context, vacancyId)
      const application = vacancy && (await applications.find(vacancyId, applicationId))
      if (!vacancy || !application) throw errors['application-not-found']()

      const { now } = context
      const by = signedIn(context).accountId
      const moved = answer(moveOn(application, to, { by, version, holidays: await holidays.days(), now }), errors)
      const saved = await applications.saveWhileVersion(version, moved, { name: 'application-moved', at: now })
      if (!saved) throw errors['application-moved-on']()
      return (await viewsFor(vacancy))(moved)
    }),

    declineApplicant: os.declineApplicant.handler(async ({ input, errors, context }) => {
      const { vacancyId, applicationId, version, reason, words } = input
      const vacancy = await ownVacancy(context, vacancyId)
      const application = vacancy && (await applications.find(vacancyId, applicationId))
      if (!vacancy || !application) throw errors['application-not-found']()

      const { now } = context
      const declining = { by: signedIn(context).accountId, version, reason, words, now }
      const declined = answer(declineApplication(application, declining), errors)
      const saved = await applications.saveWhileVersion(version, declined, { name: 'application-declined', at: now })
      if (!saved) throw errors['application-moved-on']()
      return (await viewsFor(vacancy))(declined)
    }),
  })
}
