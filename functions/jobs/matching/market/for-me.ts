import type { Id } from '../../../platform/ids.ts'
import type { AccessNeed } from '../../lists/access.ts'
import type { LaidOut } from '../../search/laid-out.ts'
import type { PublicVacancyView } from '../../vacancies/vacancy.contract.ts'
import type { ReadSeeker, ReadWork } from '../reading/read.ts'
import { accessTaken, lacking } from '../sum/access.ts'
import { chanceBonus } from '../sum/chance.ts'
import { match } from '../sum/match.ts'
import { type Usual, usualOf } from '../sum/reasons.ts'
import { meeting } from './meets.ts'
import { rarelySeen } from './rarely-seen.ts'
import type { ReadMarket } from './read-market.ts'

export interface Me {
  seeker: ReadSeeker
  needs: readonly AccessNeed[]
}
/** One open vacancy as it stands for somebody. */
export interface Standing {
  vacancy: PublicVacancyView
  work: ReadWork
  /** With what access takes off. */
  score: number
  /** What it is ordered by: the score, and up to three points for the chance of an answer. */
  order: number
  applicants: number
}
export interface Standings {
  all: Standing[]
  /** All requirements, and all that is needed to work there. Asked where it matters: most rows are never shown. */
  isMet(standing: Standing): boolean
}
export type Applicants = ReadonlyMap<Id<'vacancy'>, number>

/** Every open vacancy that passes, scored for one seeker, in no order. */
export function standingFor(
  { kept: { market }, at }: LaidOut<ReadMarket>,
  { seeker, needs }: Me,
  applicantsOf: Applicants,
  passes: (vacancy: PublicVacancyView) => boolean = () => true,
): Standings {
  const scores = market.scoresFor(seeker)
  const meets = meeting(seeker)
  const all: Standing[] = []
  for (let place = 0; place < scores.length; place++) {
    const vacancy = at(place)
    const work = market.work(place)
    if (!vacancy || !work || !passes(vacancy)) continue
    const sum = scores[place] as number
    const score = needs.length === 0 ? sum : sum - accessTaken(sum, lackingIn(vacancy))
    const applicants = applicantsOf.get(vacancy.vacancyId) ?? 0
    const order = score + chanceBonus({ quota: vacancy.quota, applicants })
    all.push({ vacancy, work, score, order, applicants })
  }
  return { all, isMet: ({ vacancy, work }) => lackingIn(vacancy) === 0 && meets(work) }

  function lackingIn(vacancy: PublicVacancyView): number {
    return lacking(needs, vacancy.access).length
  }
}

export interface Mark {
  order: number
  vacancyId: string
}

/** In order, those alike by id, so that it is the same each time; only as many are sorted as are asked for. */
export function* inOrder(all: readonly Standing[], after?: Mark): Generator<Standing> {
  const byOrder: Standing[][] = []
  for (const each of all) {
    if (after && each.order > after.order) continue
    const alike = byOrder[each.order]
    if (alike) alike.push(each)
    else byOrder[each.order] = [each]
  }
  for (let order = byOrder.length - 1; order >= 0; order--)
    for (const each of byOrder[order]?.sort(byId) ?? [])
      if (!after || order < after.order || each.vacancy.vacancyId > after.vacancyId) yield each
}

const byId = (one: Standing, other: Standing) => (one.vacancy.vacancyId < other.vacancy.vacancyId ? -1 : 1)

/** The one that a first page shows out of its order. None where all fit on that page. */
export function drawnFor({ all, isMet }: Standings, onPage: number, lot: string): Standing | undefined {
  if (all.length <= onPage) return undefined
  const first = new Set<Standing>()
  for (const each of inOrder(all)) if (first.add(each).size === onPage - 1) break
  return rarelySeen(all, lot, (each) => !first.has(each) && isMet(each))
}

/**
 * What each part usually brings: over so many of the list, spread evenly, for all of ten thousand would take a second.
 */
const sampled = 24

export function usualFor(all: readonly Standing[], { seeker }: Me, { taken }: ReadMarket['known']): Usual {
  const step = Math.max(1, Math.floor(all.length / sampled))
  const some = Array.from({ length: Math.min(sampled, all.length) }, (_, n) => all[n * step] as Standing)
  return usualOf(some.map(({ work }) => match(seeker, wordsOnce(work), taken)))
}

/** Each of a seeker's titles is compared with the same words. */
export function wordsOnce(work: ReadWork): ReadWork {
  let words: ReturnType<ReadWork['words']> | undefined
  return {
    ...work,
    words() {
      words ??= work.words()
      return words
    },
  }
}
