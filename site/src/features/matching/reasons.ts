import type { MatchView } from '../../../../functions/jobs/matching/match.shape.ts'
import type { Reason, ReasonCode } from '../../../../functions/jobs/matching/match.ts'
import type { Lang } from '../../words/lang.ts'
import { matchWords } from '../../words/matching.ts'

const against: ReadonlySet<ReasonCode> = new Set([
  'lacks',
  'programme-other',
  'level-short',
  'unknown',
  'less-experience',
  'far',
  'out-of-town',
  'pay-short',
  'kind-other',
  'shift-unwanted',
])
/** True of every vacancy, or known by everybody: not worth a word in one line. */
const silent: ReadonlySet<ReasonCode> = new Set(['none-asked', 'unknown', 'pay-withheld'])

const say = ({ code, what = '' }: Reason, lang: Lang) => matchWords[lang].reasons[code](what)

/** A part's reasons in words, those for and those against. */
export function reasonsOf({ reasons }: MatchView['parts'][number], lang: Lang) {
  return {
    fits: reasons.filter(({ code }) => !against.has(code)).map((reason) => say(reason, lang)),
    missing: reasons.filter(({ code }) => against.has(code)).map((reason) => say(reason, lang)),
  }
}

/** The strongest for and against, for a line in a list: what brings most points first, what costs most first. */
export function inShort({ parts }: MatchView, lang: Lang) {
  const loud = parts.map((part) => ({ ...part, reasons: part.reasons.filter(({ code }) => !silent.has(code)) }))
  const byPoints = loud.toSorted((one, other) => other.points - one.points)
  const byLoss = loud.toSorted((one, other) => other.of - other.points - (one.of - one.points))
  return {
    fits: byPoints.flatMap((part) => reasonsOf(part, lang).fits).slice(0, 3),
    missing: byLoss.flatMap((part) => reasonsOf(part, lang).missing).slice(0, 3),
  }
}
