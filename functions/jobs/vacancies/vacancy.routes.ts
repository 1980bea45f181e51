import { implement } from '@orpc/server'
import { dayIn } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, maySpeakAs, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { cityZone } from '../calendar/working-days.ts'
import { doneBy } from '../done-by.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import type { Right } from '../employers/rights.ts'
import { speaksFor } from '../employers/speak-for-employer.ts'
import type { MinimumWageStore } from '../linter/minimum-wage.store.ts'
import { fillWhileNobodyWaits } from './fill-while-nobody-waits.ts'
import { type VacancyView, vacancyContract } from './vacancy.contract.ts'
import type { Vacancy } from './vacancy.shape.ts'
import type { VacancyStore } from './vacancy.store.ts'
import {
  approveVacancy,
  draftOnce,
  draftVacancy,
  editVacancy,
  isEditedTo,
  isOpen,
  isPublished,
  pauseVacancy,
  resumeVacancy,
  returnVacancy,
  submitVacancy,
  withdrawVacancy,
} from './vacancy.ts'
import { toPublicView, toView } from './vacancy.view.ts'
import { withFound } from './vacancy-findings.ts'

export interface VacancyDeps {
  vacancies: VacancyStore
  employers: EmployerStore
  recruiters: RecruiterStore
  applications: ApplicationStore
  minimumWages: MinimumWageStore
  cursors: Cursors
}

export function vacancyRoutes({ vacancies, employers, recruiters, applications, minimumWages, cursors }: VacancyDeps) {
  const os = implement(vacancyContract).$context<CallContext>().use(turnAway)

  const isOwn = (context: CallContext, employerId: Id<'employer'>, needed?: Right) =>
    speaksFor(recruiters, signedIn(context), employerId, context.now, needed)

  /** The vacancy, where the caller recruits for it. To everybody else it does not exist. */
  async function ownVacancy(context: CallContext, vacancyId: Id<'vacancy'>, needed?: Right) {
    const vacancy = await vacancies.find(vacancyId)
    return vacancy && (await isOwn(context, vacancy.employerId, needed)) ? vacancy : undefined
  }

  const view = async (vacancy: Vacancy, isOfficer = false): Promise<VacancyView> => {
    const [employer, applicants] = await Promise.all([
      employers.nameOf(vacancy.employerId),
      // Nobody can have applied for what was never on show.
      vacancy.publishedAt ? applications.count(vacancy.vacancyId) : 0,
    ])
    return toView(vacancy, employer, { isOfficer, applicants })
  }

  return os.router({
    draftVacancy: os.draftVacancy.handler(async ({ input, errors, context }) => {
      const { employerId, formKey, ...words } = input
      if (!(await isOwn(context, employerId))) throw errors['employer-not-found']()
      const { accountId: draftedBy } = signedIn(context)
      const vacancyId = idFrom('vacancy', draftedBy, formKey)
      const employer = await employers.get(employerId)
      const { now, lang } = context

      const drafted = answer(draftVacancy({ vacancyId, draftedBy, lang, words }, employer, now), errors)
      const vacancy = withFound(drafted, await minimumWages.amount(now))
      const isNew = await vacancies.saveNew(vacancy, { name: 'vacancy-drafted', ...doneBy(context, 'recruiter') })
      return view(isNew ? vacancy : answer(draftOnce(await vacancies.get(vacancyId), vacancy), errors))
    }),

    listVacancies: os.listVacancies.handler(async ({ input: { employerId }, errors, context }) => {
      if (!(await isOwn(context, employerId, 'viewer'))) throw errors['employer-not-found']()
      return Promise.all((await vacancies.ofEmployer(employerId)).map((vacancy) => view(vacancy)))
    }),

    readVacancy: os.readVacancy.handler(async ({ input: { vacancyId }, errors, context }) => {
      const isOfficer = maySpeakAs(signedIn(context), ['officer'])
      const vacancy = isOfficer ? await vacancies.find(vacancyId) : await ownVacancy(context, vacancyId, 'viewer')
      if (!vacancy) throw errors['vacancy-not-found']()
      return view(vacancy, isOfficer)
    }),

    editVacancy: os.editVacancy.handler(async ({ input, errors, context }) => {
      const { vacancyId, version, ...words } = input
      const vacancy = await ownVacancy(context, vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()

      if (isEditedTo(vacancy, words, version)) return view(vacancy)
      const minimumWage = await minimumWages.amount(context.now)
      const edited = answer(editVacancy(vacancy, words, version, context.now, minimumWage), errors)
      const submittedByMail = edited.review === 'submitted' ? signedIn(context).mail : edited.submittedByMail
      const next = withFound({ ...edited, ...(submittedByMail && { submittedByMail }) }, minimumWage)
      const name = edited.review === 'submitted' ? 'vacancy-submitted' : 'vacancy-edited'
      if (await vacancies.saveWhileVersion(version, next, { name, ...doneBy(context, 'recruiter') })) return view(next)
      const quicker = await vacancies.get(vacancyId)
      if (isEditedTo(quicker, words, version)) return view(quicker)
      throw errors['vacancy-moved-on']()
    }),

    submitVacancy: os.submitVacancy.handler(async ({ input: { vacancyId, version, reasons }, errors, context }) => {
      const vacancy = await ownVacancy(context, vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()

      const employer = await employers.get(vacancy.employerId)
      const { now } = context
      const written = { minimumWage: await minimumWages.amount(now), said: reasons }
      const sent = answer(submitVacancy(vacancy, employer, version, signedIn(context).mail, now, written), errors)
      const submitted = withFound(sent, written.minimumWage)
      const saved = await vacancies.saveWhileVersion(version, submitted, {
        name: 'vacancy-submitted',
        ...doneBy(context, 'recruiter'),
      })
      if (!saved) throw errors['vacancy-moved-on']()
      return view(submitted)
    }),

    pauseVacancy: os.pauseVacancy.handler(async ({ input: { vacancyId }, errors, context: given }) => {
      const vacancy = await ownVacancy(given, vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()

      const paused = answer(pauseVacancy(vacancy), errors)
      const saved = await vacancies.saveWhileVersion(vacancy.version, paused, {
        name: 'vacancy-paused',
        ...doneBy(given, 'recruiter'),
      })
      if (!saved) throw errors['vacancy-moved-on']()
      return view(paused)
    }),

    resumeVacancy: os.resumeVacancy.handler(async ({ input: { vacancyId }, errors, context: given }) => {
      const vacancy = await ownVacancy(given, vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()

      const resumed = answer(resumeVacancy(vacancy), errors)
      const saved = await vacancies.saveWhileVersion(vacancy.version, resumed, {
        name: 'vacancy-resumed',
        ...doneBy(given, 'recruiter'),
      })
      if (!saved) throw errors['vacancy-moved-on']()
      return view(resumed)
    }),

    fillVacancy: os.fillVacancy.handler(async ({ input: { vacancyId }, errors, context: given }) => {
      const vacancy = await ownVacancy(given, vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()

      const stores = { vacancies, applications }
      return view(answer(await fillWhileNobodyWaits(stores, vacancy, doneBy(given, 'recruiter')), errors))
    }),

    withdrawVacancy: os.withdrawVacancy.handler(async ({ input: { vacancyId, reason }, errors, context }) => {
      const isOfficer = maySpeakAs(signedIn(context), ['officer'])
      const vacancy = isOfficer ? await vacancies.find(vacancyId) : await ownVacancy(context, vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()

      const { now } = context
      const { accountId } = signedIn(context)
      const by = { accountId, as: isOfficer ? 'officer' : 'recruiter' } as const
      const withdrawn = answer(withdrawVacancy(vacancy, reason, now, by), errors)
      const saved = await vacancies.saveWhileVersion(vacancy.version, withdrawn, {
        name: 'vacancy-withdrawn',
        ...doneBy(context, by.as),
      })
      if (!saved) throw errors['vacancy-moved-on']()
      return view(withdrawn, isOfficer)
    }),

    approveVacancy: os.approveVacancy.handler(
      async ({ input: { vacancyId, version, exceptions }, errors, context }) => {
        const vacancy = await vacancies.find(vacancyId)
        if (!vacancy) throw errors['vacancy-not-found']()
        const { status } = await employers.get(vacancy.employerId)
        if (status !== 'verified') throw errors['employer-not-verified']()

        const written = { minimumWage: await minimumWages.amount(context.now), said: exceptions }
        const approved = answer(approveVacancy(vacancy, version, signedIn(context), context.now, written), errors)
        const saved = await vacancies.saveApprovedWhileVerified(version, approved, {
          name: 'vacancy-approved',
          ...doneBy(context, 'officer'),
        })
        if (!saved) throw errors['vacancy-moved-on']()
        return view(approved, true)
      },
    ),

    returnVacancy: os.returnVacancy.handler(async ({ input: { vacancyId, version, reason }, errors, context }) => {
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()

      const returned = answer(returnVacancy(vacancy, version, reason, signedIn(context), context.now), errors)
      const saved = await vacancies.saveWhileVersion(version, returned, {
        name: 'vacancy-returned',
        ...doneBy(context, 'officer'),
      })
      if (!saved) throw errors['vacancy-moved-on']()
      return view(returned, true)
    }),

    vacancyQueue: os.vacancyQueue.handler(async ({ input: { review, cursor } }) => {
      const list = `vacancies ${review}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)
      const { vacancies: found, next } = await vacancies.queue(review, opened.value, 25)
      const [sealed, by] = await Promise.all([
        cursors.seal(list, next),
        employers.many([...new Set(found.map(({ employerId }) => employerId))]),
      ])
      const views = found.map((each) => toView(each, by.get(each.employerId)?.name ?? '', { isOfficer: true }))
      return { vacancies: views, ...(sealed && { next: sealed }) }
    }),

    readPublicVacancy: os.readPublicVacancy.handler(async ({ input: { vacancyId }, errors, context }) => {
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy || !isPublished(vacancy) || vacancy.life === 'withdrawn') throw errors['vacancy-not-found']()
      const employer = await employers.nameOf(vacancy.employerId)
      return toPublicView(vacancy, employer, isOpen(vacancy, dayIn(cityZone, context.now)))
    }),
  })
}
