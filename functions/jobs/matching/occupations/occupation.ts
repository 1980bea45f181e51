import { isStopWord, stem, words } from '../text/words.ts'
import { englishOf } from './bilingual.ts'
import { neighbours, noGroup, type Taxonomy } from './taxonomy.ts'

/**
 * What work a title names: shares of the taxonomy's occupations and, above their count, of unit groups, so that how alike two are is a
 * dot product (`at` ascending, of length one).
 */
export interface OccupationProfile {
  at: Uint16Array
  weight: Float32Array
}

/** What could be otherwise; the bench chooses on one half of its titles and reports on the other. */
export interface How {
  /** The power to which a title's likeness is raised before it counts for its occupation: the likest win. */
  sharpness: number
  /** What share of an occupation its neighbours get. */
  spread: number
  /** What a word of rank weighs beside a word of work. */
  rank: number
  /** What unit groups weigh beside occupations. */
  groups: number
}
export const chosen: How = { sharpness: 6, spread: 0.3, rank: 0.6, groups: 0.4 }
const kept = 160
const keptGroups = 24
const unlike = 0.35
const slight = 0.35

export function occupationOf(taxonomy: Taxonomy, title: string, how = chosen): OccupationProfile {
  const best = bestOf(spreadOut(taxonomy, sharesOf(taxonomy, title, how), how.spread), kept)
  const groups = bestOf(groupShares(taxonomy, best), keptGroups)
  const together = Math.sqrt(1 + how.groups ** 2)
  const all = [...ofLength(best, 1 / together, 0), ...ofLength(groups, how.groups / together, taxonomy.groups.length)]
  all.sort(([one], [other]) => one - other)
  return { at: Uint16Array.from(all, ([at]) => at), weight: Float32Array.from(all, ([, share]) => share) }
}

type Shares = ReadonlyMap<number, number>

/** 0–1: how much of the work is the same. */
export function likeness(one: OccupationProfile, other: OccupationProfile): number {
  let sum = 0
  for (let i = 0, j = 0; i < one.at.length && j < other.at.length; ) {
    const difference = (one.at[i] as number) - (other.at[j] as number)
    if (difference === 0) sum += (one.weight[i++] ?? 0) * (other.weight[j++] ?? 0)
    else if (difference < 0) i++
    else j++
  }
  return Math.min(1, sum)
}

/** Words of rank, not of work: they weigh less, and still count. */
const ranks = new Set(
  `senior junior lead chief head principal trainee intern assistant associate executive manager director specialist coordinator supervisor
  deputy vice global international regional staf magang asisten kepala manajer koordinator utama muda`.split(/\s+/),
)

/** The roots of a title by weight: tf-idf of length one; the English ones of Indonesian words beside them. */
export function weighedRoots(taxonomy: Taxonomy, title: string, ofRank: number): Map<number, number> {
  const { ids, rarity, titleLength } = taxonomy
  const weights = new Map<number, number>()
  const rarest = Math.log1p(titleLength.length)
  let sum = 0
  for (const word of new Set(words(title))) {
    if (isStopWord(word)) continue
    const id = ids.get(stem(word))
    const rank = ranks.has(word) ? ofRank : 1
    const others = englishOf(word).flatMap((other) => ids.get(other) ?? [])
    const weight =
      rank *
      Math.max(
        ...(id !== undefined ? [id] : others).map((each) => rarity[each] ?? 0),
        id === undefined && !others.length ? rarest : 0,
      )
    sum += weight ** 2
    if (id !== undefined) weights.set(id, weight)
    for (const other of others) if (!weights.has(other)) weights.set(other, rank * (rarity[other] ?? 0))
  }
  const length = Math.sqrt(sum) || 1
  for (const [id, weight] of weights) weights.set(id, weight / length)
  return weights
}

/** Shares of occupations by their likest titles; one less than `unlike` as like as the likest would add next to nothing. */
export function sharesOf(taxonomy: Taxonomy, title: string, how = chosen): Map<number, number> {
  const { titleLength, occupationOfTitle, sums, touched } = taxonomy
  const count = addUp(taxonomy, weighedRoots(taxonomy, title, how.rank))
  let most = 0
  for (let at = 0; at < count; at++) {
    const held = touched[at] as number
    const alike = (sums[held] as number) / (titleLength[held] as number)
    sums[held] = alike
    if (alike > most) most = alike
  }
  const shares = new Map<number, number>()
  for (let at = 0; at < count; at++) {
    const held = touched[at] as number
    const alike = sums[held] as number
    sums[held] = 0
    if (alike >= unlike * most) add(shares, occupationOfTitle[held] as number, Math.min(1, alike) ** how.sharpness)
  }
  return shares
}

/** Adds up in `sums` what each title shares, the rarest root first; a slight root reaches no title that a weightier one did not. */
function addUp({ holdersFrom, holders, rarity, sums, touched }: Taxonomy, roots: ReadonlyMap<number, number>): number {
  let count = 0
  for (const [id, weight] of [...roots].sort(([, one], [, other]) => other - one)) {
    const gain = weight * (rarity[id] ?? 0)
    const reaches = count === 0 || weight > slight
    const end = holdersFrom[id + 1] ?? 0
    for (let at = holdersFrom[id] ?? end; at < end; at++) {
      const held = holders[at] as number
      const before = sums[held] as number
      if (before === 0) {
        if (!reaches) continue
        touched[count++] = held
      }
      sums[held] = before + gain
    }
  }
  return count
}

/** Part of each share goes to the neighbours of its occupation. */
export function spreadOut({ nearTo, nearness }: Taxonomy, shares: Shares, spread: number): Map<number, number> {
  let most = 0
  for (const share of shares.values()) most = Math.max(most, share)
  const all = new Map(shares)
  for (const [occupation, share] of shares) {
    if (share < 0.01 * most) continue
    for (let at = occupation * neighbours; at < (occupation + 1) * neighbours; at++)
      add(all, nearTo[at] as number, spread * (nearness[at] ?? 0) ** 2 * share)
  }
  return all
}

/** Shares of unit groups, by their number in `groupCodes`; O*NET's occupations speak through their neighbours. */
export function groupShares(taxonomy: Taxonomy, shares: Iterable<readonly [number, number]>): Map<number, number> {
  const { groupOf, nearTo, nearness } = taxonomy
  const all = new Map<number, number>()
  for (const [occupation, share] of shares) {
    const group = groupOf[occupation] ?? noGroup
    if (group !== noGroup) add(all, group, share)
    else
      for (let at = occupation * neighbours; at < occupation * neighbours + 8; at++) {
        const through = groupOf[nearTo[at] as number] ?? noGroup
        if (through !== noGroup) add(all, through, (share * (nearness[at] ?? 0) ** 2) / 8)
      }
  }
  return all
}

function add(all: Map<number, number>, at: number, share: number): void {
  all.set(at, (all.get(at) ?? 0) + share)
}

const bestOf = (shares: Shares, count: number) =>
  [...shares].sort(([one, most], [other, more]) => more - most || one - other).slice(0, count)

/** Shares as a vector of this length, each number moved by `from`. */
function ofLength(shares: readonly (readonly [number, number])[], length: number, from: number) {
  const own = Math.sqrt(shares.reduce((sum, [, share]) => sum + share * share, 0)) || 1
  return shares.map(([at, share]) => [at + from, (share * length) / own] as const)
}
