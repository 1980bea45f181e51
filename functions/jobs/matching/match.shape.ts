import * as v from 'valibot'
import { id } from '../../platform/http/fields.ts'
import { accessNeeds } from '../lists/access.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { fields, workKinds } from '../lists/work.ts'
import { reasonCodes } from './sum/match.ts'
import { type PartName, partNames } from './sum/points.ts'

/** A match as it is shown, to seekers and recruiters alike. */
export const matchView = v.object({
  score: v.number(),
  /** The strongest reason first: what lifts this one above the others in the list it stands in. */
  parts: v.array(
    v.object({
      part: v.picklist(partNames as [PartName, ...PartName[]]),
      points: v.number(),
      of: v.number(),
      reasons: v.array(v.object({ code: v.picklist(reasonCodes), what: v.optional(v.string()) })),
      isUnmet: v.boolean(),
    }),
  ),
})
export type MatchView = v.InferOutput<typeof matchView>

const accessPart = v.object({ points: v.number(), missing: v.array(v.picklist(accessNeeds)) })

/** As its seeker sees it, and nobody else: with what access needs take off the score. */
export const ownMatchView = v.object({ ...matchView.entries, access: v.optional(accessPart) })
export type OwnMatchView = v.InferOutput<typeof ownMatchView>

const part = v.picklist(partNames as [PartName, ...PartName[]])
const reasonOf = v.object({ part, code: v.picklist(reasonCodes), what: v.optional(v.string()) })
export type ReasonOf = v.InferOutput<typeof reasonOf>

/** A match in a row of a list. */
export const matchInShort = v.object({
  score: v.number(),
  /** Each part with its points, the strongest reason first: with `access` they make up the score. */
  parts: v.array(v.tuple([part, v.number()])),
  /** The strongest reasons, what is missing, and what one should know. */
  fits: v.array(reasonOf),
  missing: v.array(reasonOf),
  heed: v.array(reasonOf),
  /** How many parts speak against, as far as is known. */
  unmet: v.number(),
  access: v.optional(accessPart),
})
export type MatchInShort = v.InferOutput<typeof matchInShort>

/** A vacancy in a row: no description, no contact. */
export const vacancyInShort = v.object({
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  employer: v.string(),
  title: v.string(),
  field: v.picklist(fields),
  kecamatan: v.picklist(kecamatanNames),
  remote: v.boolean(),
  kind: v.picklist(workKinds),
  shift: v.boolean(),
  quota: v.number(),
  closesOn: v.string(),
  wageMin: v.optional(v.number()),
  wageMax: v.optional(v.number()),
  wageWithheld: v.boolean(),
  /** How many want to work there, as it was a minute ago. */
  applicants: v.number(),
})
export type VacancyInShort = v.InferOutput<typeof vacancyInShort>
