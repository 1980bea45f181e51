import { dayMs, type Instant, later } from '../../../platform/clock.ts'
import type { AccessNeed } from '../../lists/access.ts'
import { type ReadWork, readSeeker } from '../../matching/reading/read.ts'
import { accessTaken, lacking } from '../../matching/sum/access.ts'
import { factsOf, type SeekerFacts } from '../../matching/sum/facts.ts'
import { match } from '../../matching/sum/match.ts'
import { weights } from '../../matching/sum/points.ts'
import { strongestFirst, usualOf } from '../../matching/sum/reasons.ts'
import type { Profile } from '../../profiles/profile.shape.ts'
import type { Open } from '../../search/open-vacancies.ts'
import type { PublicVacancyView } from '../../vacancies/vacancy.contract.ts'
import { fitting, isNewTo } from '../fitting.ts'
import type { SavedSearch, SearchFilters } from '../saved-search.shape.ts'
import { speaksForTheWork, type Why, whyOf } from './why.ts'

/** Who is picked for. */
export interface Reader {
  profile: Profile
  needs: readonly AccessNeed[]
}
export interface Picks {
  best: { vacancy: PublicVacancyView; why: Why | undefined }[]
  searches: { search: SavedSearch; vacancies: PublicVacancyView[]; more: number }[]
  /** Nobody has applied for these. */
  unseen: PublicVacancyView[]
}

/** Of each kind at most so many in one mail. */
export const mostOfEach = 5
/**
 * What is below is not said to suit, however little else there is: three fifths of what this profile can bring. What it
 * does not say yet (schooling, place, skills, any work) brings nothing anywhere.
 */
export function leastFor({ education, kecamatan, titles, skills }: SeekerFacts): number {
  const unsaid = [
    !education && weights.education,
    !kecamatan && weights.place,
    skills.length === 0 && weights.skills,
    titles.length === 0 && weights.occupation + weights.text,
  ]
  return Math.ceil(unsaid.reduce<number>((left, part) => left - (part || 0), 100) * 0.6)
}
/**
 * Published longer ago it is no news, though it may never have been mailed: two weeks, for a mail that did not come.
 */
const newForMs = 14 * dayMs
/** The strongest reason is what lifts a vacancy above so many others that suit. */
const comparedWith = 30

/** Something of the work itself: by place and schooling alone most vacancies would suit alike. */
export const canChooseBy = ({ programme, skills = [], wanted = [], experience = [] }: Profile): boolean =>
  (programme ?? '') !== '' || skills.length + wanted.length + experience.length > 0

export type Picking = ReturnType<typeof picking>

/** All open vacancies, laid out to be picked from for many people one after the other. */
export function picking(now: Open, dueAt: Instant) {
  const { kept, at } = now.market()
  const { market, known } = kept
  const read = (profile: Profile) => readSeeker(factsOf(profile), known.titles)
  const found = new Map<string, PublicVacancyView[]>()

  /** Many people save the same search. */
  const newsFor = (filters: SearchFilters) => {
    const key = JSON.stringify(filters)
    const before = found.get(key)
    if (before) return before
    const news = fitting(now, filters).filter(({ publishedAt }) => publishedAt > later(dueAt, -newForMs))
    found.set(key, news)
    return news
  }

  /**
   * By place, and good until the next call: the points of somebody's own list, less what a workplace does not say it
   * has.
   */
  function scoresFor({ profile, needs }: Reader): Uint8Array {
    const scores = market.scoresFor(read(profile))
    if (needs.length === 0) return scores
    return scores.map((sum, place) => sum - accessTaken(sum, lacking(needs, at(place)?.access ?? []).length))
  }

  function bestFor(reader: Reader, isOut: (vacancyId: string) => boolean): Picks['best'] {
    const seeker = read(reader.profile)
    const scores = scoresFor(reader)
    const least = leastFor(seeker.facts)
    const suiting: Suiting[] = []
    for (const [place, score] of scores.entries()) {
      const [vacancy, work] = score >= least ? [at(place), market.work(place)] : []
      if (vacancy && work && !isOut(vacancy.vacancyId)) suiting.push({ vacancy, work, score })
    }
    const first = suiting.sort(byScoreThenNews).slice(0, comparedWith)
    const matches = first
      .map(({ vacancy, work }) => ({ vacancy, parts: match(seeker, work, known.taken).parts }))
      .filter(({ parts }) => speaksForTheWork(parts))
    const usual = usualOf(matches)
    return matches
      .slice(0, mostOfEach)
      .map(({ vacancy, parts }) => ({ vacancy, why: whyOf(strongestFirst(parts, usual)) }))
  }

  return {
    open: now.open,
    placeOf: now.market().placeOf,
    vacancyAt: at,
    scoresFor,

    /** What one mail brings; nothing where nothing is new. No vacancy stands in it twice. */
    picksFor(
      { searches, ...reader }: Reader & { searches: readonly SavedSearch[] },
      offered: readonly number[],
      isOut: (vacancyId: string) => boolean,
    ): Picks | undefined {
      const best = canChooseBy(reader.profile) ? bestFor(reader, isOut) : []
      const used = new Set<string>(best.map(({ vacancy }) => vacancy.vacancyId))
      const fromSearches = searches.flatMap((search) => {
        const fresh = newsFor(search.filters).filter(
          (vacancy) => isNewTo(search, vacancy) && !isOut(vacancy.vacancyId) && !used.has(vacancy.vacancyId),
        )
        const vacancies = fresh.slice(0, mostOfEach)
        for (const { vacancyId } of vacancies) used.add(vacancyId)
        return vacancies.length > 0 ? [{ search, vacancies, more: fresh.length - vacancies.length }] : []
      })
      const unseen = offered
        .flatMap((place) => at(place) ?? [])
        .filter(({ vacancyId }) => !used.has(vacancyId) && !isOut(vacancyId))
      const isEmpty = best.length + fromSearches.length + unseen.length === 0
      return isEmpty ? undefined : { best, searches: fromSearches, unseen }
    },
  }
}

interface Suiting {
  vacancy: PublicVacancyView
  work: ReadWork
  score: number
}
const byScoreThenNews = (one: Suiting, other: Suiting) =>
  other.score - one.score || (one.vacancy.publishedAt < other.vacancy.publishedAt ? 1 : -1)

export const allOf = ({ best, searches, unseen }: Picks): PublicVacancyView[] => [
  ...best.map(({ vacancy }) => vacancy),
  ...searches.flatMap(({ vacancies }) => vacancies),
  ...unseen,
]
