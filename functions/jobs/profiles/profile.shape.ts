import * as v from 'valibot'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations, workKinds } from '../lists/work.ts'

/** What a seeker says, one question at a time. What is absent has not been asked yet; an empty list is an answer. */
export const profileWords = {
  kecamatan: v.optional(v.picklist(kecamatanNames)),
  education: v.optional(v.picklist(educations)),
  programme: v.optional(v.string()),
  skills: v.optional(v.array(v.string())),
  experience: v.optional(v.array(v.object({ title: v.string(), months: v.number() }))),
  licences: v.optional(v.array(v.string())),
  wageMin: v.optional(v.number()),
  kinds: v.optional(v.array(v.picklist(workKinds))),
  shift: v.optional(v.boolean()),
  name: v.optional(v.string()),
  phone: v.optional(v.string()),
}
export const profileShape = v.object(profileWords)
export type Profile = v.InferOutput<typeof profileShape>
