import type { ReadSeeker, ReadWork } from '../reading/read.ts'
import type { Taken } from '../sum/match.ts'
import { requirementColumns } from './columns.ts'
import { plus } from './plus.ts'
import { programmeRows } from './programme-rows.ts'
import { experienceTable, occupationTable, skillsMost, skillTable, textTable } from './tables.ts'
import { titleRows } from './title-rows.ts'

export type Market = ReturnType<typeof marketOf>

/**
 * All vacancies at once: the score of each for one seeker, to the same whole points as `match` gives, without its reasons.
 * What takes few different values is looked up in tables; what touches few vacancies (skills, titles) is added where it does.
 */
export function marketOf(taken: Taken) {
  const works: ReadWork[] = []
  const titles = titleRows()
  const requirements = requirementColumns()
  const skills = new Map<string, number[]>()
  const programmes = programmeRows(taken)
  let columns = columnsOf(256)

  return {
    get size() {
      return works.length
    },
    work: (place: number): ReadWork | undefined => works[place],

    /** Where it now stands. A vacancy that changed is put anew; its earlier place is to be left out by whoever reads. */
    put(work: ReadWork): number {
      const place = works.push(work) - 1
      if (place === columns.years.length) columns = columnsOf(place * 2, columns)
      columns.years[place] = work.facts.experienceYears
      columns.asked[place] = work.skills.length
      for (const { key } of work.skills) {
        const those = skills.get(key)
        if (those) those.push(place)
        else skills.set(key, [place])
      }
      requirements.put(place, work)
      titles.put(place, work)
      programmes.put(place, work, requirements.base(place))
      return place
    },

    /** One score for each place, good until the next call. */
    scoresFor(seeker: ReadSeeker): Uint8Array {
      const { scores } = columns
      requirements.addTo(scores, seeker, programmes.rowOf(seeker.programme))
      addSkills(seeker, scores)
      addTitles(seeker, scores)
      return scores.subarray(0, works.length)
    },
  }

  function addSkills({ skills: own }: ReadSeeker, scores: Uint8Array): void {
    const { counts, touched, asked } = columns
    const points = skillTable(own.size)
    let many = 0
    for (const key of own)
      for (const place of skills.get(key) ?? none) {
        if (counts[place] === 0) touched[many++] = place
        plus(counts, place, 1)
      }
    for (let n = 0; n < many; n++) {
      const place = touched[n] as number
      plus(scores, place, points[(asked[place] as number) * skillsMost + (counts[place] as number)] as number)
      counts[place] = 0
    }
  }

  function addTitles({ titles: own }: ReadSeeker, scores: Uint8Array): void {
    const { occupation, text, touched } = columns
    let many = 0
    for (const title of own) {
      const row = titles.rowOf(title)
      for (let n = 0; n < row.places.length; n++) {
        const place = row.places[n] as number
        const [like, said] = [row.occupation[n] as number, row.text[n] as number]
        if (occupation[place] === 0 && text[place] === 0) touched[many++] = place
        if (like > (occupation[place] as number)) occupation[place] = like
        if (said > (text[place] as number)) text[place] = said
      }
      if (title.months > 0) addMonths(row, title.months)
    }
    for (let n = 0; n < many; n++) settle(touched[n] as number, scores)
  }

  /** Each month counts as much as that work was like this one. */
  function addMonths({ places, occupation }: { places: Int32Array; occupation: Uint8Array }, months: number): void {
    for (let n = 0; n < places.length; n++)
      plus(columns.months, places[n] as number, months * (occupation[n] as number))
  }

  /** What the titles came to at one place, into its score; all is wiped for the next seeker. */
  function settle(place: number, scores: Uint8Array): void {
    const { occupation, text, months, years } = columns
    const points =
      (occupationTable[occupation[place] as number] as number) + (textTable[text[place] as number] as number)
    const hundredths = months[place] as number
    plus(scores, place, hundredths === 0 ? points : points + experienceOf(years[place] as number, hundredths))
    occupation[place] = text[place] = months[place] = 0
  }
}

const none: readonly number[] = []

function experienceOf(years: number, hundredths: number): number {
  const table = experienceTable(years)
  return table[Math.min(hundredths, table.length - 1)] as number
}

/** `years` and `asked` are of the vacancies; the rest is room to reckon in, empty between two seekers. */
function columnsOf(size: number, earlier?: { years: Uint8Array; asked: Uint8Array }) {
  const [years, asked] = [new Uint8Array(size), new Uint8Array(size)]
  if (earlier) years.set(earlier.years)
  if (earlier) asked.set(earlier.asked)
  return {
    years,
    asked,
    scores: new Uint8Array(size),
    counts: new Uint8Array(size),
    touched: new Int32Array(size),
    occupation: new Uint8Array(size),
    text: new Uint8Array(size),
    months: new Int32Array(size),
  }
}
