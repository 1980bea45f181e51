import { describe, expect, it } from 'vitest'
import { countsBeside, narrowed, pageOf } from '../../../functions/jobs/applicants/choose.ts'
import type { Ranked } from '../../../functions/jobs/applicants/rank.ts'
import { keyOf } from '../../../functions/jobs/matching/reading/read.ts'
import type { Profile } from '../../../functions/jobs/profiles/profile.shape.ts'

interface Given extends Profile {
  score?: number
  status?: string
  at?: string
  unmet?: readonly string[]
  isUnread?: boolean
  dueOn?: string
}
const applicant = (id: string, { score = 50, status, at, unmet = [], isUnread = false, dueOn, ...sent }: Given) =>
  ({
    id,
    short: {
      status: status ?? 'submitted',
      submittedAt: at ?? '2026-10-24T02:00:00.000Z',
      isOwed: dueOn !== undefined,
      facts: sent,
    },
    match: { score, parts: ['education', 'licences'].map((part) => ({ part, isUnmet: unmet.includes(part) })) },
    skills: new Set((sent.skills ?? []).map(keyOf)),
    monthsAlike: 0,
    isUnread,
  }) as unknown as Ranked

const all = [
  applicant('a', { kecamatan: 'Baros', education: 's1', skills: ['kasir'], isUnread: true, dueOn: '2026-11-03' }),
  applicant('b', { kecamatan: 'Baros', education: 'smp', unmet: ['education'], status: 'declined' }),
  applicant('c', {
    kecamatan: 'Cikole',
    education: 'smk',
    skills: ['kasir'],
    unmet: ['licences'],
    dueOn: '2026-11-03',
  }),
]
const ids = (some: readonly Ranked[]) => some.map(({ id }) => id).join('')

describe('a list of applicants', () => {
  it.each([
    [{ status: ['declined'] }, 'b'],
    [{ met: ['education'] }, 'ac'],
    [{ met: ['education', 'licences'] }, 'a'],
    [{ kecamatan: ['Baros'] }, 'ab'],
    [{ education: ['sma'] }, 'ac'],
    [{ has: ['Kasir'] }, 'ac'],
    [{ lacks: ['kasir'] }, 'b'],
    [{ waits: ['unread'] }, 'a'],
    [{ waits: ['unanswered'] }, 'ac'],
    [{ has: ['kasir'], kecamatan: ['Cikole'] }, 'c'],
    [{}, 'abc'],
  ])('narrowed by %j leaves %s', (chosen, left) => {
    expect(ids(narrowed(all, chosen))).toBe(left)
  })

  it('counts what each choice would leave: in place of its own filter, together with all others', () => {
    const values = { kecamatan: ['Baros', 'Cikole'], met: ['education', 'licences'], has: ['kasir'] }
    const counts = countsBeside(all, { kecamatan: ['Baros'], met: ['education'] }, values)
    expect(counts).toMatchObject({
      kecamatan: { Baros: 1, Cikole: 1 },
      met: { education: 1, licences: 1 },
      has: { kasir: 1 },
    })
  })
})

describe('its pages', () => {
  const crowd = Array.from({ length: 7 }, (_, n) =>
    applicant(`p${n}`, { score: [100, 9, 9, 71, 0, 71, 71][n] ?? 0, at: `2026-10-2${(n * 3) % 7}T02:00:00.000Z` }),
  )
  const pages = (order: 'score' | 'arrival') => {
    const seen: string[][] = []
    let after: ReturnType<typeof pageOf>['next']
    do {
      const { page, next } = pageOf(crowd.toReversed(), order, after, 3)
      seen.push(page.map(({ id }) => id))
      after = next
    } while (after)
    return seen
  }

  it('go by the score, the highest first, those alike by id', () => {
    expect(pages('score')).toEqual([['p0', 'p3', 'p5'], ['p6', 'p1', 'p2'], ['p4']])
  })

  it('go by who has waited longest', () => {
    expect(pages('arrival').flat()).toEqual(['p0', 'p5', 'p3', 'p1', 'p6', 'p4', 'p2'])
  })
})
