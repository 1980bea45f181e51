import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'

/**
 * `opened`: the whole application on a page. `exported`: its row in a sheet that was downloaded. `counter`: the profile, by an
 * officer at the counter. `mail-taken-off`: no look but a deed there, of an officer who saw who somebody is.
 */
export const lookKinds = ['opened', 'exported', 'counter', 'mail-taken-off'] as const

/** That somebody looked at what an applicant sent, or at their profile. */
export const lookShape = v.object({
  lookId: id('look'),
  vacancyId: v.optional(id('vacancy')),
  applicationId: v.optional(id('application')),
  at: v.string(),
  kind: v.picklist(lookKinds),
  as: v.picklist(['recruiter', 'officer']),
  /** Name, mail, phone and message were there to be read. */
  named: v.boolean(),
})
export type Look = v.InferOutput<typeof lookShape>
