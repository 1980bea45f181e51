import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { kecamatanNames } from '../../../functions/jobs/lists/kecamatan.ts'
import { educations, workKinds } from '../../../functions/jobs/lists/work.ts'
import { factsOf, type SeekerFacts, type WorkFacts } from '../../../functions/jobs/matching/facts.ts'
import { match, type PartName, weights } from '../../../functions/jobs/matching/match.ts'
import { pageAfter, ranked } from '../../../functions/jobs/matching/rank.ts'

const sari: SeekerFacts = {
  kecamatan: 'Baros',
  education: 'smk',
  programme: 'SMK Multimedia',
  skills: ['ilustrasi', 'Canva'],
  experienceMonths: 12,
  licences: [],
  wageMin: 3_000_000,
  kinds: ['full-time'],
  shift: true,
}
const illustrator: WorkFacts = {
  education: 'smk',
  programmes: ['SMK Multimedia'],
  skills: ['ilustrasi', 'tata letak'],
  experienceYears: 1,
  licences: [],
  wageMin: 2_800_000,
  wageMax: 3_200_000,
  kecamatan: 'Baros',
  remote: false,
  kind: 'full-time',
  shift: false,
}
const part = (name: PartName, seeker: Partial<SeekerFacts> = {}, work: Partial<WorkFacts> = {}) => {
  const found = match({ ...sari, ...seeker }, { ...illustrator, ...work }).parts.find((each) => each.part === name)
  if (!found) throw new Error(name)
  return { points: found.points, codes: found.reasons.map(({ code }) => code), isUnmet: found.isUnmet }
}

describe('a match', () => {
  it('weighs a hundred in all', () => {
    expect(Object.values(weights).reduce((sum, each) => sum + each, 0)).toBe(100)
  })

  it('is the sum of what is shown', () => {
    const { score, parts } = match(sari, illustrator)
    expect(Object.fromEntries(parts.map(({ part: name, points }) => [name, points]))).toEqual({
      skills: 15,
      education: 20,
      experience: 10,
      place: 15,
      wage: 10,
      work: 10,
      licences: 5,
    })
    expect(score).toBe(85)
  })

  it('says which skills are there and which are not', () => {
    const { parts } = match(sari, illustrator)
    expect(parts[0]?.reasons).toEqual([
      { code: 'has', what: 'ilustrasi' },
      { code: 'lacks', what: 'tata letak' },
    ])
  })

  it('reads a skill however its letters are written', () => {
    expect(part('skills', { skills: ['ILUSTRASI', ' tata  letak'] }).points).toBe(30)
  })

  it('gives nothing for skills that nobody asked for', () => {
    const everything = Array.from({ length: 200 }, (_, n) => `keahlian ${n}`)
    expect(part('skills', { skills: everything }).points).toBe(0)
  })

  it.each([
    ['a higher level', { education: 's1' }, {}, 20],
    ['another programme', { programme: 'SMK Kuliner' }, {}, 10],
    ['the programme but not the level', { education: 'smp' }, {}, 10],
    ['any programme', { programme: undefined }, { programmes: [] }, 20],
    ['SMA where SMK is asked', { education: 'sma' }, { programmes: [] }, 20],
    ['nothing known', { education: undefined }, {}, 0],
  ] as const)('weighs education: %s', (_, seeker, work, points) => {
    expect(
      part('education', seeker, {
        ...work,
        programmes: [...('programmes' in work ? work.programmes : illustrator.programmes)],
      }).points,
    ).toBe(points)
  })

  it.each([
    ['the same kecamatan', {}, {}, 15, 'same-kecamatan'],
    ['another one, near', { kecamatan: 'Citamiang' }, {}, 12, 'near'],
    ['out of town', { kecamatan: 'Luar kota' }, {}, 0, 'out-of-town'],
    ['work from home', { kecamatan: 'Luar kota' }, { remote: true }, 15, 'remote'],
    ['nothing known', { kecamatan: undefined }, {}, 0, 'unknown'],
  ] as const)('weighs place: %s', (_, seeker, work, points, code) => {
    expect(part('place', seeker, work)).toMatchObject({ points, codes: [code] })
  })

  it.each([
    ['enough', { wageMin: 3_200_000 }, {}, 10],
    ['a tenth short', { wageMin: 3_555_556 }, {}, 8],
    ['half', { wageMin: 6_400_000 }, {}, 0],
    ['withheld', {}, { wageMax: undefined }, 5],
    ['no wish', { wageMin: undefined }, {}, 10],
  ] as const)('weighs pay: %s', (_, seeker, work, points) => {
    expect(part('wage', seeker, work).points).toBe(points)
  })

  it('tells what is unmet rather than dropping it', () => {
    expect(part('licences', {}, { licences: ['SIM B1'] })).toEqual({ points: 0, codes: ['lacks'], isUnmet: true })
    expect(part('work', { shift: false }, { shift: true })).toEqual({
      points: 7,
      codes: ['kind-fits', 'shift-unwanted'],
      isUnmet: true,
    })
    expect(part('experience', { experienceMonths: 3 }, { experienceYears: 2 })).toEqual({
      points: 1,
      codes: ['less-experience'],
      isUnmet: true,
    })
  })

  it('of an empty profile is asked for more, not thrown away', () => {
    const { score, parts } = match(factsOf({}), illustrator)
    expect(score).toBe(25)
    expect(parts.filter(({ isUnmet }) => isUnmet).map(({ part: name }) => name)).toEqual([
      'skills',
      'education',
      'experience',
      'place',
    ])
  })

  it('knows nothing of age, sex, religion, marriage, looks, name or street', () => {
    type Forbidden =
      | 'age'
      | 'birthYear'
      | 'sex'
      | 'religion'
      | 'married'
      | 'photo'
      | 'name'
      | 'address'
      | 'kelurahan'
      | 'phone'
      | 'mail'
    expectTypeOf<Extract<keyof SeekerFacts, Forbidden>>().toEqualTypeOf<never>()
    const profile = { kecamatan: 'Baros', name: 'Sari', phone: '+6281', skills: ['ilustrasi'] } as const
    const facts = factsOf({ ...profile, skills: [...profile.skills] })
    expect(Object.values(facts).flat()).not.toContain('Sari')
    expect(Object.keys(facts)).not.toContain('phone')
  })

  const some = <T>(...all: readonly T[]) => fc.constantFrom(...all)
  const list = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 8 })
  const seekers = fc.record({
    kecamatan: some(undefined, ...kecamatanNames),
    education: some(undefined, ...educations),
    programme: fc.option(fc.string(), { nil: undefined }),
    skills: list,
    experienceMonths: fc.nat(600),
    licences: list,
    wageMin: fc.option(fc.nat(20_000_000), { nil: undefined }),
    kinds: fc.uniqueArray(some(...workKinds)),
    shift: some(undefined, true, false),
  })
  const works = fc.record({
    education: some(...educations),
    programmes: list,
    skills: list,
    experienceYears: fc.nat(20),
    licences: list,
    wageMax: fc.option(fc.nat(20_000_000), { nil: undefined }),
    kecamatan: some(...kecamatanNames),
    remote: fc.boolean(),
    kind: some(...workKinds),
    shift: fc.boolean(),
  })

  it('is always a whole number from 0 to 100, the sum of parts that each keep within their weight', () => {
    fc.assert(
      fc.property(seekers, works, (seeker, work) => {
        const { score, parts } = match(seeker, work as WorkFacts)
        expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 0))
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
        for (const { part: name, points, of, reasons } of parts) {
          expect(of).toBe(weights[name])
          expect(points).toBeGreaterThanOrEqual(0)
          expect(points).toBeLessThanOrEqual(of)
          expect(reasons.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('never falls when somebody learns a skill', () => {
    fc.assert(
      fc.property(seekers, works, fc.string(), (seeker, work, skill) => {
        const before = match(seeker, work as WorkFacts).score
        expect(match({ ...seeker, skills: [...seeker.skills, skill] }, work as WorkFacts).score).toBeGreaterThanOrEqual(
          before,
        )
      }),
    )
  })
})

describe('a ranking', () => {
  const all = ranked([50, 90, 50, 70].map((score, n) => ({ id: `v${n}`, match: { score, parts: [] } })))

  it('goes from the best on, those alike by id', () => {
    expect(all.map(({ id }) => id)).toEqual(['v1', 'v3', 'v0', 'v2'])
  })

  it('goes on where the page before ended', () => {
    const first = pageAfter(all, undefined, 3)
    const second = pageAfter(all, first.next, 3)
    expect([first.page, second.page].map((page) => page.map(({ id }) => id))).toEqual([['v1', 'v3', 'v0'], ['v2']])
    expect(second.next).toBeUndefined()
  })
})
