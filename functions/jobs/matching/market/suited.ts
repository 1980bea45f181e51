import type { Suited } from '../match.contract.ts'
import { inOrder, type Standings } from './for-me.ts'

/**
 * From so many points on a vacancy is said to suit, where all its requirements are met too. Those alone are 40; a
 * vacancy that asks for nothing gives some 10 more to anybody. So what suits has something of this seeker's in it.
 */
export const suitsFrom = 70

const named = 3

/** What suits, by employer: those with most first. */
export function suitedOf({ all, isMet }: Standings): Suited[] {
  const suits = [...inOrder(all.filter((each) => each.score >= suitsFrom && isMet(each)))]
  return [...Map.groupBy(suits, ({ vacancy }) => vacancy.employerId)]
    .map(([employerId, those]) => ({
      employerId,
      count: those.length,
      vacancies: those.slice(0, named).map(({ vacancy: { vacancyId, title }, score }) => ({ vacancyId, title, score })),
    }))
    .sort((one, other) => other.count - one.count)
}
