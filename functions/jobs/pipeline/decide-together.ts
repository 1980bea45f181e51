import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { beginDecision, isDecidedBy, undoDecision } from '../applications/settling.ts'
import { eachOf } from './at-once.ts'
import type { Decision } from './decision.shape.ts'

/** Why one of several was left as it was. */
export type LeftAs =
  | 'application-not-found'
  | 'application-ended'
  | 'application-moved-on'
  | 'decision-settling'
  | 'not-a-step-forward'
  | 'decision-settled'
  | 'nothing-to-undo'

/**
 * Decides over each, one by one: what another recruiter was quicker with stays theirs and is told. Sent again after it broke off in the
 * middle, it passes over those that carry this very decision, so nobody is left out and nobody is answered twice.
 */
export async function decideTogether(
  applications: ApplicationStore,
  decision: Decision,
  by: Id<'account'>,
  now: Instant,
): Promise<Map<Id<'application'>, LeftAs>> {
  const { vacancyId, decisionId, to, reason, words } = decision
  const found = await theApplications(applications, decision)
  const left = new Map<Id<'application'>, LeftAs>()
  await eachOf(decision.applications, async ({ applicationId, version }) => {
    const application = found.get(applicationId)
    if (!application || application.vacancyId !== vacancyId) return left.set(applicationId, 'application-not-found')
    if (isDecidedBy(application, decisionId)) return undefined
    const begun = beginDecision(application, { to, reason, words, decisionId, by, version, now })
    if (!begun.ok) return left.set(applicationId, begun.refusal)
    const saved = await applications.saveWhileVersion(version, begun.value, {
      name: 'decision-begun',
      at: now,
      by,
      as: 'recruiter',
    })
    if (saved) return undefined
    // The same form under way twice: what the other one wrote is this very decision.
    const quicker = await applications.find(vacancyId, applicationId)
    return quicker && isDecidedBy(quicker, decisionId) ? undefined : left.set(applicationId, 'application-moved-on')
  })
  return left
}

/** Takes back what has not settled yet, of all or of those given. */
export async function undoTogether(
  applications: ApplicationStore,
  decision: Pick<Decision, 'vacancyId' | 'decisionId' | 'applications'>,
  by: Id<'account'>,
  now: Instant,
): Promise<Map<Id<'application'>, LeftAs>> {
  const found = await theApplications(applications, decision)
  const left = new Map<Id<'application'>, LeftAs>()
  await eachOf([...found.values()], async (application) => {
    const { applicationId, version } = application
    const undone = undoDecision(application, decision.decisionId, now)
    if (!undone.ok) return left.set(applicationId, undone.refusal)
    const saved = await applications.saveWhileVersion(version, undone.value, {
      name: 'decision-undone',
      at: now,
      by,
      as: 'recruiter',
    })
    return saved ? undefined : left.set(applicationId, 'decision-settled')
  })
  return left
}

/** Those a decision is over, as every write before left them. */
export async function theApplications(
  applications: ApplicationStore,
  { vacancyId, applications: meant }: Pick<Decision, 'vacancyId' | 'applications'>,
): Promise<Map<Id<'application'>, Application>> {
  const found = await applications.many(
    vacancyId,
    meant.map(({ applicationId }) => applicationId),
  )
  return new Map(found.map((each) => [each.applicationId, each]))
}
