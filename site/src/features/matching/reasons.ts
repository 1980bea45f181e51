import type { MatchView } from '../../../../functions/jobs/matching/match.shape.ts'
import type { Reason, ReasonCode } from '../../../../functions/jobs/matching/sum/match.ts'
import type { Lang } from '../../words/lang.ts'
import { matchWords } from '../../words/matching.ts'

/** What one does not have yet, and might. */
const missing: ReadonlySet<ReasonCode> = new Set([
  'lacks',
  'programme-other',
  'level-short',
  'unknown',
  'less-experience',
  'other-occupation',
  'too-many-skills',
])
/** What is as it is, and one should know. */
const heed: ReadonlySet<ReasonCode> = new Set(['far', 'out-of-town', 'pay-short', 'kind-other', 'shift-unwanted'])
/** True of many vacancies: not worth a word in one line. */
const silent: ReadonlySet<ReasonCode> = new Set(['none-asked', 'unknown', 'pay-withheld', 'other-words'])

const kinds = {
  fits: (code: ReasonCode) => !missing.has(code) && !heed.has(code),
  missing: (code: ReasonCode) => missing.has(code),
  heed: (code: ReasonCode) => heed.has(code),
}
type Part = MatchView['parts'][number]

const say = ({ code, what = '' }: Reason, lang: Lang) => matchWords[lang].reasons[code](what)
const those = ({ reasons }: Part, kind: keyof typeof kinds, lang: Lang) =>
  reasons.filter(({ code }) => kinds[kind](code)).map((reason) => say(reason, lang))

/** A part's reasons in words: for, missing, and to be known. */
export const reasonsOf = (part: Part, lang: Lang) => ({
  fits: those(part, 'fits', lang),
  missing: those(part, 'missing', lang),
  heed: those(part, 'heed', lang),
})

/** The strongest of each for a line in a list: what brings most points first, what costs most first. */
export function inShort({ parts }: MatchView, lang: Lang) {
  const loud = parts.map((part) => ({ ...part, reasons: part.reasons.filter(({ code }) => !silent.has(code)) }))
  const byPoints = loud.toSorted((one, other) => other.points - one.points)
  const byLoss = loud.toSorted((one, other) => other.of - other.points - (one.of - one.points))
  return {
    fits: byPoints.flatMap((part) => those(part, 'fits', lang)).slice(0, 3),
    missing: byLoss.flatMap((part) => those(part, 'missing', lang)).slice(0, 3),
    heed: byLoss.flatMap((part) => those(part, 'heed', lang)).slice(0, 2),
  }
}
