import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import { numberOf } from '../applications/application.ts'
import { isDecidedBy, standing } from '../applications/settling.ts'
import type { Decision } from './decision.shape.ts'
import type { DecisionView } from './pipeline.contract.ts'

/** Told from the applications themselves, so it is true whenever it is read. */
export function toDecisionView(
  { decisionId, to, applications }: Decision,
  found: ReadonlyMap<Id<'application'>, Application>,
): DecisionView {
  const meant = applications.map(({ applicationId }) => ({ applicationId, application: found.get(applicationId) }))
  const done = meant.flatMap(({ application }) =>
    application && isDecidedBy(application, decisionId) ? [application] : [],
  )
  const settling = done.flatMap(({ settling: each }) => (each?.decisionId === decisionId ? [each.settlesAt] : []))
  const settlesAt = settling.sort().at(-1)
  const isLeft = (application: Application | undefined) => !application || !isDecidedBy(application, decisionId)
  return {
    decisionId,
    to,
    done: done.length,
    undoable: settling.length,
    ...(settlesAt && { settlesAt }),
    left: meant
      .filter(({ application }) => isLeft(application))
      .map(({ applicationId, application }) => ({
        applicationId,
        number: numberOf(applicationId),
        ...(application && { status: standing(application) }),
      })),
  }
}
