import { fieldsOfStudy as fields, type fieldsOfStudy } from './fields-of-study.ts'
import { programmeRoots, programmeWords } from './programme-names.ts'

/** All programme names met so far, numbered, with the roots of each. Numbers stay. */
export interface Names {
  list: string[]
  roots: (readonly string[])[]
  fields: ReturnType<typeof fieldsOfStudy>[]
  /** Above nought: on the list of the first day, or taught by so many lessons. A name only a seeker wrote is not proposed. */
  offered: number[]
  numbers: Map<string, number>
  /** Which programmes have a root in their name. */
  having: Map<string, number[]>
  nearKept: Map<number, readonly Near[]>
}
/** Another programme whose name shares roots, and how alike the two are (cosine of rare roots, 0–1). */
export interface Near {
  programme: number
  alike: number
}

export const emptyNames = (): Names => ({
  list: [],
  roots: [],
  fields: [],
  offered: [],
  numbers: new Map(),
  having: new Map(),
  nearKept: new Map(),
})

export function numberOf(names: Names, name: string): number {
  const known = names.numbers.get(name)
  if (known !== undefined) return known
  const number = names.list.push(name) - 1
  const roots = programmeRoots(name)
  names.roots.push(roots)
  names.fields.push(fields(programmeWords(name)))
  names.offered.push(0)
  names.numbers.set(name, number)
  for (const root of roots) names.having.set(root, [...(names.having.get(root) ?? []), number])
  names.nearKept.clear()
  return number
}

/** A root that few programmes have says more of those. */
const rarity = ({ list, having }: Names, root: string) => Math.log(1 + list.length / (having.get(root)?.length ?? 0.5))

const lengthOf = (names: Names, roots: readonly string[]) =>
  Math.sqrt(roots.reduce((sum, root) => sum + rarity(names, root) ** 2, 0)) || 1

/** How alike these roots and the name of each programme that shares one with them are, 0–1. */
export function alikeBy(names: Names, roots: readonly string[]): Map<number, number> {
  const own = lengthOf(names, roots)
  const alike = new Map<number, number>()
  for (const root of roots) {
    const part = rarity(names, root) ** 2 / own
    for (const programme of names.having.get(root) ?? []) alike.set(programme, (alike.get(programme) ?? 0) + part)
  }
  for (const [programme, sum] of alike) alike.set(programme, sum / lengthOf(names, names.roots[programme] ?? []))
  return alike
}

/** From here on two names may share what was learnt. */
const nearEnough = 0.35

export function nearOf(names: Names, programme: number): readonly Near[] {
  const kept = names.nearKept.get(programme)
  if (kept) return kept
  const near: Near[] = []
  for (const [other, alike] of alikeBy(names, names.roots[programme] ?? []))
    if (other !== programme && alike > nearEnough) near.push({ programme: other, alike })
  names.nearKept.set(programme, near)
  return near
}
