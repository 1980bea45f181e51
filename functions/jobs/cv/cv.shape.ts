import * as v from 'valibot'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { educations } from '../lists/work.ts'
import { pastJob } from '../profiles/profile.shape.ts'

/** Why a file could not be read, each with something to do about it. */
export const cvRefusals = [
  'cv-unknown',
  'cv-old-word',
  'cv-macros',
  'cv-locked',
  'cv-picture',
  'cv-broken',
  'cv-too-large-inside',
  'cv-nothing-found',
] as const
export type CvRefusal = (typeof cvRefusals)[number]

const from = { id: v.string(), quote: v.string() }

/** One thing a CV seems to say, with the words that say so. It is no part of a profile until its person accepts it. */
export const proposalShape = v.variant('field', [
  v.object({ field: v.literal('name'), value: v.string(), ...from }),
  v.object({ field: v.literal('phone'), value: v.string(), ...from }),
  v.object({ field: v.literal('kecamatan'), value: v.picklist(kecamatanNames), ...from }),
  v.object({ field: v.literal('wanted'), value: v.string(), ...from }),
  v.object({ field: v.literal('education'), value: v.picklist(educations), ...from }),
  v.object({ field: v.literal('programme'), value: v.string(), ...from }),
  v.object({ field: v.literal('skill'), value: v.string(), ...from }),
  v.object({ field: v.literal('job'), value: pastJob, ...from }),
  v.object({ field: v.literal('licence'), value: v.string(), ...from }),
  v.object({ field: v.literal('wageMin'), value: v.number(), ...from }),
])
export type Proposal = v.InferOutput<typeof proposalShape>
export type ProposalField = Proposal['field']

export const cvShape = v.object({
  uploadId: v.string(),
  /** When the file came in: of two, the later one counts. */
  uploadedAt: v.string(),
  /** The instant after which nothing of it is shown any more. */
  until: v.string(),
  refusal: v.optional(v.picklist(cvRefusals)),
  proposals: v.array(proposalShape),
  /** What was read of how much, and how many skills it named. */
  pages: v.object({ read: v.number(), all: v.number() }),
  skillsNamed: v.number(),
})
export type Cv = v.InferOutput<typeof cvShape>
