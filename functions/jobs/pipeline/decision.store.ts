import * as v from 'valibot'
import { dayMs, epochSecond, later } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { type Decision, decisionShape } from './decision.shape.ts'

export type DecisionStore = ReturnType<typeof decisionStore>

/** A receipt is looked at within minutes; what was decided stays with each application. */
const keptMs = 7 * dayMs

export const decisionStore = (table: Table) => ({
  async find(vacancyId: Id<'vacancy'>, decisionId: Id<'decision'>): Promise<Decision | undefined> {
    const item = await table.get(keys.decision(vacancyId, decisionId))
    return item && v.parse(decisionShape, item)
  },

  save: (decision: Decision): Promise<void> =>
    table.put({
      ...keys.decision(decision.vacancyId, decision.decisionId),
      ...decision,
      expiresAt: epochSecond(later(decision.at, keptMs)),
    }),
})
