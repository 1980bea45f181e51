import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { numberOf } from '../applications/application.ts'
import type { AssessmentStore } from '../assessing/assessment.store.ts'
import { type ConsentView, consentContract } from './consent.contract.ts'
import { withdrawConsent } from './withdraw-consent.ts'

interface ConsentDeps {
  applications: ApplicationStore
  assessments: AssessmentStore
}

export function consentRoutes(deps: ConsentDeps) {
  const { applications } = deps
  const os = implement(consentContract).$context<CallContext>().use(turnAway)

  /** Of the caller's own, those that are meant, each without its consent. */
  async function withdrawn(context: CallContext, isMeant: (application: Application) => boolean) {
    const { accountId } = signedIn(context)
    const left: Application[] = []
    for (const each of (await applications.ofAccount(accountId)).filter(isMeant))
      left.push(await withdrawConsent(deps, each, accountId, context.now))
    return left
  }

  return os.router({
    myConsents: os.myConsents.handler(async ({ context }) => {
      return byEmployer(await applications.ofAccount(signedIn(context).accountId))
    }),

    withdrawConsent: os.withdrawConsent.handler(async ({ input: { employerId }, errors, context }) => {
      const [left] = byEmployer(await withdrawn(context, (each) => each.employerId === employerId))
      if (!left) throw errors['consent-not-found']()
      return left
    }),

    withdrawFairConsents: os.withdrawFairConsents.handler(async ({ input: { fairId }, errors, context }) => {
      const left = await withdrawn(context, ({ consent }) => consent.fairId === fairId)
      if (left.length === 0) throw errors['consent-not-found']()
      return byEmployer(left)
    }),
  })
}

const byEmployer = (sent: readonly Application[]): ConsentView[] =>
  [...Map.groupBy(sent, ({ employerId }) => employerId)]
    .map(([employerId, each]) => toConsentView(employerId, each))
    .sort(standingFirst)

function toConsentView(employerId: Id<'employer'>, sent: readonly Application[]): ConsentView {
  const given = sent.map(({ applicationId, title, status, consent }) => ({
    ...{ applicationId, number: numberOf(applicationId), title, status },
    ...consent,
  }))
  return {
    employerId,
    employer: sent[0]?.employer ?? '',
    stands: given.some(({ withdrawnAt }) => withdrawnAt === undefined),
    until: given.reduce((last, { until }) => (until > last ? until : last), ''),
    given,
  }
}

const standingFirst = (one: ConsentView, other: ConsentView) => Number(other.stands) - Number(one.stands)
