import { kecamatanNames } from '../../lists/kecamatan.ts'
import { educations, workKinds } from '../../lists/work.ts'
import type { ReadSeeker, ReadWork } from '../reading/read.ts'
import { programmeAsked, type Taken } from '../sum/match.ts'
import {
  educationPoints,
  experiencePoints,
  licencePoints,
  likenessPoints,
  placePoints,
  programmePoints,
  skillPoints,
  wagePoints,
  workPoints,
} from '../sum/points.ts'
import { plus } from './plus.ts'
import { type TitleRow, titleRows } from './title-rows.ts'

export type Market = ReturnType<typeof marketOf>

/**
 * All vacancies at once: the score of each for one seeker, to the same whole points as `match` gives, without its reasons.
 * What takes few different values is looked up in tables; what touches few vacancies (skills, titles) is added where it does.
 */
export function marketOf(taken: Taken) {
  const works: ReadWork[] = []
  const titles = titleRows()
  const wages = numbering<number | undefined>((wage) => wage)
  const licences = numbering<readonly string[]>((keys) => keys.toSorted().join('|'))
  const skills = new Map<string, number[]>()
  const programmes = new Map<string, Uint8Array>()
  let columns = room(256)
  let scratch = scratchOf(256)

  return {
    get size() {
      return works.length
    },
    work: (place: number): ReadWork | undefined => works[place],

    /** Where it now stands. A vacancy that changed is put anew; its earlier place is to be left out by whoever reads. */
    put(work: ReadWork): number {
      const place = works.length
      if (place === columns.kind.length) {
        columns = room(place * 2, columns)
        scratch = scratchOf(place * 2)
      }
      works.push(work)
      const { education, kecamatan, remote, kind, shift, wageMax, experienceYears } = work.facts
      columns.education[place] = educations.indexOf(education)
      columns.at[place] = remote ? remotely : kecamatanNames.indexOf(kecamatan)
      columns.kind[place] = workKinds.indexOf(kind) * 2 + Number(shift)
      columns.wage[place] = wages.numberOf(wageMax)
      columns.licences[place] = licences.numberOf(work.licences.map(({ key }) => key))
      columns.years[place] = Math.min(255, experienceYears)
      columns.asked[place] = work.skills.length
      for (const { key } of work.skills) {
        const those = skills.get(key)
        if (those) those.push(place)
        else skills.set(key, [place])
      }
      titles.put(place, work)
      programmes.clear()
      return place
    },

    /** One score for each place, good until the next call. */
    scoresFor(seeker: ReadSeeker): Uint8Array {
      const { scores } = scratch
      addTables(seeker, scores)
      addSkills(seeker, scores)
      addTitles(seeker, scores)
      return scores.subarray(0, works.length)
    },
  }

  function addTables(seeker: ReadSeeker, scores: Uint8Array): void {
    const { facts } = seeker
    const level = Uint8Array.from(educations, (asked) => educationPoints(facts.education, asked))
    const near = Uint8Array.from([...kecamatanNames, undefined], (at) =>
      placePoints(facts.kecamatan, at ?? 'Luar kota', at === undefined),
    )
    const kinds = Uint8Array.from(
      workKinds.flatMap((kind) => [false, true].map((shift) => workPoints(facts.kinds, facts.shift, kind, shift))),
    )
    const pay = Uint8Array.from(wages.all, (most) => wagePoints(facts.wageMin, most))
    const papers = Uint8Array.from(licences.all, (asked) =>
      licencePoints(asked.filter((key) => seeker.licences.has(key)).length, asked.length),
    )
    const programme = programmeRow(seeker.programme)
    const { education, at, kind, wage, licences: papersAsked, years, asked } = columns
    const [noSkill, skillsNotAsked] = [skillPoints(0, 1, 1), skillPoints(0, 0, 1)]
    const unlike = Uint8Array.from({ length: 256 }, (_, asks) => experiencePoints(asks, 0))
    for (let place = 0; place < works.length; place++)
      scores[place] =
        (level[education[place] as number] as number) +
        (near[at[place] as number] as number) +
        (kinds[kind[place] as number] as number) +
        (pay[wage[place] as number] as number) +
        (papers[papersAsked[place] as number] as number) +
        (programme[place] as number) +
        (unlike[years[place] as number] as number) +
        (asked[place] === 0 ? skillsNotAsked : noSkill)
  }

  function addSkills({ skills: own }: ReadSeeker, scores: Uint8Array): void {
    const { counts, touched } = scratch
    let many = 0
    for (const key of own)
      for (const place of skills.get(key) ?? none) {
        if (counts[place] === 0) touched[many++] = place
        plus(counts, place, 1)
      }
    for (let n = 0; n < many; n++) {
      const place = touched[n] as number
      plus(scores, place, skillPoints(counts[place] as number, columns.asked[place] as number, own.size))
      counts[place] = 0
    }
  }

  function addTitles({ titles: own }: ReadSeeker, scores: Uint8Array): void {
    const { occupation, text, months, touched } = scratch
    let many = 0
    for (const title of own) {
      const row: TitleRow = titles.rowOf(title)
      for (let n = 0; n < row.places.length; n++) {
        const place = row.places[n] as number
        const [like, said] = [row.occupation[n] as number, row.text[n] as number]
        if (occupation[place] === 0 && text[place] === 0) touched[many++] = place
        if (like > (occupation[place] as number)) occupation[place] = like
        if (said > (text[place] as number)) text[place] = said
        plus(months, place, title.months * like)
      }
    }
    for (let n = 0; n < many; n++) {
      const place = touched[n] as number
      const years = columns.years[place] as number
      plus(
        scores,
        place,
        likenessPoints('occupation', occupation[place] as number) +
          likenessPoints('text', text[place] as number) +
          experiencePoints(years, (months[place] as number) / 100) -
          experiencePoints(years, 0),
      )
      occupation[place] = 0
      text[place] = 0
      months[place] = 0
    }
  }

  /** A hundred programmes or so are asked for; each has its column until a vacancy changes. */
  function programmeRow(programme: string | undefined): Uint8Array {
    const key = programme ?? ''
    const known = programmes.get(key)
    if (known) return known
    const row = Uint8Array.from(works, (work) => {
      const asked = programmeAsked(programme, work)
      return programmePoints(asked, programme === undefined || asked === 'named' ? 0 : taken(programme, work))
    })
    programmes.set(key, row)
    return row
  }
}

const remotely = kecamatanNames.length
const none: readonly number[] = []

const room = (size: number, earlier?: ReturnType<typeof columnsOf>) => {
  const columns = columnsOf(size)
  if (earlier) for (const name of Object.keys(columns) as (keyof typeof columns)[]) columns[name].set(earlier[name])
  return columns
}
const columnsOf = (size: number) => ({
  education: new Uint8Array(size),
  at: new Uint8Array(size),
  kind: new Uint8Array(size),
  wage: new Uint16Array(size),
  licences: new Uint16Array(size),
  years: new Uint8Array(size),
  asked: new Uint8Array(size),
})
const scratchOf = (size: number) => ({
  scores: new Uint8Array(size),
  counts: new Uint8Array(size),
  touched: new Int32Array(size),
  occupation: new Uint8Array(size),
  text: new Uint8Array(size),
  months: new Int32Array(size),
})

/** Numbers what takes few different values, from nought on. */
function numbering<Value>(keyOf: (value: Value) => unknown) {
  const numbers = new Map<unknown, number>()
  const all: Value[] = []
  return {
    all: all as readonly Value[],
    numberOf(value: Value): number {
      const known = numbers.get(keyOf(value))
      if (known !== undefined) return known
      numbers.set(keyOf(value), all.length)
      return all.push(value) - 1
    },
  }
}
