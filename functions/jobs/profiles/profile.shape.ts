import * as v from 'valibot'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations, workKinds } from '../lists/work.ts'

/** A job somebody had. Months count; in which year it ended is said by who likes to. */
export const pastJob = v.object({
  title: v.string(),
  months: v.number(),
  employer: v.optional(v.string()),
  until: v.optional(v.number()),
})
export type PastJob = v.InferOutput<typeof pastJob>

/** What a seeker says, one question at a time. What is absent has not been asked yet; an empty list is an answer. */
export const profileWords = {
  kecamatan: v.optional(v.picklist(kecamatanNames)),
  /** Titles of jobs looked for: all that somebody without experience can say of the work itself. */
  wanted: v.optional(v.array(v.string())),
  education: v.optional(v.picklist(educations)),
  programme: v.optional(v.string()),
  skills: v.optional(v.array(v.string())),
  experience: v.optional(v.array(pastJob)),
  licences: v.optional(v.array(v.string())),
  wageMin: v.optional(v.number()),
  kinds: v.optional(v.array(v.picklist(workKinds))),
  shift: v.optional(v.boolean()),
  name: v.optional(v.string()),
  phone: v.optional(v.string()),
  /** Registered at the counter: without a telephone of their own they are reached through Disnaker. */
  reachedAt: v.optional(v.literal('counter')),
}
/**
 * What an application sends is of this shape too: what nobody but the person may see stands apart, in
 * `access.shape.ts`.
 */
export const profileShape = v.object(profileWords)
export type Profile = v.InferOutput<typeof profileShape>
