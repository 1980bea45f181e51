import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarket } from '../../../functions/jobs/matching/market/read-market.ts'
import { knowledge } from '../../../functions/jobs/matching/reading/knowledge.ts'
import { readSeeker, readWork } from '../../../functions/jobs/matching/reading/read.ts'
import { factsOf, type WorkFacts } from '../../../functions/jobs/matching/sum/facts.ts'
import { match } from '../../../functions/jobs/matching/sum/match.ts'
import { type Layout, laying } from '../../../functions/jobs/search/laid-out.ts'
import { searchable } from '../../../functions/jobs/search/open-vacancies.ts'
import { textIndex } from '../../../functions/jobs/search/text-index.ts'
import type { PublicVacancyView } from '../../../functions/jobs/vacancies/vacancy.contract.ts'
import { toPublicView } from '../../../functions/jobs/vacancies/vacancy.view.ts'
import { anySeeker, anyWork } from '../matching/support/arbitraries.ts'
import { openVacancy } from './town.ts'

/** Ten vacancies come, change and go in any order; between them somebody asks. */
interface Step {
  n: number
  goes: boolean
  words: WorkFacts
  asks: boolean
}
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ n: fc.nat(9), goes: fc.boolean(), words: anyWork, asks: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
)

/** What stands after the steps, kept in place by a laying of its own. */
function standingAfter<Kept extends Layout>(taken: readonly Step[], begin: () => Kept) {
  const all = new Map<string, PublicVacancyView>()
  const laid = laying(begin)
  laid.out()
  for (const { n, goes, words, asks } of taken) {
    const view = toPublicView(openVacancy(`vacancy_${n}`, words), 'PT Kaswari Pangan', true)
    if (goes) all.delete(view.vacancyId)
    else all.set(view.vacancyId, view)
    if (goes) laid.drop(view.vacancyId)
    else laid.put(view)
    if (asks) laid.out()
  }
  return { all: [...all.values()], laid: laid.out() }
}

describe('what is kept in place while vacancies come and go', () => {
  it('finds by words just what an index laid anew finds, as well', () => {
    const words = fc.constantFrom('kasir', 'sopir truk', 'ilustr', 'pt', 'gudang toko', 'd4')
    fc.assert(
      fc.property(steps, words, (taken, query) => {
        const { all, laid } = standingAfter(taken, textIndex)
        const fresh = searchable(all).texts()
        const found = ({ kept, at }: typeof laid) =>
          [...kept.found(query)]
            .map(([place, score]) => [at(place)?.vacancyId, score.toFixed(9)])
            .sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1))
        expect(found(laid)).toEqual(found(fresh))
      }),
    )
  })

  it('scores each for a seeker as it is scored alone', () => {
    const known = knowledge()
    fc.assert(
      fc.property(steps, anySeeker, (taken, facts) => {
        const { all, laid } = standingAfter(taken, () => readMarket(known))
        const seeker = readSeeker(facts, known.titles)
        const scores = laid.kept.market.scoresFor(seeker)
        for (const vacancy of all)
          expect(scores[laid.placeOf(vacancy.vacancyId) ?? -1]).toBe(
            match(seeker, readWork(vacancy, known.titles), known.taken).score,
          )
      }),
    )
  })

  it('scores with what was learnt meanwhile', () => {
    const known = knowledge()
    const [title, programme] = ['Penjahit', 'SMK Tata Busana']
    const view = toPublicView(openVacancy('vacancy_0', { title, programmes: [] }), 'PT Kaswari Pangan', true)
    const laid = laying(() => readMarket(known))
    laid.put(view)
    const { kept } = laid.out()
    const seeker = readSeeker(factsOf({ programme }), known.titles)
    const scores = () => [
      kept.market.scoresFor(seeker)[0],
      match(seeker, readWork(view, known.titles), known.taken).score,
    ]
    const [before, alone] = scores()
    expect(before).toBe(alone)
    known.learn(Array.from({ length: 12 }, () => ({ title, description: '', employer: '', programmes: [programme] })))
    const [after, aloneAfter] = scores()
    expect(after).toBe(aloneAfter)
    expect(after).toBeGreaterThan(before ?? 0)
  })

  it('is laid anew when a quarter of its places is dead, and not before', () => {
    const view = (n: number) => toPublicView(openVacancy(`vacancy_${n}`), 'PT Kaswari Pangan', true)
    const all = Array.from({ length: 400 }, (_, n) => view(n))
    let begun = 0
    const laid = laying(() => {
      begun++
      return textIndex()
    })
    for (const each of all) laid.put(each)
    laid.out()
    for (let n = 0; n < 130; n++) laid.put(view(n))
    laid.out()
    expect(begun).toBe(1)
    for (let n = 0; n < 10; n++) laid.put(view(n))
    laid.out()
    expect(begun).toBe(2)
  })
})
