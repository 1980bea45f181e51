import { beside, type Seen, type Side, within } from './phrase.ts'
import type { Token } from './reading.ts'

/**
 * A noun ("wanita", "Islam") may be part of a name or a ware; what somebody is or does ("berhijab", "belum menikah") is not; a people's
 * name is that of a language or a region, but no shop's; a figure belongs to what stands right before it.
 */
export type Role = 'noun' | 'predicate' | 'people' | 'figure'
/** Kinds of words that say nothing of whom it is about, before each. */
const ignored: Readonly<Record<Role, ReadonlySet<string>>> = {
  noun: new Set(),
  predicate: new Set(['lodge', 'house', 'shop', 'skill', 'where', 'toward', 'deed', 'beast', 'carer', 'group']),
  figure: new Set(['age', 'lodge', 'house', 'shop', 'skill', 'where', 'aim']),
  people: new Set(['lodge', 'house', 'shop', 'served', 'ware', 'wear', 'beast']),
}

/** Leftwards: the first word that says whose attribute it is. */
export function before(tokens: readonly Token[], first: number, as: Role): Side {
  const seen: Seen = { thing: false, person: false, child: false, ours: false, limited: false, aimed: false }
  let crossed = 0
  let joined = true
  const isClause = as === 'predicate' && tokens[first - 1]?.word === 'yang' && tokens[first]?.gap === 0
  for (let at = first - 1; at >= 0 && at > first - 14; at--) {
    const gap = tokens[at + 1]?.gap ?? 0
    if (gap === 3) break
    const token = tokens[at]
    if (gap > 0 && as === 'figure') break
    if (gap > 0 || token?.kind === 'and') {
      if (seen.person || seen.limited) break
      if (seen.thing) return 'elsewhere'
      if (gap > 0 && ++crossed > 2) break
      if (gap > 0) joined = false
      crossed = Math.max(crossed, 1)
    }
    if (
      !token ||
      (as === 'predicate' && voice.test(token.word)) ||
      ignored[as].has(token.kind ?? '') ||
      (isClause && (token.kind === 'ware' || token.kind === 'wear')) ||
      (crossed > 0 && as === 'predicate' && sold.has(token.kind ?? ''))
    )
      continue
    if (crossed > 0 && !joined && as === 'predicate' && sex.test(token.word)) return 'asked'
    const side = crossed > 0 ? beside(token, seen.aimed, joined) : within(token, seen, tokens[at - 1])
    if (side === 'end') break
    if (side) return side
  }
  if (seen.thing) return 'elsewhere'
  return seen.person || seen.limited ? 'asked' : undefined
}

/** Whom it is about, behind a comma. */
const sex = /^(?:wanita|perempuan|pria|laki-laki|cewek|cowok|female|male|ladies|spg|spb)$/u
const voice = /^(?:suara|rambut|gaya|potongan)$/u
const sold = new Set(['wear', 'ware', 'served'])
