import * as v from 'valibot'
import { type PartName, partNames, reasonCodes } from './match.ts'

/** A match as it is shown, to seekers and recruiters alike. */
export const matchView = v.object({
  score: v.number(),
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
