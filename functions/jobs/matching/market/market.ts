import type { ReadSeeker, ReadWork } from '../reading/read.ts'
import { plus } from '../rows/plus.ts'
import { programmeRows } from '../rows/programme-rows.ts'
import { requirementColumns } from '../rows/requirement-columns.ts'
import { experienceTable, occupationTable, skillsMost, skillTable } from '../rows/tables.ts'
import { titleRows, type Worth } from '../rows/title-rows.ts'
import type { Taken } from '../sum/match.ts'

export type Market = ReturnType<typeof marketOf>

/**
 * All vacancies at once: the score of each for one seeker, to the same whole points as `match` gives, without its
 * reasons. What takes few different values is looked up in tables; what touches few vacancies (skills, titles) is added
 * where it does.
 */
export function marketOf(taken: Taken, keptPlaces = 8_000_000) {
  const works: ReadWork[] = []
  const titles = titleRows(keptPlaces)
  const requirements = requirementColumns()
  const skills = new Map<string, number[]>()
  const programmes = programmeRows(taken)
  let columns = columnsOf(256)

  return {
    get size() {
      return works.length
    },
    work: (place: number): ReadWork | undefined => works[place],

    /**
     * Where it now stands. A vacancy that changed is put anew; its earlier place is to be left out by whoever reads.
     */
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

    /** What is learnt of programmes is kept with each; this forgets it. */
    relearn: programmes.relearn,

    /** One score for each place, good until the next call. */
    scoresFor(seeker: ReadSeeker): Uint8Array {
      const { scores } = columns
      requirements.addTo(scores, seeker, programmes.rowOf(seeker.programme))
      addSkills(seeker, scores)
      addTitles(seeker, scores)
      return scores.subarray(0, works.length)
    },
  }

  /** Each skill more brings what it adds to those before. */
  function addSkills({ skills: own }: ReadSeeker, scores: Uint8Array): void {
    const { counts, asked } = columns
    const points = skillTable(own.size)
    for (const key of own)
      for (const place of skills.get(key) ?? none) {
        const at = (asked[place] as number) * skillsMost + (counts[place] as number)
        plus(scores, place, (points[at + 1] as number) - (points[at] as number))
        plus(counts, place, 1)
      }
    counts.fill(0, 0, works.length)
  }

  /**
   * The likest title counts, for what it means and for its words apart; months of all count as much as each is like the
   * work.
   */
  function addTitles({ titles: own }: ReadSeeker, scores: Uint8Array): void {
    const { occupation, text, months } = columns
    for (const title of own) {
      const { means, says } = titles.rowOf(title)
      raise(scores, occupation, means, occupationTable)
      raise(scores, text, says)
      if (title.months === 0) continue
      for (let n = 0; n < means.places.length; n++)
        plus(months, means.places[n] as number, title.months * (means.worth[n] as number))
    }
    occupation.fill(0, 0, works.length)
    text.fill(0, 0, works.length)
    if (own.some((title) => title.months > 0)) addExperience(scores)
  }

  function addExperience(scores: Uint8Array): void {
    const { months, years } = columns
    for (let place = 0; place < works.length; place++)
      if (months[place] !== 0) plus(scores, place, experienceOf(years[place] as number, months[place] as number))
    months.fill(0, 0, works.length)
  }
}

/** Adds what a title brings more than those before it: `worth` itself, or what the table says of it. */
function raise(scores: Uint8Array, before: Uint8Array, { places, worth }: Worth, table?: Uint8Array): void {
  for (let n = 0; n < places.length; n++) {
    const place = places[n] as number
    const points = table ? (table[worth[n] as number] as number) : (worth[n] as number)
    const more = points - (before[place] as number)
    if (more <= 0) continue
    plus(before, place, more)
    plus(scores, place, more)
  }
}

const none: readonly number[] = []

function experienceOf(years: number, hundredths: number): number {
  const table = experienceTable(years)
  return table[Math.min(hundredths, table.length - 1)] as number
}

/**
 * `years` and `asked` are of the vacancies; the rest is room to reckon in, empty between two seekers (`scores` but for
 * them).
 */
function columnsOf(size: number, earlier?: { years: Uint8Array; asked: Uint8Array }) {
  const [years, asked] = [new Uint8Array(size), new Uint8Array(size)]
  if (earlier) years.set(earlier.years)
  if (earlier) asked.set(earlier.asked)
  return {
    years,
    asked,
    scores: new Uint8Array(size),
    counts: new Uint8Array(size),
    occupation: new Uint8Array(size),
    text: new Uint8Array(size),
    months: new Int32Array(size),
  }
}
