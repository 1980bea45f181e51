import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { marketOf } from '../../../functions/jobs/matching/market/market.ts'
import { readSeeker, readWork } from '../../../functions/jobs/matching/reading/read.ts'
import { withAccess } from '../../../functions/jobs/matching/sum/access.ts'
import { factsOf, type SeekerFacts, type WorkFacts } from '../../../functions/jobs/matching/sum/facts.ts'
import { match } from '../../../functions/jobs/matching/sum/match.ts'
import { type PartName, weights } from '../../../functions/jobs/matching/sum/points.ts'
import { strongestFirst, usualOf } from '../../../functions/jobs/matching/sum/reasons.ts'
import { anySeeker, anyWork, fewTitles } from './support/arbitraries.ts'

const neverTaken = () => 0

const sari: SeekerFacts = {
  kecamatan: 'Baros',
  education: 'smk',
  programme: 'SMK Multimedia',
  skills: ['ilustrasi', 'Canva'],
  titles: [{ title: 'Desainer', months: 12 }],
  licences: [],
  wageMin: 3_000_000,
  kinds: ['full-time'],
  shift: true,
}
const illustrator: WorkFacts = {
  title: 'Ilustrator',
  description: 'Menggambar untuk buku anak.',
  education: 'smk',
  programmes: ['SMK Multimedia'],
  skills: ['ilustrasi', 'tata letak'],
  experienceYears: 1,
  licences: [],
  wageMax: 3_200_000,
  kecamatan: 'Baros',
  remote: false,
  kind: 'full-time',
  shift: false,
}
const matched = (seeker: SeekerFacts, work: WorkFacts, taken: () => number = neverTaken) =>
  match(readSeeker(seeker, fewTitles), readWork(work, fewTitles), taken)
const part = (name: PartName, seeker: Partial<SeekerFacts> = {}, work: Partial<WorkFacts> = {}, taken = 0) => {
  const { parts } = matched({ ...sari, ...seeker }, { ...illustrator, ...work }, () => taken)
  const found = parts.find((each) => each.part === name)
  if (!found) throw new Error(name)
  return { points: found.points, codes: found.reasons.map(({ code }) => code), isUnmet: found.isUnmet }
}

describe('a match', () => {
  it('weighs a hundred in all', () => {
    expect(Object.values(weights).reduce((sum, each) => sum + each, 0)).toBe(100)
  })

  it('is the sum of what is shown', () => {
    const { score, parts } = matched(sari, illustrator)
    expect(Object.fromEntries(parts.map(({ part: name, points }) => [name, points]))).toEqual({
      education: 12,
      place: 10,
      licences: 8,
      work: 6,
      wage: 4,
      skills: 9,
      occupation: 18,
      programme: 8,
      experience: 8,
      text: 0,
    })
    expect(score).toBe(83)
  })

  it('says which skills are there and which are not', () => {
    const { parts } = matched(sari, illustrator)
    expect(parts.find((each) => each.part === 'skills')?.reasons).toEqual([
      { code: 'has', what: 'ilustrasi' },
      { code: 'lacks', what: 'tata letak' },
    ])
  })

  it('reads a skill however its letters are written', () => {
    expect(part('skills', { skills: ['ILUSTRASI', ' tata  letak'] }).points).toBe(18)
  })

  it('gives nothing for skills that nobody asked for', () => {
    expect(part('skills', { skills: ['memasak', 'menjahit'] }).points).toBe(0)
  })

  it('believes a list of everything there is less than an honest one', () => {
    const everything = Array.from({ length: 60 }, (_, n) => `keahlian ${String.fromCharCode(97 + (n % 26))}${n}x`)
    const stuffed = part('skills', { skills: ['ilustrasi', 'tata letak', ...everything] })
    expect(stuffed).toMatchObject({ points: 6, codes: ['has', 'has', 'too-many-skills'] })
    expect(stuffed.points).toBeLessThan(part('skills').points)
  })

  it('gains nothing from a skill said twice', () => {
    expect(part('skills', { skills: Array.from({ length: 40 }, () => 'ilustrasi') }).points).toBe(9)
    expect(part('skills', {}, { skills: ['ilustrasi', 'Ilustrasi', 'tata letak'] }).points).toBe(9)
  })

  it.each([
    ['a higher level', { education: 's1' }, 12],
    ['a lower level', { education: 'smp' }, 0],
    ['SMA where SMK is asked', { education: 'sma' }, 12],
    ['nothing known', { education: undefined }, 0],
  ] as const)('weighs education: %s', (_, seeker, points) => {
    expect(part('education', seeker)).toMatchObject({ points, isUnmet: points === 0 })
  })

  it.each([
    ['SIM B1', 'SIM A', true],
    ['SIM B1', 'SIM A Umum', false],
    ['SIM B1 Umum', 'SIM A Umum', true],
    ['SIM A Umum', 'SIM A', true],
    ['SIM A', 'SIM A Umum', false],
    ['SIM A', 'SIM B1', false],
    ['sim b II umum', 'SIM B1 Umum', true],
    ['SIM B2', 'SIM B I', true],
    ['SIM B2', 'SIM B1 Umum', false],
    ['SIM B2 Umum', 'SIM C', false],
    ['SIM BI', 'SIM B1', true],
  ])('knows what a driving licence is good for: %s where %s is asked for', (has, asked, isGood) => {
    const found = part('licences', { licences: [has] }, { licences: [asked] })
    expect(found).toEqual({ points: isGood ? 8 : 0, codes: [isGood ? 'has' : 'lacks'], isUnmet: !isGood })
  })

  it.each([
    ['named', {}, {}, 0, 8, 'programme-named'],
    ['another than named', { programme: 'SMK Kuliner' }, {}, 0, 0, 'programme-other'],
    ['another, often taken before', { programme: 'SMK Kuliner' }, {}, 0.8, 3, 'programme-taken-before'],
    ['any will do', {}, { programmes: [] }, 0, 2, 'none-asked'],
    ['any will do, and it was taken before', {}, { programmes: [] }, 1, 8, 'programme-taken-before'],
    ['nothing known', { programme: undefined }, {}, 0, 0, 'unknown'],
  ] as const)('weighs the programme: %s', (_, seeker, work, taken, points, code) => {
    const programmes = 'programmes' in work ? [] : illustrator.programmes
    const found = part('programme', seeker, { programmes }, taken)
    expect([found.points, found.codes[0]]).toEqual([points, code])
  })

  it.each([
    ['the same kecamatan', {}, {}, 10, 'same-kecamatan'],
    ['another one, near', { kecamatan: 'Citamiang' }, {}, 8, 'near'],
    ['out of town', { kecamatan: 'Luar kota' }, {}, 0, 'out-of-town'],
    ['work from home', { kecamatan: 'Luar kota' }, { remote: true }, 10, 'remote'],
    ['nothing known', { kecamatan: undefined }, {}, 0, 'unknown'],
  ] as const)('weighs place: %s', (_, seeker, work, points, code) => {
    expect(part('place', seeker, work)).toMatchObject({ points, codes: [code] })
  })

  it.each([
    ['enough', { wageMin: 3_200_000 }, {}, 4],
    ['a tenth short', { wageMin: 3_555_556 }, {}, 3],
    ['a third short', { wageMin: 4_800_000 }, {}, 0],
    ['withheld', {}, { wageMax: undefined }, 2],
    ['no wish', { wageMin: undefined }, {}, 4],
  ] as const)('weighs pay: %s', (_, seeker, work, points) => {
    expect(part('wage', seeker, work).points).toBe(points)
  })

  it.each([
    ['like work for long enough', [{ title: 'Desainer', months: 30 }], 8, 'enough-experience'],
    ['half of it', [{ title: 'Desainer', months: 6 }], 4, 'less-experience'],
    ['other work for years', [{ title: 'Sopir', months: 90 }], 0, 'less-experience'],
    [
      'two jobs together',
      [
        { title: 'Desainer', months: 8 },
        { title: 'Ilustrator', months: 8 },
      ],
      8,
      'enough-experience',
    ],
    ['none', [], 0, 'less-experience'],
  ] as const)('weighs experience: %s', (_, jobs, points, code) => {
    expect(part('experience', { titles: jobs })).toMatchObject({ points, codes: [code] })
  })

  it('counts work like this one even where none is asked for', () => {
    expect(part('experience', { titles: [] }, { experienceYears: 0 }).points).toBe(2)
    expect(part('experience', {}, { experienceYears: 0 })).toMatchObject({ points: 5, codes: ['some-experience'] })
  })

  it('reads the title of the work wanted as that of work done', () => {
    const wanted = part('occupation', { titles: [{ title: 'ilustrator', months: 0 }] })
    expect(wanted).toEqual({ points: 18, codes: ['same-occupation'], isUnmet: false })
    expect(part('text', { titles: [{ title: 'ilustrator', months: 0 }] }).points).toBe(8)
    expect(part('text', { titles: [{ title: 'ilustratorr', months: 0 }] }).points).toBeGreaterThan(2)
  })

  it('tells what is unmet rather than dropping it', () => {
    expect(part('licences', {}, { licences: ['SIM B1'] })).toEqual({ points: 0, codes: ['lacks'], isUnmet: true })
    expect(part('work', { shift: false }, { shift: true })).toEqual({
      points: 4,
      codes: ['kind-fits', 'shift-unwanted'],
      isUnmet: true,
    })
  })

  it('says nothing of shifts for whoever has said nothing of them', () => {
    const unsaid = part('work', { shift: undefined }, { shift: true })
    expect([unsaid.codes, unsaid.isUnmet]).toEqual([['kind-fits'], false])
    expect(part('work', { shift: true }, { shift: true }).codes).toEqual(['kind-fits', 'shift-fits'])
  })

  it('of an empty profile is asked for more, not thrown away', () => {
    const { score, parts } = matched(factsOf({}), illustrator)
    expect(score).toBe(18)
    expect(parts.filter(({ isUnmet }) => isUnmet).map(({ part: name }) => name)).toEqual([
      'education',
      'place',
      'skills',
      'programme',
      'experience',
    ])
  })

  it('knows nothing of age, sex, religion, marriage, looks, name, access needs or street', () => {
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
      | 'access'
    expectTypeOf<Extract<keyof SeekerFacts, Forbidden>>().toEqualTypeOf<never>()
    const profile = { kecamatan: 'Baros', name: 'Sari', phone: '+6281', skills: ['ilustrasi'] } as const
    const facts = factsOf({ ...profile, skills: [...profile.skills] })
    expect(Object.values(facts).flat()).not.toContain('Sari')
    expect(Object.keys(facts)).not.toContain('phone')
  })

  it.each([
    'Ilustrator, perempuan, 24 th',
    'ilustrator (belum menikah)',
    'Ilustrator muslimah 24thn',
    'ILUSTRATOR pria',
  ])('reads "%s" as what somebody can do, not as who it is', (title) => {
    const plain = matched({ ...sari, titles: [{ title: 'Ilustrator', months: 12 }] }, illustrator)
    const said = matched({ ...sari, titles: [{ title, months: 12 }] }, illustrator)
    expect(said.parts.map(({ points }) => points)).toEqual(plain.parts.map(({ points }) => points))
  })

  const halfTaken = (programme: string) => programme.length / 4

  it('is always a whole number from 0 to 100, the sum of parts that each keep within their weight', () => {
    fc.assert(
      fc.property(anySeeker, anyWork, (seeker, work) => {
        const { score, parts } = match(readSeeker(seeker, fewTitles), readWork(work, fewTitles), halfTaken)
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

  it('has the same score in the market as alone, whatever came before and whoever asked meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(anyWork, { maxLength: 30 }),
        fc.array(anySeeker, { minLength: 1, maxLength: 4 }),
        (all, people) => {
          const market = marketOf(halfTaken)
          const read = all.map((work) => readWork(work, fewTitles))
          const seekers = people.map((person) => readSeeker(person, fewTitles))
          for (const [place, work] of read.entries()) {
            if (place % 10 === 5) for (const seeker of seekers) market.scoresFor(seeker)
            market.put(work)
          }
          for (const seeker of seekers) {
            expect([...market.scoresFor(seeker)]).toEqual(read.map((work) => match(seeker, work, halfTaken).score))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never falls when somebody learns a skill', () => {
    fc.assert(
      fc.property(anySeeker, anyWork, fc.string(), (seeker, work, skill) => {
        const before = matched(seeker, work).score
        expect(matched({ ...seeker, skills: [...seeker.skills, skill] }, work).score).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('reasons', () => {
  it('begin with what lifts one above the others, not with what all have', () => {
    const painter = matched({ ...sari, titles: [{ title: 'Ilustrator', months: 12 }] }, illustrator)
    const driver = matched(sari, { ...illustrator, title: 'Sopir', programmes: [], skills: [] })
    const [first] = strongestFirst(painter.parts, usualOf([painter, driver, driver]))
    expect(first?.part).toBe('occupation')
  })
  it('never begin with what comes to anybody', () => {
    const openToAll = matched(sari, { ...illustrator, licences: [], skills: [], programmes: [], experienceYears: 0 })
    const strict = matched(sari, { ...illustrator, licences: ['SIM B1'], skills: ['memasak'], programmes: ['S1 Gizi'] })
    const firstTwo = strongestFirst(openToAll.parts, usualOf([openToAll, strict, strict]))
      .slice(0, 2)
      .map(({ part: name }) => name)
    expect(firstTwo).not.toContain('licences')
    expect(firstTwo).not.toContain('skills')
  })

  it('end with what is unmet', () => {
    const { parts } = matched({ ...sari, kecamatan: 'Luar kota' }, { ...illustrator, licences: ['SIM B1'] })
    const order = strongestFirst(parts, usualOf([])).map(({ isUnmet }) => isUnmet)
    expect(order).toEqual(order.toSorted())
    expect(order.filter(Boolean)).toHaveLength(2)
  })
})

describe('access needs', () => {
  const own = matched(sari, illustrator)

  it('take from what the seeker sees, and say what is missing', () => {
    expect(withAccess(own, ['step-free', 'quiet'], ['quiet'])).toMatchObject({
      score: own.score - 5,
      access: { points: -5, missing: ['step-free'] },
    })
  })

  it('change nothing for whoever has none, or finds all of them', () => {
    expect(withAccess(own, [], [])).toEqual(own)
    expect(withAccess(own, ['quiet'], ['quiet', 'step-free'])).toMatchObject({
      score: own.score,
      access: { points: 0 },
    })
  })

  it('never take a score below nought', () => {
    const nothing = { ...own, score: 3 }
    expect(withAccess(nothing, ['step-free', 'quiet'], [])).toMatchObject({ score: 0, access: { points: -3 } })
  })
})
