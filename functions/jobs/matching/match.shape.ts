import * as v from 'valibot'
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
