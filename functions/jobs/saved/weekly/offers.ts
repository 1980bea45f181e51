/** To how many a vacancy without applicants is shown each week, and how many such one person is shown. */
export const perVacancy = 3
export const perPerson = 3
/** As many are weighed for each: those in front of one list may be taken by others. */
const weighed = 40

interface Candidate {
  person: number
  score: number
  /** Breaks ties by chance that is the same each time: else whoever comes first in the list would get them all. */
  lot: number
}

/**
 * Sees to it that every vacancy is seen by somebody: each goes to those it suits best, in rounds, so that all have one
 * before any has two, and nobody is shown more than a few. What finds nobody free this week comes again in the next,
 * when whoever had the others is out of the question for them.
 */
export function offering(vacancies: readonly number[]) {
  const candidates = vacancies.map((): Candidate[] => [])
  const seen = new Map<number, number>()
  let people = 0

  return {
    /** `scores` by place in the market; `isOut` where it has been mailed already. Answers with the person's number. */
    weigh(scores: Uint8Array, isOut: (place: number) => boolean): number {
      const person = people++
      for (const [n, place] of vacancies.entries())
        if (!isOut(place))
          keep(candidates[n] as Candidate[], { person, score: scores[place] ?? 0, lot: lotOf(person, place) })
      return person
    },

    /** Somebody was shown it this week already: by a run that broke off. */
    wasSeen(place: number): void {
      seen.set(place, (seen.get(place) ?? 0) + 1)
    },

    /** For each person's number the places they are shown. */
    settle(): Map<number, number[]> {
      const shown = new Map<number, number[]>()
      for (let round = 0; round < perVacancy; round++)
        for (const [n, place] of vacancies.entries()) {
          if (round < (seen.get(place) ?? 0)) continue
          const free = candidates[n]?.find(
            ({ person }) => (shown.get(person)?.length ?? 0) < perPerson && !shown.get(person)?.includes(place),
          )
          if (free) shown.set(free.person, [...(shown.get(free.person) ?? []), place])
        }
      return shown
    },
  }
}

/** Keeps the best, the best first. */
function keep(best: Candidate[], one: Candidate): void {
  const last = best.at(-1)
  if (best.length === weighed && last && !isBetter(one, last)) return
  let at = best.length
  while (at > 0 && isBetter(one, best[at - 1] as Candidate)) at--
  best.splice(at, 0, one)
  if (best.length > weighed) best.pop()
}

const isBetter = (one: Candidate, other: Candidate) =>
  one.score > other.score || (one.score === other.score && one.lot < other.lot)

/** Knuth's multiplicative hash (TAOCP 6.4). */
const lotOf = (person: number, place: number) => Math.imul(person * 40_503 + place + 1, 2_654_435_761) >>> 0
