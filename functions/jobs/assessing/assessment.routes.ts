import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { isEnded } from '../applications/application.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import type { Right } from '../employers/rights.ts'
import { ownVacancyOf } from '../pipeline/own-vacancy.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { type AssessmentView, assessmentContract } from './assessment.contract.ts'
import type { AssessmentStore } from './assessment.store.ts'
import { meansOf, scoresAmong, setCriteria } from './assessment.ts'

export interface AssessmentDeps {
  assessments: AssessmentStore
  applications: ApplicationStore
  vacancies: VacancyStore
  recruiters: RecruiterStore
}
interface About {
  vacancyId: Id<'vacancy'>
  applicationId: Id<'application'>
}
const none = { criteria: [], version: 0 }

export function assessmentRoutes(deps: AssessmentDeps) {
  const { assessments, applications, recruiters } = deps
  const os = implement(assessmentContract).$context<CallContext>().use(turnAway)

  async function ownApplication(context: CallContext, { vacancyId, applicationId }: About, needed?: Right) {
    const vacancy = await ownVacancyOf(deps, context, vacancyId, needed)
    return vacancy && applications.find(vacancyId, applicationId)
  }

  /** One that is still somebody's: nothing is written any more about who was erased. */
  async function toWriteAbout(context: CallContext, about: About) {
    const application = await ownApplication(context, about)
    return application?.accountId && { ...application, accountId: application.accountId }
  }

  /**
   * It may have ended while this was written, and what follows from an end have passed: then this goes with it, too. Where a
   * consent was taken back in that moment, it goes at once. False then.
   */
  async function isWritten({ vacancyId, applicationId }: About): Promise<boolean> {
    const now = await applications.find(vacancyId, applicationId)
    if (now?.consent.withdrawnAt) await assessments.forgetApplicant(vacancyId, applicationId)
    else if (now && isEnded(now)) await assessments.lapseWith(now)
    return now !== undefined && now.consent.withdrawnAt === undefined
  }

  async function view(
    context: CallContext,
    { vacancyId, applicationId, employerId }: Application,
  ): Promise<AssessmentView> {
    const me = signedIn(context).accountId
    const [set = none, scores, notes, colleagues] = await Promise.all([
      assessments.criteria(vacancyId),
      assessments.scores(vacancyId, applicationId),
      assessments.notes(vacancyId, applicationId),
      recruiters.of(employerId),
    ])
    const mails = new Map<string, string>(colleagues.map(({ accountId, mail }) => [accountId, mail]))
    const signed = <Thing extends { by: Id<'account'> }>({ by, ...thing }: Thing) => ({
      ...thing,
      isMine: by === me,
      mail: mails.get(by),
    })
    return {
      ...set,
      means: meansOf(set, scores),
      scores: scores.map(({ applicationId: _, ...each }) => signed({ ...each, scores: scoresAmong(set, each.scores) })),
      notes: notes.map(({ applicationId: _, ...each }) => signed(each)),
    }
  }

  return os.router({
    readCriteria: os.readCriteria.handler(async ({ input: { vacancyId }, errors, context }) => {
      if (!(await ownVacancyOf(deps, context, vacancyId, 'viewer'))) throw errors['vacancy-not-found']()
      return (await assessments.criteria(vacancyId)) ?? none
    }),

    setCriteria: os.setCriteria.handler(async ({ input: { vacancyId, version, names }, errors, context }) => {
      if (!(await ownVacancyOf(deps, context, vacancyId))) throw errors['vacancy-not-found']()
      const before = await assessments.criteria(vacancyId)
      const idOf = (name: string) =>
        idFrom('criterion', vacancyId, name).slice('criterion_'.length, 'criterion_'.length + 8)
      const next = answer(setCriteria(before, names, version, idOf), errors)
      if (!(await assessments.saveCriteriaWhileVersion(vacancyId, version, next))) throw errors['criteria-moved-on']()
      return next
    }),

    readAssessment: os.readAssessment.handler(async ({ input, errors, context }) => {
      const application = await ownApplication(context, input, 'viewer')
      if (!application) throw errors['application-not-found']()
      return view(context, application)
    }),

    scoreApplicant: os.scoreApplicant.handler(async ({ input, errors, context }) => {
      const application = await toWriteAbout(context, input)
      if (!application) throw errors['application-not-found']()
      if (application.consent.withdrawnAt) throw errors['consent-withdrawn']()
      const { applicationId, words = '' } = input
      const scores = scoresAmong((await assessments.criteria(input.vacancyId)) ?? none, input.scores)
      if (!words && Object.keys(scores).length === 0) throw errors['nothing-scored']()
      const by = signedIn(context).accountId
      const saved = await assessments.saveScores(application, { applicationId, by, at: context.now, scores, words })
      if (!saved) throw errors['application-not-found']()
      if (!(await isWritten(application))) throw errors['consent-withdrawn']()
      return view(context, application)
    }),

    addNote: os.addNote.handler(async ({ input, errors, context }) => {
      const application = await toWriteAbout(context, input)
      if (!application) throw errors['application-not-found']()
      if (application.consent.withdrawnAt) throw errors['consent-withdrawn']()
      const { vacancyId, applicationId, formKey, text } = input
      const by = signedIn(context).accountId
      const noteId = idFrom('note', by, applicationId, formKey)
      if (!(await assessments.saveNote(application, { noteId, applicationId, by, at: context.now, text }))) {
        const all = await assessments.notes(vacancyId, applicationId)
        if (!all.some((each) => each.noteId === noteId)) throw errors['application-not-found']()
      }
      if (!(await isWritten(application))) throw errors['consent-withdrawn']()
      return view(context, application)
    }),

    removeNote: os.removeNote.handler(async ({ input, errors, context }) => {
      const application = await ownApplication(context, input)
      if (!application) throw errors['application-not-found']()
      const { vacancyId, applicationId, noteId } = input
      const by = signedIn(context).accountId
      const own = (await assessments.notes(vacancyId, applicationId)).find(
        (each) => each.noteId === noteId && each.by === by,
      )
      if (own) await assessments.removeNote(vacancyId, own)
      return view(context, application)
    }),
  })
}
