import * as v from 'valibot'
import { ok, refuse } from '../../../platform/result.ts'

/** What an officer holds against papers and the city's own knowledge, in the order in which the form asks for it. */
export const checkPoints = ['nib', 'kbli', 'letter', 'address', 'mail', 'signs'] as const
export type CheckPoint = (typeof checkPoints)[number]

/** What an officer looked at and an owner may change all the same: it stands at once, and is looked at again. */
export const lookedAt = ['address', 'kecamatan', 'website', 'contactMail', 'contactPhone'] as const

export const checkShape = v.object({
  point: v.picklist(checkPoints),
  passed: v.boolean(),
  /** What to mend, where it did not pass. */
  words: v.optional(v.string()),
})
export type Check = v.InferOutput<typeof checkShape>

/** In the form's order, each point once: the last word on it. */
const inOrder = (checks: readonly Check[]): Check[] =>
  checkPoints.flatMap((point) => checks.findLast((each) => each.point === point) ?? [])

/** Only who passed every point is accepted. */
export function allPassed(checks: readonly Check[]) {
  const all = inOrder(checks)
  return all.length === checkPoints.length && all.every(({ passed }) => passed) ? ok(all) : refuse('points-open')
}

/** Whoever is returned reads what to mend: of each point that failed, or in a word about all. */
export function somethingToMend(checks: readonly Check[], reason: string) {
  const all = inOrder(checks)
  const failed = all.filter(({ passed }) => !passed)
  if (failed.some(({ words }) => !words)) return refuse('words-missing')
  return failed.length > 0 || reason !== '' ? ok(all) : refuse('words-missing')
}
