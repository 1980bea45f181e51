import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'

/** `opened`: the whole application on a page. `exported`: its row in a sheet that was downloaded. */
export const lookKinds = ['opened', 'exported'] as const

/** That somebody looked at what an applicant sent. */
export const lookShape = v.object({
  lookId: id('look'),
  vacancyId: id('vacancy'),
  applicationId: id('application'),
  at: v.string(),
  kind: v.picklist(lookKinds),
  as: v.picklist(['recruiter', 'officer']),
  /** Name, mail, phone and message were there to be read. */
  named: v.boolean(),
})
export type Look = v.InferOutput<typeof lookShape>
