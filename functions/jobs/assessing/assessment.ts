import { ok, refuse } from '../../platform/result.ts'
import { type Criteria, mostCriteria, type Scores } from './assessment.shape.ts'

const noCriteria: Criteria = { criteria: [], version: 0 }

/** Criteria in their new order. One that keeps its name keeps its scores; one renamed begins anew. */
export function setCriteria(
  before: Criteria | undefined,
  names: readonly string[],
  version: number,
  idOf: (name: string) => string,
) {
  const { version: standing, criteria } = before ?? noCriteria
  if (standing !== version) return refuse('criteria-moved-on')
  const wanted = [...new Set(names)]
  if (wanted.length > mostCriteria) return refuse('too-many-criteria')
  const known = new Map(criteria.map((each) => [each.name, each]))
  return ok<Criteria>({
    criteria: wanted.map((name) => known.get(name) ?? { criterionId: idOf(name), name }),
    version: version + 1,
  })
}

/** Only what the vacancy is scored by now. */
export function scoresAmong({ criteria }: Criteria, given: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    criteria.flatMap(({ criterionId }) => {
      const score = given[criterionId]
      return score === undefined ? [] : [[criterionId, score]]
    }),
  )
}

/** Each criterion's mean over the recruiters who scored it, to one decimal. Shown beside, never in the order of a list. */
export function meansOf({ criteria }: Criteria, all: readonly Scores[]): Record<string, number> {
  return Object.fromEntries(
    criteria.flatMap(({ criterionId }) => {
      const given = all.flatMap(({ scores }) => scores[criterionId] ?? [])
      const mean = given.reduce((sum, each) => sum + each, 0) / given.length
      return given.length > 0 ? [[criterionId, Math.round(mean * 10) / 10]] : []
    }),
  )
}
