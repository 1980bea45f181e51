import { type Kecamatan, kecamatanNames } from '../../lists/kecamatan.ts'
import { educations, workKinds } from '../../lists/work.ts'
import type { ReadSeeker, ReadWork } from '../reading/read.ts'
import {
  educationPoints,
  experiencePoints,
  licencePoints,
  placePoints,
  skillPoints,
  wagePoints,
  workPoints,
} from '../sum/points.ts'

const remotely = kecamatanNames.length
const sites = remotely + 1
const terms = workKinds.length * 2

/**
 * What vacancies ask for, two things to a number: there are few of each, so that what one seeker gets for all of them
 * stands in three small tables, and ten thousand vacancies are looked up in them.
 */
export function requirementColumns() {
  const wages = numbering<number | undefined>((wage) => wage)
  const licences = numbering<readonly string[]>((keys) => keys.toSorted().join('|'))
  let columns = columnsOf(256)
  let size = 0

  return {
    put(place: number, work: ReadWork): void {
      if (place >= columns.base.length) columns = columnsOf(place * 2, columns)
      const { education, kecamatan, remote, kind, shift, wageMax, experienceYears } = work.facts
      const site = remote ? remotely : kecamatanNames.indexOf(kecamatan)
      const paper = licences.numberOf(work.licences.map(({ key }) => key))
      columns.school[place] = educations.indexOf(education) * sites + site
      columns.terms[place] = paper * terms + workKinds.indexOf(kind) * 2 + Number(shift)
      columns.wage[place] = wages.numberOf(wageMax)
      columns.base[place] = experiencePoints(experienceYears, 0) + skillPoints(0, work.skills.length, 1)
      size = Math.max(size, place + 1)
    },

    /** What whoever has no skill and no work to show gets, whoever it is: the same for all seekers. */
    base: (place: number) => columns.base[place] as number,

    /** Requirements, on top of what each place has in `start`. */
    addTo(scores: Uint8Array, { facts, licences: own }: ReadSeeker, start: Uint8Array): void {
      const { school, terms: termsOf, wage } = columns
      const near = nearPoints(facts.kecamatan)
      const levels = educations.map((asked) => educationPoints(facts.education, asked))
      const kinds = kindPoints(facts)
      const papers = licences.all.map((asked) =>
        licencePoints(
          asked.reduce((had, key) => had + Number(own.has(key)), 0),
          asked.length,
        ),
      )
      const bySchool = sums(levels, near)
      const byTerms = sums(papers, kinds)
      const byWage = wages.all.map((most) => wagePoints(facts.wageMin, most))
      for (let place = 0; place < size; place++)
        scores[place] =
          (start[place] as number) +
          (bySchool[school[place] as number] as number) +
          (byTerms[termsOf[place] as number] as number) +
          (byWage[wage[place] as number] as number)
    },
  }
}

/** From each kecamatan to each, and to work from home: reckoned once, not for every seeker. */
const nearKept = new Map<Kecamatan | undefined, readonly number[]>()
function nearPoints(from: Kecamatan | undefined): readonly number[] {
  const known = nearKept.get(from)
  if (known) return known
  const near = [...kecamatanNames.map((at) => placePoints(from, at, false)), placePoints(from, 'Luar kota', true)]
  nearKept.set(from, near)
  return near
}

const kindPoints = ({ kinds, shift: mayShift }: ReadSeeker['facts']) =>
  workKinds.flatMap((kind) => [workPoints(kinds, mayShift, kind, false), workPoints(kinds, mayShift, kind, true)])

/** Every one of these with every one of those. */
function sums(these: readonly number[], those: readonly number[]): Uint8Array {
  const table = new Uint8Array(these.length * those.length)
  for (let one = 0; one < these.length; one++)
    for (let other = 0; other < those.length; other++)
      table[one * those.length + other] = (these[one] as number) + (those[other] as number)
  return table
}

function columnsOf(size: number, earlier?: Columns) {
  const columns = {
    school: new Uint8Array(size),
    terms: new Uint16Array(size),
    wage: new Uint16Array(size),
    base: new Uint8Array(size),
  }
  if (earlier) for (const name of Object.keys(columns) as (keyof Columns)[]) columns[name].set(earlier[name])
  return columns
}
interface Columns {
  school: Uint8Array
  terms: Uint16Array
  wage: Uint16Array
  base: Uint8Array
}

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
