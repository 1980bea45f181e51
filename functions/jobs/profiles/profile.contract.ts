import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { line, maybe, phone, wholeNumber } from '../../platform/http/fields.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations, workKinds } from '../lists/work.ts'
import { profileWords } from './profile.shape.ts'
import { mostWanted, type ProfileStep, profileStepNames } from './profile.ts'

const upTo = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most))

const pastJob = v.strictObject({
  title: line(80),
  months: wholeNumber(0, 720),
  employer: maybe(line(80)),
  until: maybe(wholeNumber(1960, 2100)),
})

const step = v.picklist(profileStepNames as [ProfileStep, ...ProfileStep[]])

/** One question's answers or several; what is left out stays as it is. */
export const profileForm = v.strictObject({
  kecamatan: v.optional(v.picklist(kecamatanNames)),
  wanted: v.optional(upTo(line(80), mostWanted)),
  education: v.optional(v.picklist(educations)),
  /** Empty where there is none: SD and SMP. */
  programme: v.optional(v.union([v.literal(''), line(80)])),
  skills: v.optional(upTo(line(60), 40)),
  experience: v.optional(upTo(pastJob, 10)),
  licences: v.optional(upTo(line(60), 15)),
  wageMin: v.optional(wholeNumber(0, 500_000_000)),
  kinds: v.optional(upTo(v.picklist(workKinds), workKinds.length)),
  shift: v.optional(v.boolean()),
  name: v.optional(line(80)),
  phone: v.optional(phone),
})

export const profileView = v.object({
  ...profileWords,
  answered: v.array(step),
  missingToApply: v.array(step),
})
export type ProfileView = v.InferOutput<typeof profileView>

export const profileContract = {
  readProfile: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/profile' })
    .output(profileView),

  saveProfile: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'PUT', path: '/profile' })
    .input(profileForm)
    .output(profileView),
}
