import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { type Id, idFrom } from '../../platform/ids.ts'
import { applicationLetters } from '../applications/application.mail.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { closeVacancy } from './close-vacancy.ts'
import { decideTogether, theApplications, undoTogether } from './decide-together.ts'
import type { Decision } from './decision.shape.ts'
import type { DecisionStore } from './decision.store.ts'
import { toDecisionView } from './decision.view.ts'
import { ownVacancyOf } from './own-vacancy.ts'
import { pipelineContract } from './pipeline.contract.ts'

export interface PipelineDeps {
  applications: ApplicationStore
  decisions: DecisionStore
  employers: EmployerStore
  vacancies: VacancyStore
  recruiters: RecruiterStore
}

export function pipelineRoutes(deps: PipelineDeps) {
  const { applications, decisions, employers } = deps
  const os = implement(pipelineContract).$context<CallContext>().use(turnAway)

  /** The same form is the same decision, whoever of the employer sends it again. */
  const decisionOf = (context: CallContext, vacancyId: Id<'vacancy'>, formKey: string) =>
    idFrom('decision', signedIn(context).accountId, vacancyId, formKey)

  return os.router({
    decideTogether: os.decideTogether.handler(async ({ input, errors, context }) => {
      const { formKey, all, ...asked } = input
      const { vacancyId } = asked
      const over = [...new Map(asked.applications.map((each) => [each.applicationId, each])).values()]
      if (!(await ownVacancyOf(deps, context, vacancyId))) throw errors['vacancy-not-found']()
      const decisionId = decisionOf(context, vacancyId, formKey)
      const earlier = await decisions.find(vacancyId, decisionId)
      const meant = (all && earlier?.applications) || over
      const decision: Decision = { ...asked, applications: meant, decisionId, at: context.now }
      if (earlier && !isSame(earlier, decision)) throw errors['form-already-sent']()
      if (meant.length === 0) throw errors['nobody-waits']()
      await decisions.save(decision)
      await decideTogether(applications, decision, signedIn(context).accountId, context.now)
      return toDecisionView(decision, await theApplications(applications, decision))
    }),

    readDecision: os.readDecision.handler(async ({ input: { vacancyId, decisionId }, errors, context }) => {
      const vacancy = await ownVacancyOf(deps, context, vacancyId, 'viewer')
      const decision = vacancy && (await decisions.find(vacancyId, decisionId))
      if (!decision) throw errors['decision-not-found']()
      return toDecisionView(decision, await theApplications(applications, decision))
    }),

    undoDecision: os.undoDecision.handler(async ({ input, errors, context }) => {
      const { vacancyId, decisionId, applicationId } = input
      if (!(await ownVacancyOf(deps, context, vacancyId))) throw errors['decision-not-found']()
      const over = applicationId
        ? [{ applicationId, version: 0 }]
        : (await decisions.find(vacancyId, decisionId))?.applications
      if (!over) throw errors['decision-not-found']()
      const decision = { vacancyId, decisionId, applications: over }
      const left = await undoTogether(applications, decision, signedIn(context).accountId, context.now)
      const settled = [...left.values()].filter((why) => why === 'decision-settled').length
      const undone = over.length - left.size
      if (undone === 0 && settled > 0) throw errors['decision-settled']()
      return { undone, settled }
    }),

    previewDecline: os.previewDecline.handler(async ({ input: { vacancyId, words }, errors, context }) => {
      const vacancy = await ownVacancyOf(deps, context, vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()
      const employer = await employers.nameOf(vacancy.employerId)
      const { title } = vacancy.approved ?? vacancy.words
      const { lang } = context
      const about = { title, employer, number: 'LM-••••••', url: '…', name: '…' }
      return applicationLetters[lang].declined({ ...about, words })
    }),

    closeVacancy: os.closeVacancy.handler(async ({ input: { vacancyId, formKey, words }, errors, context }) => {
      const vacancy = await ownVacancyOf(deps, context, vacancyId)
      if (!vacancy) throw errors['vacancy-not-found']()
      const decisionId = decisionOf(context, vacancyId, formKey)
      const earlier = await decisions.find(vacancyId, decisionId)
      if (earlier && earlier.words !== words) throw errors['form-already-sent']()
      const closing = { decisionId, words, by: signedIn(context).accountId, now: context.now }
      return answer(await closeVacancy(deps, vacancy, closing), errors)
    }),
  })
}

const isSame = ({ at: _, ...one }: Decision, { at: __, ...other }: Decision) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
