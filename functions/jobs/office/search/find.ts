import type { FoundThing } from '../office.contract.ts'

/** What of a thing can be searched by: `names` by their words, `numbers` whole or by how they begin. */
export interface Card extends FoundThing {
  names: readonly string[]
  numbers: readonly string[]
}

const mostShown = 50

const folded = (text: string) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
const wordsOf = (text: string) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
const digitsOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** The nearest first: a number as it is, a name that begins so, all words somewhere, each as the beginning of a word. */
export function findIn(cards: readonly Card[], asked: string): { found: FoundThing[]; isAll: boolean } {
  const [words, number, whole] = [wordsOf(asked), digitsOf(asked), folded(asked).trim()]
  if (words.length === 0) return { found: [], isAll: true }
  const ranked = cards
    .map((card) => ({ card, nearness: nearnessOf(card, words, number, whole) }))
    .filter(({ nearness }) => nearness > 0)
    .sort(
      (one, other) =>
        other.nearness - one.nearness || one.card.title.localeCompare(other.card.title, 'id', { numeric: true }),
    )
  const found = ranked.slice(0, mostShown).map(({ card: { names: _, numbers: __, ...thing } }) => thing)
  return { found, isAll: ranked.length <= mostShown }
}

/** Shorter beginnings of a number are too many things at once. */
const shortestNumber = 4

function nearnessOf({ names, numbers }: Card, words: readonly string[], number: string, whole: string): number {
  const known = numbers.map(digitsOf)
  if (known.includes(number)) return 4
  if (number.length >= shortestNumber && known.some((each) => each.startsWith(number))) return 3
  if (names.some((name) => folded(name).startsWith(whole))) return 2
  const there = names.flatMap(wordsOf)
  return words.every((word) => there.some((each) => each.startsWith(word))) ? 1 : 0
}
