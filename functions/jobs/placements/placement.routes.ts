import { implement } from '@orpc/server'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { placementContract } from './placement.contract.ts'
import type { PlacementStore } from './placement.store.ts'
import { answerField, answerQuestion } from './placement.ts'
import { askedBy } from './placement-link.ts'

export interface PlacementDeps {
  placements: PlacementStore
  applications: Pick<ApplicationStore, 'find'>
  keyFor: KeyFor
}

/** Two phones that answer at once: each counts in its turn. */
const tries = 5

export function placementRoutes({ placements, applications, keyFor }: PlacementDeps) {
  const os = implement(placementContract).$context<CallContext>().use(turnAway)

  return os.router({
    readPlacement: os.readPlacement.handler(async ({ input: { token }, errors }) => {
      const view = await viewOf(token)
      if (!view) throw errors['placement-link-over']()
      return view
    }),

    answerPlacement: os.answerPlacement.handler(async ({ input: { token, answer }, errors, context: { now } }) => {
      const asked = await askedBy(keyFor, token)
      for (let attempt = 0; asked && attempt < tries; attempt++) {
        const placement = await placements.find(asked.vacancyId, asked.applicationId)
        if (!placement) break
        const answered = answerQuestion(placement, asked.months, answer)
        const domainEvent = { name: 'placement-answered', at: now, as: 'seeker' } as const
        if (await placements.saveWhileVersion(placement.version, answered, domainEvent)) break
      }
      const view = await viewOf(token)
      if (!view) throw errors['placement-link-over']()
      return view
    }),
  })

  async function viewOf(token: string) {
    const asked = await askedBy(keyFor, token)
    if (!asked) return undefined
    const [placement, application] = await Promise.all([
      placements.find(asked.vacancyId, asked.applicationId),
      applications.find(asked.vacancyId, asked.applicationId),
    ])
    if (!placement || !application) return undefined
    const { title, employer } = application
    const { hiredOn, [answerField[asked.months]]: answer } = placement
    return { title, employer, hiredOn, months: asked.months, answer }
  }
}
