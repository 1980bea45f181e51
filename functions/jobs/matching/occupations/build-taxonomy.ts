/**
 * Makes taxonomy.bin of the classifications: node functions/jobs/matching/occupations/build-taxonomy.ts --data DIR
 * where DIR/matching holds kbji-2014, esco-occupations-en, isco-groups-en, onet-occupations and onet-alternate-titles (.jsonl.gz).
 * The same input gives the same bytes. What is read of KBJI are codes and names, never its definitions. Sources: SOURCES.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib'
import { stemmed } from '../text/words.ts'
import { ByteWriter } from './bytes.ts'
import { termDirections, type Weighted } from './lsa.ts'

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } })
const rows = <Row>(name: string): Row[] =>
  gunzipSync(readFileSync(join(resolve(values.data), 'matching', `${name}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

/** How many numbers say where a word points while neighbours are sought; how many of them each occupation keeps. */
const size = 100
const neighbours = 32

/** An occupation with all its titles; `group` is its ISCO unit group, empty for O*NET's, which have none. */
interface Occupation {
  group: string
  titles: string[]
  about: string
}

const kbji = rows<{ digits: string; code: string; title: string }>('kbji-2014').map(({ digits, code, title }) => ({
  digits,
  code,
  title,
}))
const nameOf = (title: string) => title.replace(/\s+/g, ' ').trim()
const esco = rows<{ isco: string; label: string; alt: string[]; description: string }>('esco-occupations-en')
const alternates = Map.groupBy(rows<{ soc: string; title: string }>('onet-alternate-titles'), ({ soc }) => soc)
const occupations: Occupation[] = [
  ...esco.map(({ isco, label, alt, description }) => ({ group: isco, titles: [label, ...alt], about: description })),
  ...rows<{ soc: string; title: string; description: string }>('onet-occupations').map(
    ({ soc, title, description }) => ({
      group: '',
      titles: [title, ...(alternates.get(soc) ?? []).map((alternate) => alternate.title)],
      about: description,
    }),
  ),
  ...kbji
    .filter(({ digits }) => digits === '4')
    .map(({ code, title }) => ({
      group: code,
      titles: [
        title,
        ...kbji.filter((each) => each.digits === '6' && each.code.startsWith(code)).map((each) => each.title),
      ],
      about: '',
    })),
]

/** Each occupation's titles as sets of roots; one that comes twice in other words weighs twice (it is .005 of MAP). */
const bags = occupations.map(({ titles }) =>
  titles.map((title) => [...new Set(stemmed(title))].toSorted()).filter((roots) => roots.length > 0),
)
const rootsOf = (occupation: number) => bags[occupation]?.flat() ?? []
const uses = new Map<string, number>()
for (const bag of bags) for (const set of bag) for (const root of set) uses.set(root, (uses.get(root) ?? 0) + 1)
const vocabulary = [...uses.keys()].toSorted(
  (one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0) || (one < other ? -1 : 1),
)
const idOf = new Map(vocabulary.map((root, id) => [root, id]))

/** An occupation's words: its titles', and those of what it does for half. */
const documents = weighed(
  occupations.map(({ about }, at) =>
    counted([...rootsOf(at).map((root) => [root, 1] as const), ...stemmed(about).map((root) => [root, 0.5] as const)]),
  ),
)
const directions = termDirections(documents, vocabulary.length, size).map(unit)

function counted(all: (readonly [root: string, weight: number])[]): Map<number, number> {
  const sums = new Map<number, number>()
  for (const [root, weight] of all) {
    const id = idOf.get(root)
    if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + weight)
  }
  return sums
}

/** tf-idf, each document of length one. */
function weighed(documents: Map<number, number>[]): Weighted[] {
  const inHowMany = new Map<number, number>()
  for (const document of documents) for (const id of document.keys()) inHowMany.set(id, (inHowMany.get(id) ?? 0) + 1)
  return documents.map((document) => {
    const all = [...document].map(
      ([id, sum]) => [id, Math.log1p(sum) * Math.log(documents.length / (inHowMany.get(id) ?? 1))] as const,
    )
    const length = Math.sqrt(all.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return all.map(([id, weight]) => [id, weight / length] as const)
  })
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, each) => sum + each * each, 0)) || 1
  return vector.map((each) => each / length)
}

/** Where each occupation points, and who points nearest. */
const near = (() => {
  const places = documents.map((document) => {
    const sum = new Float64Array(size)
    for (const [id, weight] of document)
      for (const [j, part] of directions[id]?.entries() ?? []) sum[j] = (sum[j] ?? 0) + weight * part
    return unit(sum)
  })
  return places.map((place, at) => {
    const alike = places.map((other, to) =>
      to === at ? -1 : place.reduce((sum, each, j) => sum + each * (other[j] ?? 0), 0),
    )
    return [...alike.keys()]
      .toSorted((one, other) => (alike[other] ?? 0) - (alike[one] ?? 0) || one - other)
      .slice(0, neighbours)
      .map((to) => ({ to, alike: alike[to] ?? 0 }))
  })
})()

const file = new ByteWriter()
file.text(vocabulary.join('\n'))
file.text(
  kbji
    .filter(({ digits }) => digits !== '6')
    .map(({ code, title }) => `${code} ${nameOf(title)}`)
    .join('\n'),
)
file.text(
  rows<{ code: string; label: string }>('isco-groups-en')
    .map(({ code, label }) => `${code} ${label}`)
    .join('\n'),
)
file.text(occupations.map(({ group }) => group).join('\n'))
file.number(esco.length)
for (const bag of bags) {
  file.number(bag.length)
  let last: number[] = []
  const sets = bag
    .map((set) => set.map((root) => idOf.get(root) ?? 0).toSorted((one, other) => other - one))
    .toSorted(inOrder)
  for (const set of sets) {
    const same = set.findIndex((id, at) => id !== last[at])
    const kept = same === -1 ? set.length : same
    file.number(kept * 16 + Math.min(15, set.length - kept))
    for (const id of set.slice(kept, kept + 15)) file.number(id)
    last = set.slice(0, kept + 15)
  }
}
for (const list of near) for (const { to, alike } of list) file.number(to * 16 + Math.max(0, Math.round(alike * 15)))
function inOrder(one: number[], other: number[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++)
    if (one[at] !== other[at]) return (one[at] ?? 0) - (other[at] ?? 0)
  return one.length - other.length
}

const bytes = file.bytes()
const packed = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
})
writeFileSync(new URL('taxonomy.bin', import.meta.url), packed)
console.log(
  `${occupations.length} occupations, ${bags.flat().length} titles, ${vocabulary.length} roots: ${bytes.length} bytes, packed ${packed.length}`,
)
