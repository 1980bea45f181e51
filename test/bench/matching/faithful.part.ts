import { marketOf } from '../../../functions/jobs/matching/market/market.ts'
import { knowledge } from '../../../functions/jobs/matching/reading/knowledge.ts'
import { type ReadSeeker, type ReadWork, readSeeker, readWork } from '../../../functions/jobs/matching/reading/read.ts'
import { withAccess } from '../../../functions/jobs/matching/sum/access.ts'
import type { SeekerFacts } from '../../../functions/jobs/matching/sum/facts.ts'
import { type Match, match } from '../../../functions/jobs/matching/sum/match.ts'
import { strongestFirst, usualOf } from '../../../functions/jobs/matching/sum/reasons.ts'
import type { Part } from '../matching.bench.ts'
import type { Row } from '../run.ts'
import { byWords } from './by-words.ts'
import { without } from './evidence.ts'
import { swapped } from './swaps.ts'
import { luckOf, townOf } from './town.ts'

/**
 * Whether the sum says what it does: it is what is shown; what is named first matters most; who somebody is changes nothing. The
 * peer reads the same facts as one text and ranks by BM25, its reason being the word that adds most.
 */
export const part: Part = async (data, say) => {
  const town = townOf(data, { works: 2000, seekers: 1000 }, 8)
  const { titles, taken } = knowledge()
  const works = town.works.map((work) => readWork(work, titles))
  const market = marketOf(taken)
  for (const work of works) market.put(work)
  const city: City = {
    works,
    people: town.seekers,
    read: (facts) => readSeeker(facts, titles),
    matched: (seeker, work) => match(seeker, work, taken),
    scores: (facts) => Float64Array.from(market.scoresFor(readSeeker(facts, titles))),
    words: byWords(town.works),
  }
  return [reasonsSum(city), topReason(city, say), swap(city, say)]
}

interface City {
  works: readonly ReadWork[]
  people: readonly SeekerFacts[]
  read(facts: SeekerFacts): ReadSeeker
  matched(seeker: ReadSeeker, work: ReadWork): Match
  scores(facts: SeekerFacts): Float64Array
  words: ReturnType<typeof byWords>
}

/** All pairs of a hundred seekers with all vacancies: from the recruiter's side, from the seeker's own with an access need, and in the market. */
function reasonsSum({ people, works, read, matched, scores, words }: City): Row {
  let [pairs, whole, wholeByWords] = [0, 0, 0]
  for (const facts of people.slice(0, 100)) {
    const seeker = read(facts)
    const inMarket = scores(facts)
    for (const [place, work] of works.entries()) {
      const sum = matched(seeker, work)
      const own = withAccess(sum, ['step-free', 'quiet'], place % 3 === 0 ? ['quiet'] : [])
      const parts = sum.parts.reduce((all, { points }) => all + points, 0)
      pairs++
      if (parts === sum.score && own.score === parts + (own.access?.points ?? 0) && inMarket[place] === parts) whole++
      if (words.shownSum(facts, place) === words.shownScore(facts, place)) wholeByWords++
    }
  }
  return {
    id: 'reasons-sum',
    what: `matches whose shown parts sum to the shown score, both ways, ${pairs.toLocaleString('en-US')} pairs`,
    value: (100 * whole) / pairs,
    unit: '%',
    peer: 'BM25, its words, rounded as shown',
    peerValue: (100 * wholeByWords) / pairs,
  }
}

const listed = 20

/** 200 seekers and the first twenty vacancies of each: the strongest reason goes, and with it what in the profile it rests on. */
function topReason({ people, works, read, matched, scores, words }: City, say: (more: string) => void): Row {
  let [pairs, lower, lowerAlone, lowerByWords] = [0, 0, 0, 0]
  const stayed = new Map<string, number>()
  for (const facts of people.slice(0, 200)) {
    const seeker = read(facts)
    const before = scores(facts)
    const page = firstOf(before, listed)
    const matches = page.map((place) => matched(seeker, works[place] as ReadWork))
    const usual = usualOf(matches)
    for (const [n, place] of page.entries()) {
      const [first] = strongestFirst((matches[n] as Match).parts, usual)
      if (!first) continue
      const after = scores(without(facts, first.part, seeker, works[place] as ReadWork))
      const alone = Float64Array.from(before)
      alone[place] = after[place] as number
      pairs++
      if (rank(after, place) > rank(before, place)) lower++
      else stayed.set(first.part, (stayed.get(first.part) ?? 0) + 1)
      if (rank(alone, place) > rank(before, place)) lowerAlone++
    }
    const byWord = words.scores(facts)
    for (const place of firstOf(byWord, listed)) {
      const after = words.scores(facts, words.strongest(facts, place))
      if (rank(after, place) > rank(byWord, place)) lowerByWords++
    }
  }
  const share = (count: number) => (100 * count) / pairs
  say(`top-reason: lower ${share(lower).toFixed(1)} %; out of that pair only ${share(lowerAlone).toFixed(1)} %`)
  say(`top-reason: stayed where it was: ${JSON.stringify(Object.fromEntries(stayed))}`)
  return {
    id: 'top-reason',
    what: `without its strongest reason a vacancy stands lower, ${pairs.toLocaleString('en-US')} pairs of a seeker and a first-${listed}`,
    value: share(lower),
    unit: '%',
    peer: 'BM25, its strongest word dropped',
    peerValue: share(lowerByWords),
  }
}

const firstOf = (scores: Float64Array, count: number): number[] =>
  Array.from(scores.keys())
    .sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other)
    .slice(0, count)

/** Those alike share the middle of their ranks. */
function rank(scores: Float64Array, place: number): number {
  const own = scores[place] as number
  let [above, alike] = [0, 0]
  for (const score of scores) {
    if (score > own) above++
    else if (score === own) alike++
  }
  return above + (alike - 1) / 2
}

const swaps = 10

/** A thousand seekers, each told in ten other ways: ten thousand rankings, every score the same or it counts as changed. */
function swap({ people, scores, words }: City, say: (more: string) => void): Row {
  const luck = luckOf(5)
  let [rankings, changed, changedByWords] = [0, 0, 0]
  let example: string | undefined
  for (const facts of people) {
    const before = scores(facts)
    const beforeByWords = words.scores(facts)
    for (let time = 0; time < swaps; time++) {
      const other = swapped(facts, luck)
      rankings++
      if (!alike(before, scores(other))) {
        changed++
        example ??= other.titles.map(({ title }) => title).join(' · ')
      }
      if (!alike(beforeByWords, words.scores(other))) changedByWords++
    }
  }
  if (example) say(`swap: changed, for one: ${example}`)
  return {
    id: 'swap',
    what: `rankings of ${rankings.toLocaleString('en-US')} changed by name, sex, age, religion or marriage in fields and text (to reach: 0)`,
    value: changed,
    unit: '',
    peer: 'BM25 over the same text',
    peerValue: changedByWords,
  }
}

const alike = (one: Float64Array, other: Float64Array) => one.every((score, at) => score === other[at])
