import { availableParallelism } from 'node:os'
import { clearedBy } from '../../../functions/jobs/matching/clearing/threads.ts'
import { knowledge } from '../../../functions/jobs/matching/reading/knowledge.ts'
import { type ReadSeeker, type ReadWork, readSeeker, readWork } from '../../../functions/jobs/matching/reading/read.ts'
import type { WorkFacts } from '../../../functions/jobs/matching/sum/facts.ts'
import { match } from '../../../functions/jobs/matching/sum/match.ts'
import type { Part } from '../matching.bench.ts'
import type { Row } from '../run.ts'
import { type Luck, luckOf, type Town, townOf } from './town.ts'

/** The whole market both ways, at the size of a city and at that of a country's larger one; a sample of it by brute force. */
export const part: Part = async (data, say) => [
  await cleared('fit-city-s', townOf(data, { works: 2000, seekers: 4000 }), say),
  await cleared('fit-stretch-s', townOf(data, { works: 10_000, seekers: 100_000 }), say),
]

const most = 20
const threads = Math.min(2, availableParallelism())

async function cleared(id: string, town: Town, say: (more: string) => void): Promise<Row> {
  const { works, seekers, pace } = await clearedBy(threads, town, most)
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  const size = `${count(town.seekers.length)} seekers × ${count(town.works.length)} vacancies`
  say(`${id}: ${size}: both read in ${pace.building.toFixed(1)} s on ${threads} threads, ${memory} MB in all`)
  say(`${id}: clearing took ${pace.processor.toFixed(1)} s of processor, all threads together`)
  const naive = naively(town)
  say(
    `${id}: naive from ${count(naive.pairs)} pairs, ${naive.micros.toFixed(1)} µs each; ${proven(town, works, seekers)}`,
  )
  return {
    id,
    what: `${size}, best ${most} both ways, ${threads} threads; read before, said apart`,
    value: pace.clearing,
    unit: 's',
    peer: 'pair by pair, 1 thread, scaled',
    peerValue: (naive.micros * town.seekers.length * town.works.length) / 1e6,
  }
}

const count = (number: number) => number.toLocaleString('en-US')

/** What each pair costs alone, everything read before, on a sample: all of them would take hours. */
function naively(town: Town): { pairs: number; micros: number } {
  const { seeker, work, taken } = readers()
  const luck = luckOf(1)
  const people = Array.from({ length: 250 }, () => seeker(luck.of(town.seekers)))
  const all = Array.from({ length: 400 }, () => work(luck.of(town.works)))
  for (const each of all) {
    each.words()
    taken('', each)
  }
  const began = performance.now()
  let sum = 0
  for (const one of people) for (const other of all) sum += match(one, other, taken).score
  if (sum === 0) throw new Error('nobody suits anything')
  const pairs = people.length * all.length
  return { pairs, micros: (1000 * (performance.now() - began)) / pairs }
}

type List = readonly { who: number; score: number }[]

/** By definition: every pair of some seekers and of some vacancies matched alone, sorted, compared. Throws where one differs. */
function proven(town: Town, works: (seeker: number) => List, seekers: (work: number) => List): string {
  const { seeker, work, taken } = readers()
  const luck = luckOf(2)
  const all = town.works.map(work)
  for (const row of several(20, town.seekers.length, luck)) {
    const one = seeker(town.seekers[row] as Town['seekers'][number])
    const scores = all.map((other) => match(one, other, taken).score)
    same(works(row), scores, `seeker ${row}`)
  }
  const some = several(5, town.works.length, luck)
  const scores = some.map(() => new Uint8Array(town.seekers.length))
  for (const [row, facts] of town.seekers.entries()) {
    const one = seeker(facts)
    for (const [n, place] of some.entries())
      (scores[n] as Uint8Array)[row] = match(one, all[place] as ReadWork, taken).score
  }
  for (const [n, place] of some.entries()) same(seekers(place), Array.from(scores[n] as Uint8Array), `vacancy ${place}`)
  return `20 seekers and ${some.length} vacancies are exactly as by brute force`
}

const several = (many: number, of: number, luck: Luck) => Array.from({ length: many }, () => luck.upTo(of - 1))

function same(found: List, scores: readonly number[], whose: string): void {
  const best = scores
    .map((score, who) => ({ who, score }))
    .sort((one, other) => other.score - one.score || one.who - other.who)
    .slice(0, most)
  if (JSON.stringify(found) !== JSON.stringify(best)) throw new Error(`The list of ${whose} is not the best ${most}.`)
}

/** Words of a vacancy are kept here: to reckon them for each pair anew would slow the peer for nothing. */
function readers() {
  const { titles, taken } = knowledge()
  const work = (facts: WorkFacts): ReadWork => {
    const read = readWork(facts, titles)
    let words: ReturnType<ReadWork['words']> | undefined
    return {
      ...read,
      words() {
        words ??= read.words()
        return words
      },
    }
  }
  const seeker = (facts: Town['seekers'][number]): ReadSeeker => readSeeker(facts, titles)
  return { seeker, work, taken }
}
