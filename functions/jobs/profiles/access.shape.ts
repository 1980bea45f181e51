import * as v from 'valibot'
import { accessNeeds } from '../lists/access.ts'

/**
 * What somebody needs at work. It tells of health, which is specific personal data (UU 27/2022 art. 4): it stands in an
 * item of its own, by a consent of its own, and is no part of a profile, so that no application can send it.
 */
export const accessShape = v.object({
  needs: v.array(v.picklist(accessNeeds)),
  /** As it was read, and when it was ticked. */
  consent: v.object({ wording: v.string(), at: v.string() }),
})
export type Access = v.InferOutput<typeof accessShape>
