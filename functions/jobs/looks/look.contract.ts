import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { cursor, id, maybe } from '../../platform/http/fields.ts'
import { lookKinds, lookShape } from './look.shape.ts'

/** As whoever applied sees it. Which of an employer's recruiters it was is the employer's to know. */
export const lookView = v.object({
  ...lookShape.entries,
  /** `entered`: an officer filled it in, at the counter. */
  kind: v.picklist([...lookKinds, 'entered']),
  /** Of the application, where it was one. */
  number: v.optional(v.string()),
  title: v.optional(v.string()),
  employer: v.optional(v.string()),
})
export type LookView = v.InferOutput<typeof lookView>

export const lookContract = {
  /** Who looked at what the caller sent, or at one application of theirs. Newest first. */
  whoLooked: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/looks' })
    .input(v.strictObject({ applicationId: maybe(id('application')), cursor }))
    .output(v.object({ looks: v.array(lookView), all: v.number(), next: v.optional(v.string()) })),
}
