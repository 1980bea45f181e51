import { describe, expect, it } from 'vitest'
import { lintVacancy } from '../../functions/jobs/linter/lint-vacancy.ts'
import { applications } from '../../infra/local/demo/content/applications.ts'
import { booths } from '../../infra/local/demo/content/booths.ts'
import { employers } from '../../infra/local/demo/content/employers.ts'
import { fair, holidays } from '../../infra/local/demo/content/fair.ts'
import { festival, programme, turns } from '../../infra/local/demo/content/festival.ts'
import { kecamatan } from '../../infra/local/demo/content/kecamatan.ts'
import { letters } from '../../infra/local/demo/content/people/letters.ts'
import { nameLots } from '../../infra/local/demo/content/people/names.ts'
import { profiles } from '../../infra/local/demo/content/people/profiles.ts'
import { programmes } from '../../infra/local/demo/content/programmes.ts'
import { seekers } from '../../infra/local/demo/content/seekers.ts'
import { skills } from '../../infra/local/demo/content/skills.ts'
import { vacancies } from '../../infra/local/demo/content/vacancies.ts'

const wageText = (wage: 'withheld' | { min: number }) => (wage === 'withheld' ? {} : { wageMin: String(wage.min) })
const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const words = (text: string) => text.trim().split(/\s+/).length
const countBy = <Thing>(things: readonly Thing[], of: (thing: Thing) => string) =>
  things.reduce<Record<string, number>>((counts, thing) => {
    counts[of(thing)] = (counts[of(thing)] ?? 0) + 1
    return counts
  }, {})
const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe('The festival of the demo', () => {
  const spans = programme.map((item) => ({
    ...item,
    from: minute(item.startsAt),
    to: minute(item.startsAt) + item.minutes,
  }))

  it('has three stages and about forty items', () => {
    expect(festival.stages.length).toBe(3)
    expect(programme.length).toBeGreaterThanOrEqual(38)
    expect(twice(programme.map(({ key }) => key))).toEqual([])
  })

  it('never puts two items on one stage at a time', () => {
    const clashes = spans.flatMap((one) =>
      spans
        .filter((other) => other.day === one.day && other.stage === one.stage && other.key > one.key)
        .filter((other) => other.from < one.to && one.from < other.to)
        .map((other) => `${one.key} and ${other.key}`),
    )
    expect(clashes).toEqual([])
  })

  it('has something on at every minute it is open', () => {
    const empty = [1, 2].flatMap((day) =>
      Array.from({ length: 12 * 60 }, (_, passed) => 9 * 60 + passed)
        .filter((now) => !spans.some((item) => item.day === day && item.from <= now && now < item.to))
        .map((now) => `day ${day} ${Math.floor(now / 60)}:${now % 60}`),
    )
    expect(empty).toEqual([])
  })

  it('runs past its closing with the last item of each stage only, and not far', () => {
    const late = spans.filter(({ to }) => to > minute(festival.closes))
    expect(Object.values(countBy(late, ({ day, stage }) => `${day} ${stage}`))).toEqual([1, 1, 1, 1, 1, 1])
    expect(Math.max(...late.map(({ to }) => to))).toBeLessThanOrEqual(21 * 60 + 30)
    const stays = spans.filter(({ key }) => !turns.some((turn) => turn.key === key && 'isTakenOut' in turn))
    expect(Math.min(...stays.map(({ from }) => from))).toBe(minute(festival.opens))
  })
})

describe('The booths of the demo', () => {
  it('are forty-eight, most of them approved', () => {
    expect(countBy(booths, ({ state }) => state)).toEqual({ approved: 44, applied: 2, returned: 2 })
    expect(booths.filter(({ state, reason }) => (state === 'returned') !== (reason !== undefined))).toEqual([])
  })

  it('have keys, names, addresses and numbers of their own', () => {
    expect(twice(booths.map(({ key }) => key))).toEqual([])
    expect(twice(booths.map(({ name }) => name))).toEqual([])
    expect(twice(booths.map(({ exhibitor }) => exhibitor.mail))).toEqual([])
    expect(twice(booths.map(({ whatsapp }) => whatsapp))).toEqual([])
  })

  it('fit into the places their category has', () => {
    const filled = countBy(booths, ({ category }) => category)
    expect(festival.categories.filter(({ key, capacity }) => !filled[key] || filled[key] > capacity)).toEqual([])
  })

  it('say enough and not too much', () => {
    expect(booths.filter(({ pitch }) => pitch.length > 140 || pitch.length < 40).map(({ key }) => key)).toEqual([])
    expect(
      booths
        .filter(({ story }) => words(story) < 60 || words(story) > 140)
        .map(({ key, story }) => [key, words(story)]),
    ).toEqual([])
    expect(booths.filter(({ story }) => ![2, 3].includes(story.split('\n\n').length)).map(({ key }) => key)).toEqual([])
    expect(booths.filter(({ goods }) => goods.length < 3 || goods.length > 6).map(({ key }) => key)).toEqual([])
  })

  it('name a guardian exactly where the exhibitor is under eighteen', () => {
    const young = booths.filter(({ exhibitor }) => (exhibitor.age ?? 18) < 18)
    expect(young.length).toBeGreaterThan(0)
    expect(booths.filter(({ exhibitor }) => exhibitor.guardian)).toEqual(young)
  })
})

describe('The fair of the demo', () => {
  it('gives every trade a hall', () => {
    const trades = fair.halls.flatMap((hall) => hall.trades)
    expect(employers.filter(({ trade }) => !trades.includes(trade))).toEqual([])
    expect(twice(trades)).toEqual([])
  })

  it('lists holidays in order, each with its source', () => {
    const days = holidays.map(({ on }) => on)
    expect(days).toEqual([...new Set(days)].sort())
    expect(holidays.filter(({ source }) => source === '')).toEqual([])
    expect(holidays.filter(({ on }) => on.startsWith('2026')).length).toBe(17)
  })
})

describe('The employers of the demo', () => {
  it('are forty, most of them verified', () => {
    expect(countBy(employers, ({ state }) => state)).toEqual({ verified: 37, registered: 2, returned: 1 })
    expect(employers.filter(({ state, reason }) => (state === 'returned') !== (reason !== undefined))).toEqual([])
  })

  it('have keys, names, numbers and addresses of their own', () => {
    expect(twice(employers.map(({ key }) => key))).toEqual([])
    expect(twice(employers.map(({ name }) => name))).toEqual([])
    expect(twice(employers.map(({ nib }) => nib))).toEqual([])
    expect(twice(employers.map(({ recruiter }) => recruiter.mail))).toEqual([])
  })

  it('have codes of the right length and say who they are', () => {
    expect(employers.filter(({ kbli, nib }) => !/^\d{5}$/.test(kbli) || !/^\d{13}$/.test(nib))).toEqual([])
    expect(
      employers
        .filter(({ about }) => words(about) < 40 || words(about) > 90)
        .map(({ key, about }) => [key, words(about)]),
    ).toEqual([])
  })
})

describe('The vacancies of the demo', () => {
  const employerOf = (key: string) => employers.find((employer) => employer.key === key)

  it('are a hundred and fifty, most of them published', () => {
    expect(vacancies.length).toBe(150)
    expect(countBy(vacancies, ({ state }) => state).published).toBe(138)
    expect(vacancies.filter(({ state, reason }) => (state === 'returned') !== (reason !== undefined))).toEqual([])
    expect(twice(vacancies.map(({ key }) => key))).toEqual([])
  })

  it('are public only where the employer is verified, and every employer has one', () => {
    const early = vacancies.filter(
      ({ employer, state }) => state !== 'draft' && employerOf(employer)?.state !== 'verified',
    )
    expect(early.map(({ key }) => key)).toEqual([])
    expect(employers.filter(({ key }) => !vacancies.some(({ employer }) => employer === key))).toEqual([])
  })

  it('pay at least the minimum of the city', () => {
    // UMK Kota Sukabumi 2025: Rp3.018.634 a month, so about Rp121.000 a working day of twenty-five.
    const leasts = {
      'full-time': 3_020_000,
      contract: 3_020_000,
      daily: 121_000,
      'part-time': 1_000_000,
      internship: 1_000_000,
    }
    const poor = vacancies.filter(
      ({ wage, kind }) => wage !== 'withheld' && (wage.min < leasts[kind] || wage.max < wage.min),
    )
    expect(poor.map(({ key }) => key)).toEqual([])
  })

  it('describe the work, ask for a few abilities and code the occupation', () => {
    expect(
      vacancies
        .filter(({ description }) => words(description) < 50 || words(description) > 120)
        .map(({ key, description }) => [key, words(description)]),
    ).toEqual([])
    expect(
      vacancies.filter((vacancy) => vacancy.skills.length < 3 || vacancy.skills.length > 7).map(({ key }) => key),
    ).toEqual([])
    expect(vacancies.filter(({ skills }) => twice(skills).length > 0).map(({ key }) => key)).toEqual([])
    expect(vacancies.filter(({ kbji }) => !/^[1-9]\d{3}$/.test(kbji))).toEqual([])
    expect(vacancies.filter(({ quota }) => quota < 1)).toEqual([])
  })

  it('ask for programmes that reach the schooling they ask for', () => {
    const ladder = ['sd', 'smp', 'sma', 'd3', 's1']
    const step = (level: string) => ladder.indexOf(level === 'smk' ? 'sma' : level)
    const levelOf = new Map<string, string>(programmes.map(({ name, level }) => [name, level]))
    const known = vacancies.flatMap(({ programmes }) => programmes).filter((name) => !levelOf.has(name))
    expect(known).toEqual([])
    const reachable = vacancies.filter(
      (vacancy) =>
        vacancy.programmes.length > 0 &&
        !vacancy.programmes.some((name) => step(levelOf.get(name) ?? '') >= step(vacancy.education)),
    )
    expect(reachable.map(({ key }) => key)).toEqual([])
  })

  it('say nothing that the linter finds, but for two that an officer has to decide on', () => {
    const found = vacancies.filter(
      ({ title, description, place, programmes: accepted, kind, quota, wage }) =>
        lintVacancy(
          { title, description, place, programmes: accepted.join('\n'), quota: String(quota), ...wageText(wage) },
          kind,
          2_750_000,
        ).length > 0,
    )
    expect(found.map(({ key, state }) => `${key}: ${state}`)).toEqual([
      'sakinah-admin: submitted',
      'pelita-resepsionis: submitted',
    ])
    expect(found.map(({ findingReason = '' }) => findingReason === '')).toEqual([false, false])
  })
})

describe('The lists of the demo', () => {
  it('are long enough and repeat nothing', () => {
    expect(programmes.length).toBeGreaterThanOrEqual(115)
    expect(skills.length).toBeGreaterThanOrEqual(155)
    expect(letters.length).toBeGreaterThanOrEqual(30)
    const givenNames = nameLots.flatMap(({ given }) => given)
    const secondNames = [...new Set(nameLots.flatMap(({ second }): readonly string[] => second))]
    expect(givenNames.length).toBeGreaterThanOrEqual(90)
    expect(secondNames.length).toBeGreaterThanOrEqual(90)
    for (const list of [programmes.map(({ name }) => name), skills, letters, givenNames, secondNames])
      expect(twice(list)).toEqual([])
  })

  it('name seven kecamatan and thirty-three kelurahan', () => {
    expect(kecamatan.length).toBe(7)
    expect(kecamatan.flatMap(({ kelurahan }) => kelurahan).length).toBe(33)
  })

  it('hold no ability and no programme that nobody has or wants', () => {
    const wanted = new Set<string>([...vacancies, ...profiles].flatMap(({ skills }) => skills))
    expect(skills.filter((skill) => !wanted.has(skill))).toEqual([])
    const studied = new Set(profiles.flatMap(({ schooling }) => schooling).map(({ programme }) => programme))
    expect(programmes.filter(({ name }) => !studied.has(name))).toEqual([])
  })
})

describe('The seekers of the demo', () => {
  it('are four hundred different people', () => {
    expect(seekers.length).toBe(400)
    for (const of of [(one: (typeof seekers)[number]) => one.key, (one: (typeof seekers)[number]) => one.mail])
      expect(twice(seekers.map(of))).toEqual([])
    expect(twice(seekers.map(({ phone }) => phone))).toEqual([])
    expect(seekers.filter(({ mail }) => !/^[a-z]+\.[a-z]+@warga\.example$/.test(mail))).toEqual([])
  })

  it('are grown up', () => {
    const leftAt: Record<string, number> = { sd: 12, smp: 15, sma: 18, smk: 18, d3: 21, s1: 22 }
    const youngest = seekers.map(({ education, graduatedYear }) => (leftAt[education] ?? 0) + 2026 - graduatedYear)
    expect(Math.min(...youngest)).toBeGreaterThanOrEqual(18)
  })

  it('have not worked longer than they could have', () => {
    const early = seekers.filter(
      ({ experience, graduatedYear }) =>
        experience.reduce((sum, { months }) => sum + months, 0) > Math.max(9, (2026 - graduatedYear) * 12),
    )
    expect(early.map(({ key }) => key)).toEqual([])
  })

  it('tell something of themselves, a third of them', () => {
    const tell = seekers.filter(({ about }) => about).length
    expect(tell).toBeGreaterThan(100)
    expect(tell).toBeLessThan(170)
  })
})

describe('The applications of the demo', () => {
  it('are seven hundred, in every state, from and to somebody', () => {
    expect(applications.length).toBe(700)
    expect(Object.keys(countBy(applications, ({ state }) => state)).sort()).toEqual(
      ['declined', 'hired', 'interview', 'offered', 'shortlisted', 'submitted', 'withdrawn'].sort(),
    )
    const people = new Set(seekers.map(({ key }) => key))
    const open = new Map(
      vacancies.filter(({ state }) => ['published', 'paused', 'filled'].includes(state)).map((v) => [v.key, v]),
    )
    expect(applications.filter(({ seeker, vacancy }) => !people.has(seeker) || !open.has(vacancy))).toEqual([])
    expect(twice(applications.map(({ seeker, vacancy }) => `${seeker} ${vacancy}`))).toEqual([])
  })

  it('give a reason exactly where they are declined', () => {
    expect(applications.filter(({ state, reason }) => (state === 'declined') !== (reason !== undefined))).toEqual([])
  })

  it('settle nobody twice and no vacancy beyond its quota', () => {
    const settled = applications.filter(({ state }) => state === 'offered' || state === 'hired')
    expect(twice(settled.map(({ seeker }) => seeker))).toEqual([])
    const taken = countBy(settled, ({ vacancy }) => vacancy)
    expect(vacancies.filter(({ key, quota }) => (taken[key] ?? 0) > quota)).toEqual([])
    expect(vacancies.filter(({ key, state, quota }) => state === 'filled' && taken[key] !== quota)).toEqual([])
  })

  it('carry a letter half of the time, with every slot filled in', () => {
    const written = applications.flatMap(({ letter }) => letter ?? [])
    expect(written.length).toBeGreaterThan(300)
    expect(written.length).toBeLessThan(400)
    expect(written.filter((letter) => /[{}]|undefined| {2}/.test(letter))).toEqual([])
  })
})

describe('Everything written for the demo', () => {
  it('reaches nobody real: addresses end in .example, numbers lie in a block that is plainly invented', () => {
    const texts = strings([booths, employers, seekers, festival, fair, vacancies])
    expect(texts.filter((text) => text.includes('@') && !/@[a-z0-9-]+\.example$/.test(text))).toEqual([])
    expect(texts.filter((text) => /^(\+62|08\d)/.test(text) && !/^0812-0000-\d{4}$/.test(text))).toEqual([])
    expect(employers.filter(({ website }) => website && !/^https:\/\/[a-z0-9-]+\.example$/.test(website))).toEqual([])
  })

  it('has no straight quotation marks, doubled blanks or filler', () => {
    const texts = strings([booths, employers, seekers, festival, programme, fair, vacancies, applications])
    expect(texts.filter((text) => /"| {2}|lorem|\bTODO\b|\.\.\./.test(text))).toEqual([])
  })
})

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}
