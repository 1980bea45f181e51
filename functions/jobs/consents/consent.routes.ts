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

  return os.router({
    myConsents: os.myConsents.handler(async ({ context }) => {
      const mine = await applications.ofAccount(signedIn(context).accountId)
      const byEmployer = [...Map.groupBy(mine, ({ employerId }) => employerId)]
      return byEmployer.map(([employerId, sent]) => toConsentView(employerId, sent)).sort(standingFirst)
    }),

    withdrawConsent: os.withdrawConsent.handler(async ({ input: { employerId }, errors, context }) => {
      const { accountId } = signedIn(context)
      const sent = (await applications.ofAccount(accountId)).filter((each) => each.employerId === employerId)
      if (sent.length === 0) throw errors['consent-not-found']()
      const left: Application[] = []
      for (const each of sent) left.push(await withdrawConsent(deps, each, accountId, context.now))
      return toConsentView(employerId, left)
    }),
  })
}

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
