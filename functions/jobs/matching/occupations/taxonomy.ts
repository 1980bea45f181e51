import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { ByteReader } from './bytes.ts'

/** How many neighbours each occupation keeps: as build-taxonomy.ts writes them. */
export const neighbours = 32

/** The classifications, open to be asked: SOURCES.md. Titles are sets of roots, ordered by occupation. */
export interface Taxonomy {
  /** A root's number; the commonest first. */
  ids: ReadonlyMap<string, number>
  roots: readonly string[]
  rarity: Float32Array
  /** Titles that hold a root: `holders[holdersFrom[id]]` up to the next. */
  holdersFrom: Uint32Array
  holders: Uint32Array
  titleLength: Float32Array
  occupationOfTitle: Uint16Array
  /** ISCO-08 or KBJI unit group of each occupation; empty for O*NET's, which have none and are known by their neighbours. */
  groups: readonly string[]
  escoCount: number
  /** To whom each occupation is near, and how much, 0–1: `neighbours` for each. */
  nearTo: Uint16Array
  nearness: Float32Array
  names: ReadonlyMap<string, string>
  /** Unit groups of KBJI alone. */
  kbjiNames: ReadonlyMap<string, string>
  groupCodes: readonly string[]
  /** Of each occupation the number of its group in `groupCodes`, or `noGroup`. */
  groupOf: Uint16Array
  /** Room to add up in, zero between calls: a new title asks 85,000 of them. */
  sums: Float32Array
  touched: Uint32Array
}
export const noGroup = 65535

let opened: Taxonomy | undefined
/** The file beside this code, opened at the first call and kept. */
export const taxonomy = (): Taxonomy =>
  (opened ??= openTaxonomy(readFileSync(new URL('./taxonomy.bin', import.meta.url))))

export function openTaxonomy(bytes: Uint8Array): Taxonomy {
  const file = new ByteReader(brotliDecompressSync(bytes))
  const roots = file.text().split('\n')
  const kbji = namesOf(file.text())
  const isco = namesOf(file.text())
  const groups = file.text().split('\n')
  const escoCount = file.number()
  const titles = readTitles(file, groups.length)
  const groupCodes = [...new Set(groups.filter(Boolean))].sort()
  const numberOf = new Map(groupCodes.map((code, number) => [code, number]))
  const near = Uint32Array.from({ length: groups.length * neighbours }, () => file.number())
  return {
    ids: new Map(roots.map((root, id) => [root, id])),
    roots,
    ...heldBy(titles.sets, titles.from, roots.length),
    occupationOfTitle: titles.occupations,
    groups,
    escoCount,
    nearTo: Uint16Array.from(near, (each) => each >> 4),
    nearness: Float32Array.from(near, (each) => (each & 15) / 15),
    names: new Map([...isco, ...kbji]),
    kbjiNames: new Map([...kbji].filter(([code]) => code.length === 4)),
    groupCodes,
    groupOf: Uint16Array.from(groups, (code) => numberOf.get(code) ?? noGroup),
    sums: new Float32Array(titles.occupations.length),
    touched: new Uint32Array(titles.occupations.length),
  }
}

const namesOf = (lines: string) =>
  new Map(lines.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))

/** Each title says how many roots it shares with the one before, and then its own. */
function readTitles(file: ByteReader, occupationCount: number) {
  const sets: number[] = []
  const from: number[] = [0]
  const occupations: number[] = []
  for (let occupation = 0; occupation < occupationCount; occupation++) {
    let last = 0
    for (let left = file.number(); left > 0; left--) {
      const [kept, own] = split(file.number())
      for (let at = 0; at < kept; at++) sets.push(sets[last + at] as number)
      for (let at = 0; at < own; at++) sets.push(file.number())
      last = from.at(-1) ?? 0
      from.push(sets.length)
      occupations.push(occupation)
    }
  }
  return { sets: Uint16Array.from(sets), from: Uint32Array.from(from), occupations: Uint16Array.from(occupations) }
}
const split = (both: number) => [both >> 4, both & 15] as const

/** The titles turned over, from root to titles, with how rare each root is and how long each title is by that. */
function heldBy(sets: Uint16Array, from: Uint32Array, rootCount: number) {
  const titleCount = from.length - 1
  const holdersFrom = new Uint32Array(rootCount + 1)
  for (const id of sets) holdersFrom[id + 1] = (holdersFrom[id + 1] ?? 0) + 1
  for (let id = 0; id < rootCount; id++) holdersFrom[id + 1] = (holdersFrom[id + 1] ?? 0) + (holdersFrom[id] ?? 0)
  const rarity = Float32Array.from({ length: rootCount }, (_, id) =>
    Math.log1p(titleCount / ((holdersFrom[id + 1] ?? 0) - (holdersFrom[id] ?? 0))),
  )
  const next = holdersFrom.slice()
  const holders = new Uint32Array(sets.length)
  const titleLength = new Float32Array(titleCount)
  for (let title = 0; title < titleCount; title++) {
    let sum = 0
    for (const id of sets.subarray(from[title], from[title + 1])) {
      const place = next[id] ?? 0
      holders[place] = title
      next[id] = place + 1
      sum += (rarity[id] ?? 0) ** 2
    }
    titleLength[title] = Math.sqrt(sum)
  }
  return { rarity, holdersFrom, holders, titleLength }
}
