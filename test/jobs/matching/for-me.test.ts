import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnFor, inOrder, standingFor } from '../../../functions/jobs/matching/market/for-me.ts'
import { meeting } from '../../../functions/jobs/matching/market/meets.ts'
import { readMarket } from '../../../functions/jobs/matching/market/read-market.ts'
import { knowledge } from '../../../functions/jobs/matching/reading/knowledge.ts'
import { readSeeker, readWork } from '../../../functions/jobs/matching/reading/read.ts'
import { factsOf } from '../../../functions/jobs/matching/sum/facts.ts'
import { match } from '../../../functions/jobs/matching/sum/match.ts'
import { type PartName, requirements } from '../../../functions/jobs/matching/sum/points.ts'
import type { Profile } from '../../../functions/jobs/profiles/profile.shape.ts'
import { laying } from '../../../functions/jobs/search/laid-out.ts'
import type { VacancyWords } from '../../../functions/jobs/vacancies/vacancy.shape.ts'
import { toPublicView } from '../../../functions/jobs/vacancies/vacancy.view.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { openVacancy } from '../search/town.ts'
import { anySeeker, anyWork } from './support/arbitraries.ts'

const known = knowledge()
const view = (n: number | string, words: Partial<VacancyWords> = {}) =>
  toPublicView(openVacancy(`vacancy_${n}`, words), 'PT Kaswari Pangan', true)
const meOf = (profile: Profile, needs: readonly 'step-free'[] = []) => ({
  seeker: readSeeker(factsOf(profile), known.titles),
  needs,
})
function marketOver(all: readonly ReturnType<typeof view>[]) {
  const laid = laying(() => readMarket(known))
  for (const each of all) laid.put(each)
  return laid.out()
}
const sari: Profile = { kecamatan: 'Baros', education: 'smk', wanted: ['Kasir'], kinds: ['full-time'], shift: true }
const ids = (all: Iterable<{ vacancy: { vacancyId: string } }>) => [...all].map(({ vacancy }) => vacancy.vacancyId)

describe('requirements', () => {
  it('are met by whoever has no unmet one in the sum, for any two', () => {
    fc.assert(
      fc.property(anySeeker, anyWork, (facts, work) => {
        const seeker = readSeeker(facts, known.titles)
        const read = readWork(work, known.titles)
        const { parts } = match(seeker, read, known.taken)
        const unmet = parts.filter(
          ({ part, isUnmet }) => isUnmet && (requirements as readonly PartName[]).includes(part),
        )
        expect(meeting(seeker)(read)).toBe(unmet.length === 0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a seeker’s list', () => {
  const ten = Array.from({ length: 10 }, (_, n) => view(n, { quota: 1 }))

  it('puts those that suit alike in order of the chance of an answer', () => {
    const crowds = new Map<Id<'vacancy'>, number>(ten.map(({ vacancyId }, n) => [vacancyId, n * n]))
    const there = standingFor(marketOver(ten), meOf(sari), crowds).all
    expect(ids(inOrder(there)).slice(0, 3)).toEqual(['vacancy_0', 'vacancy_1', 'vacancy_2'])
    expect(new Set(there.map(({ score }) => score)).size).toBe(1)
  })

  it('never puts one before another that suits more than three points better', () => {
    const some = Array.from({ length: 60 }, (_, n) =>
      view(n, {
        quota: 1 + (n % 7),
        title: n % 3 ? 'Kasir' : 'Penjahit',
        kecamatan: n % 2 ? 'Baros' : 'Cibeureum',
        education: n % 5 ? 'smp' : 's1',
      }),
    )
    const crowds = new Map<Id<'vacancy'>, number>(some.map(({ vacancyId }, n) => [vacancyId, (n * 37) % 50]))
    const rows = [...inOrder(standingFor(marketOver(some), meOf(sari), crowds).all)]
    for (const [n, { score }] of rows.entries())
      for (const later of rows.slice(n)) expect(later.score - score).toBeLessThanOrEqual(3)
    expect(rows.some(({ score }, n) => (rows[n + 1]?.score ?? 0) > score)).toBe(true)
  })

  it('counts what a workplace does not have against it, and only for whoever needs it', () => {
    const [stairs, lift] = [view('stairs'), view('lift', { access: ['step-free'] })]
    const market = marketOver([stairs, lift])
    const scores = (needs: readonly 'step-free'[]) => {
      const { all, isMet } = standingFor(market, meOf(sari, needs), new Map())
      return all.map((each) => [each.score, isMet(each)])
    }
    const [[plain] = []] = scores([])
    expect(scores([])).toEqual([
      [plain, true],
      [plain, true],
    ])
    expect(scores(['step-free'])).toEqual([
      [Number(plain) - 5, false],
      [plain, true],
    ])
  })

  it('walked page by page brings each once', () => {
    const there = standingFor(marketOver(ten), meOf(sari), new Map()).all
    const walked: string[] = []
    let after: Parameters<typeof inOrder>[1]
    for (let page = 0; page < 4; page++) {
      const rows = [...inOrder(there, after)].slice(0, 3)
      walked.push(...ids(rows))
      const last = rows.at(-1)
      if (last) after = { order: last.order, vacancyId: last.vacancy.vacancyId }
    }
    expect(walked).toEqual(ids(inOrder(there)))
  })
})

describe('the place for what few have seen', () => {
  const many = Array.from({ length: 200 }, (_, n) => view(n, n % 4 === 3 ? { education: 's1' } : {}))
  const market = marketOver(many)
  const draw = (lot: string, crowds = new Map<Id<'vacancy'>, number>()) =>
    drawnFor(standingFor(market, meOf(sari), crowds), 20, lot)

  it('goes to the same all day, and to another tomorrow or for a neighbour', () => {
    const mine = draw('account_sari 2026-10-24')?.vacancy.vacancyId
    expect(draw('account_sari 2026-10-24')?.vacancy.vacancyId).toBe(mine)
    const others = ['account_sari 2026-10-25', 'account_budi 2026-10-24', 'account_ani 2026-10-24']
    expect(new Set([mine, ...others.map((lot) => draw(lot)?.vacancy.vacancyId)]).size).toBeGreaterThan(2)
  })

  it('goes only to one whose requirements are met, that is not on the page, and that few applied to', () => {
    const crowds = new Map<Id<'vacancy'>, number>(many.map(({ vacancyId }, n) => [vacancyId, n % 2 ? 40 : 1]))
    const there = standingFor(market, meOf(sari), crowds)
    const first = new Set(ids(inOrder(there.all)).slice(0, 19))
    for (let day = 1; day <= 60; day++) {
      const drawn = draw(`account_sari ${day}`, crowds)
      expect([drawn && there.isMet(drawn), drawn?.applicants]).toEqual([true, 1])
      expect(first.has(drawn?.vacancy.vacancyId ?? '')).toBe(false)
    }
  })

  it('is nobody’s where all fit on one page', () => {
    const there = standingFor(market, meOf(sari), new Map())
    expect(drawnFor({ ...there, all: there.all.slice(0, 20) }, 20, 'x')).toBeUndefined()
  })

  /** 300 vacancies, 60 seekers who look on 10 days and each time apply to one of the best five of their page. */
  it('lets everybody be seen: nearly all vacancies instead of two in five', () => {
    const trades = ['Kasir', 'Penjahit', 'Sopir', 'Perawat', 'Koki']
    const all = Array.from({ length: 300 }, (_, n) =>
      view(`t${n}`, {
        title: trades[Math.floor(n / 20) % 5] ?? '',
        kecamatan: n % 3 ? 'Cikole' : 'Citamiang',
        description: '',
        wageMax: 2_000_000 + 10_000 * n,
        programmes: [],
        skills: n % 20 < 8 ? [] : ['menjahit'],
        education: 'smp',
        quota: 2,
      }),
    )
    const people = Array.from({ length: 60 }, (_, n) =>
      meOf({
        ...sari,
        kecamatan: n % 2 ? 'Cikole' : 'Citamiang',
        wanted: [trades[n % 5] ?? ''],
        wageMin: 2_000_000,
      }),
    )
    const laid = marketOver(all)
    const crowds = new Map<Id<'vacancy'>, number>()
    const seen = { without: new Set<string>(), with: new Set<string>() }
    for (let day = 0; day < 10; day++)
      for (const [n, me] of people.entries()) {
        const there = standingFor(laid, me, crowds)
        const page = ids(inOrder(there.all)).slice(0, 20)
        for (const each of page) seen.without.add(each)
        const drawn = drawnFor(there, 20, `account_${n} ${day}`)
        for (const each of [...page.slice(0, 19), drawn?.vacancy.vacancyId ?? '']) seen.with.add(each)
        const chosen = page[(n + day) % 5] as Id<'vacancy'>
        crowds.set(chosen, (crowds.get(chosen) ?? 0) + 1)
      }
    expect(seen.with.size / all.length).toBeGreaterThan(0.9)
    expect(seen.with.size).toBeGreaterThan(2 * seen.without.size)
    console.log(`seen of 300: ${seen.without.size} without, ${seen.with.size} with`)
  })
})
