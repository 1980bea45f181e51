import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { applicationStatuses, declineReasons } from '../applications/application.shape.ts'

/** As many as one decision may be over. */
export const mostAtOnce = 500

/** What was decided over several applications at once, for its receipt; what came of it stands in each of them. */
export const decisionShape = v.object({
  decisionId: id('decision'),
  vacancyId: id('vacancy'),
  to: v.picklist(applicationStatuses),
  reason: v.optional(v.picklist(declineReasons)),
  words: v.optional(v.string()),
  applications: v.array(v.object({ applicationId: id('application'), version: v.number() })),
  /** When it was last sent. */
  at: v.string(),
})
export type Decision = v.InferOutput<typeof decisionShape>
