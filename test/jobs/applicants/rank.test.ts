import { describe, expect, it } from 'vitest'
import { keptRanks } from '../../../functions/jobs/applicants/kept-ranks.ts'
import { rankAll } from '../../../functions/jobs/applicants/rank.ts'
import type { Short } from '../../../functions/jobs/applications/short.ts'
import { knowledge } from '../../../functions/jobs/matching/reading/knowledge.ts'
import { factsOf } from '../../../functions/jobs/matching/sum/facts.ts'
import { vacancyWords } from '../support/jobs.ts'

const known = knowledge()
const work = {
  ...vacancyWords,
  programmes: [...vacancyWords.programmes],
  skills: [...vacancyWords.skills],
  licences: [],
}
const nobody: ReadonlySet<string> = new Set()
const short = (n: number, skills: string[], version = 1): Short => ({
  ...{ applicationId: `application_${n}`, version, status: 'submitted', isOwed: true },
  ...{ dueOn: '2026-11-03', submittedAt: '2026-10-24T02:00:00.000Z', facts: factsOf({ kecamatan: 'Baros', skills }) },
})
const scores = (all: ReturnType<typeof rankAll>) => all.map(({ match }) => match.score)

describe('what a copy reckoned of applicants', () => {
  it('says what reckoning anew says, and reckons again who changed and nobody else', () => {
    const ranksOf = keptRanks()
    const before = [short(1, []), short(2, ['higiene pangan'])]
    const first = rankAll(before, work, known, nobody, ranksOf('vacancy_1', '1 0'))
    const after = [short(1, ['higiene pangan', 'pengemasan makanan'], 2), before[1] as Short]
    const second = rankAll(after, work, known, nobody, ranksOf('vacancy_1', '1 0'))
    expect(scores(second)).toEqual(scores(rankAll(after, work, known, nobody)))
    expect(scores(second)[0]).toBeGreaterThan(scores(first)[0] ?? 0)
    expect(second[1]?.match).toBe(first[1]?.match)
  })

  it('is let go when the vacancy’s words, or what is known, have changed, and where there is no more room', () => {
    const ranksOf = keptRanks(3)
    const two = (vacancyId: string, asOf = '1 0') =>
      rankAll([short(1, []), short(2, [])], work, known, nobody, ranksOf(vacancyId, asOf))
    const [first, again] = [two('vacancy_1'), two('vacancy_1')]
    expect(again[0]?.match).toBe(first[0]?.match)
    expect(two('vacancy_1', '2 0')[0]?.match).not.toBe(first[0]?.match)
    const kept = two('vacancy_1')
    two('vacancy_2')
    two('vacancy_3')
    expect(two('vacancy_1')[0]?.match).not.toBe(kept[0]?.match)
  })
})
