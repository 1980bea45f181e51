import fc from 'fast-check'
import { kecamatanNames } from '../../../../functions/jobs/lists/kecamatan.ts'
import { educations, workKinds } from '../../../../functions/jobs/lists/work.ts'
import type { Titles } from '../../../../functions/jobs/matching/reading/read.ts'
import type { SeekerFacts, WorkFacts } from '../../../../functions/jobs/matching/sum/facts.ts'

const trades: Record<string, number> = { ilustrator: 1, desainer: 1, kasir: 2, pramuniaga: 2, sopir: 3 }
/** Words mean the trade they are filed under here; what the classifications say is tested beside them. */
export const fewTitles: Titles = {
  occupationOf: (title) => {
    const at = Uint16Array.from(new Set(title.split(' ').flatMap((word) => trades[word] ?? []))).sort()
    return { at, weight: at.map(() => 1000) }
  },
  knows: () => true,
}

const some = <T>(...all: readonly T[]) => fc.constantFrom(...all)
const word = some('kasir', 'kassir', 'sopir', 'truk', 'ilustrator', 'desainer', 'pramuniaga', 'toko', 'gudang', 'staf')
const phrase = fc.array(word, { maxLength: 4 }).map((all) => all.join(' '))
const list = fc.uniqueArray(some('a1', 'b2', 'c3', 'd4', 'e5', 'f6'), { maxLength: 5 })

export const anySeeker: fc.Arbitrary<SeekerFacts> = fc.record({
  kecamatan: some(undefined, ...kecamatanNames),
  education: some(undefined, ...educations),
  programme: some(undefined, 'a1', 'b2', 'z9'),
  skills: list,
  titles: fc.array(fc.record({ title: phrase, months: fc.nat(100) }), { maxLength: 4 }),
  licences: list,
  wageMin: fc.option(fc.nat(20_000_000), { nil: undefined }),
  kinds: fc.uniqueArray(some(...workKinds)),
  shift: some(undefined, true, false),
})
export const anyWork: fc.Arbitrary<WorkFacts> = fc.record({
  title: phrase,
  description: phrase,
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
