import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestOf, joined, listOf, take } from '../../../functions/jobs/matching/clearing/best.ts'
import { cleared } from '../../../functions/jobs/matching/clearing/clearing.ts'
import { clearedBy } from '../../../functions/jobs/matching/clearing/threads.ts'
import { marketOf } from '../../../functions/jobs/matching/market/market.ts'
import { knowledge } from '../../../functions/jobs/matching/reading/knowledge.ts'
import { readSeeker, readWork, type Titles } from '../../../functions/jobs/matching/reading/read.ts'
import type { SeekerFacts, WorkFacts } from '../../../functions/jobs/matching/sum/facts.ts'
import { match, type Taken } from '../../../functions/jobs/matching/sum/match.ts'
import { anySeeker, anyWork, fewTitles } from './support/arbitraries.ts'

const halfTaken: Taken = (programme) => programme.length / 4
const most = 3

/** What is meant by best: every pair matched alone, all sorted, those alike by place. */
function byHand(seekers: readonly SeekerFacts[], works: readonly WorkFacts[], titles: Titles, taken: Taken) {
  const [people, all] = [seekers.map((each) => readSeeker(each, titles)), works.map((each) => readWork(each, titles))]
  const scores = people.map((seeker) => all.map((work) => match(seeker, work, taken).score))
  const best = (row: readonly number[]) =>
    row
      .map((score, who) => ({ who, score }))
      .sort((one, other) => other.score - one.score || one.who - other.who)
      .slice(0, most)
  return { works: scores.map(best), seekers: all.map((_, place) => best(scores.map((row) => row[place] as number))) }
}

function marketFor(works: readonly WorkFacts[]) {
  const market = marketOf(halfTaken)
  for (const work of works) market.put(readWork(work, fewTitles))
  return market
}
const readOf = (seekers: readonly SeekerFacts[]) => seekers.map((facts) => readSeeker(facts, fewTitles))

describe('a cleared market', () => {
  const seekers = fc.array(anySeeker, { maxLength: 12 })
  const works = fc.array(anyWork, { maxLength: 12 })

  it('has exactly the best both ways, as if every pair had been matched alone', () => {
    fc.assert(
      fc.property(seekers, works, (people, all) => {
        const { works: mine, seekers: theirs } = cleared(marketFor(all), readOf(people), most)
        const expected = byHand(people, all, fewTitles, halfTaken)
        expect(people.map((_, row) => listOf(mine, row))).toEqual(expected.works)
        expect(all.map((_, row) => listOf(theirs, row))).toEqual(expected.seekers)
      }),
    )
  })

  it('is the same however the vacancies are shared out', () => {
    fc.assert(
      fc.property(seekers, works, fc.nat(12), (people, all, cut) => {
        const at = Math.min(cut, all.length)
        const parts = [
          cleared(marketFor(all.slice(0, at)), readOf(people), most),
          cleared(marketFor(all.slice(at)), readOf(people), most, at),
        ]
        const whole = cleared(marketFor(all), readOf(people), most)
        const together = joined(parts.map((part) => part.works))
        expect(people.map((_, row) => listOf(together, row))).toEqual(people.map((_, row) => listOf(whole.works, row)))
      }),
    )
  })

  it('is the same on two threads', async () => {
    const people = fc.sample(anySeeker, { numRuns: 25, seed: 4 })
    const all = fc.sample(anyWork, { numRuns: 15, seed: 4 })
    const { titles, taken } = knowledge()
    const expected = byHand(people, all, titles, taken)
    const { works: mine, seekers: theirs } = await clearedBy(2, { works: all, seekers: people }, most)
    expect(people.map((_, row) => mine(row))).toEqual(expected.works)
    expect(all.map((_, row) => theirs(row))).toEqual(expected.seekers)
  })
})

describe('a list of the best', () => {
  it('keeps whoever came first of those alike, and a score of nought while there is room', () => {
    const best = bestOf(1, 2)
    for (const [who, score] of [0, 5, 0, 5, 5].entries())
      if (score > (best.least[0] as number)) take(best, 0, who, score)
    expect(listOf(best, 0)).toEqual([
      { who: 1, score: 5 },
      { who: 3, score: 5 },
    ])
  })
})
