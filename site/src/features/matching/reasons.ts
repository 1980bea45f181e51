import type { MatchInShort, MatchView, ReasonOf } from '../../../../functions/jobs/matching/match.shape.ts'
import type { Reason } from '../../../../functions/jobs/matching/sum/match.ts'
import { type ReasonKind, reasonKind } from '../../../../functions/jobs/matching/sum/reason-kinds.ts'
import type { Lang } from '../../words/lang.ts'
import { matchWords } from '../../words/matching.ts'

type Part = MatchView['parts'][number]

const say = ({ code, what = '' }: Reason, lang: Lang) => matchWords[lang].reasons[code](what)
const those = ({ reasons }: Part, kind: ReasonKind, lang: Lang) =>
  reasons.filter(({ code }) => reasonKind(code) === kind).map((reason) => say(reason, lang))

/** A part's reasons in words: for, missing, and to be known. */
export const reasonsOf = (part: Part, lang: Lang) => ({
  fits: those(part, 'fits', lang),
  missing: those(part, 'missing', lang),
  heed: those(part, 'heed', lang),
})

/** A row's reasons in words. Two parts may have the same to say of one title: once is enough. */
export function saidInShort({ fits, missing, heed }: Pick<MatchInShort, 'fits' | 'missing' | 'heed'>, lang: Lang) {
  // A bare name tells not what it is of: no heading of its part stands beside it here.
  const isSkill = ({ code, part }: ReasonOf) => code === 'has' && part === 'skills'
  const can = (reason: ReasonOf) => (isSkill(reason) ? matchWords[lang].can(reason.what ?? '') : say(reason, lang))
  const said = (reasons: readonly ReasonOf[]) => [...new Set(reasons.map(can))]
  return { fits: said(fits), missing: said(missing), heed: said(heed) }
}
