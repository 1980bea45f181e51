import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations, workKinds } from '../lists/work.ts'
import { factsOf, type SeekerFacts } from '../matching/sum/facts.ts'
import { type Application, applicationStatuses } from './application.shape.ts'
import { isOwed, standing } from './settling.ts'

/** All that the sum may know of whoever applied (`SeekerFacts`); what is absent was not said. */
const facts = v.object({
  kecamatan: v.optional(v.picklist(kecamatanNames)),
  education: v.optional(v.picklist(educations)),
  programme: v.optional(v.string()),
  skills: v.array(v.string()),
  titles: v.array(v.object({ title: v.string(), months: v.number() })),
  licences: v.array(v.string()),
  wageMin: v.optional(v.number()),
  kinds: v.array(v.picklist(workKinds)),
  shift: v.optional(v.boolean()),
})

/**
 * An application in short: what it is ranked, narrowed and counted by, and nothing that tells who it is. Some 400 bytes of its
 * 3,000, so that ten thousand of one vacancy are read in a second.
 */
const shortShape = v.object({
  applicationId: id('application'),
  version: v.number(),
  /** As its recruiters see it. */
  status: v.picklist(applicationStatuses),
  isOwed: v.boolean(),
  dueOn: v.optional(v.string()),
  submittedAt: v.string(),
  facts,
})
export type Short = Omit<v.InferOutput<typeof shortShape>, 'facts'> & { facts: SeekerFacts }

export const inShort = (application: Application): Short => ({
  applicationId: application.applicationId,
  version: application.version,
  status: standing(application),
  isOwed: isOwed(application),
  dueOn: application.dueOn,
  submittedAt: application.submittedAt,
  facts: factsOf(application.sent),
})

export function toShort(written: object): Short {
  const { facts, ...short } = v.parse(shortShape, written)
  const { kecamatan, education, programme, wageMin, shift, ...lists } = facts
  return { ...short, facts: { ...lists, kecamatan, education, programme, wageMin, shift } }
}
