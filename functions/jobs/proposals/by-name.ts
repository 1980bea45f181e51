import { stemmed } from '../matching/text/words.ts'

/**
 * Names that share roots with a title, those that share the rarest first: all one can say where nothing has been
 * learnt.
 */
export function byName<Named>(title: string, all: readonly Named[], nameOf: (each: Named) => string, most: number) {
  const named = all.map((each) => ({ each, roots: new Set(stemmed(nameOf(each))) }))
  const rarity = new Map<string, number>()
  for (const { roots } of named) for (const root of roots) rarity.set(root, (rarity.get(root) ?? 0) + 1)
  const weight = (root: string) => Math.log(1 + all.length / (rarity.get(root) ?? all.length))
  const asked = [...new Set(stemmed(title))]
  return named
    .map(({ each, roots }) => ({ each, share: shared(asked, roots, weight) }))
    .filter(({ share }) => share >= leastShared)
    .sort((one, other) => other.share - one.share)
    .slice(0, most)
    .map(({ each }) => each)
}

const leastShared = 0.3

/** The part of both names, by weight, that stands in both. */
function shared(asked: readonly string[], roots: ReadonlySet<string>, weight: (root: string) => number): number {
  const sum = (some: Iterable<string>) => [...some].reduce((all, root) => all + weight(root), 0)
  const both = sum(asked.filter((root) => roots.has(root)))
  return both === 0 ? 0 : (2 * both) / (sum(asked) + sum(roots))
}
