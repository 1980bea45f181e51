import { type PlainText, plainText, type Span } from '../text/plain-text.ts'
import { type Section, sectionsOf } from './headings.ts'
import { kindOf } from './word-kinds.ts'

/** How far two words are apart: in one phrase, past a comma, past a colon or a dash, past the end of a sentence or line. */
export type Gap = 0 | 1 | 2 | 3

export interface Token extends Span {
  readonly word: string
  readonly kind: ReturnType<typeof kindOf>
  /** To the word before it. */
  readonly gap: Gap
}

/** A text read once, for every rule. */
export interface Reading extends PlainText {
  readonly tokens: readonly Token[]
  readonly sections: readonly Section[]
}

/** Names of jobs of two words are one: a customer service serves, and is no customer. */
const word =
  /(?:customer (?:service|care|support|relations?)|penerima tamu|rumah tangga|ibu hamil|front (?:office|desk)|personal assistant|baby sitter|office boy|cleaning service|juru masak|(?:make|made) up)(?!\p{L})|[\p{L}\d]+(?:['’-][\p{L}\d]+)*|[&+/]/gu
const ends = /[!?\n•●▪✅✨👉*|]|\.(?=\s|$)/u
const abbreviated = /(?<![\p{L}\d])(?:min|th|no|rp|dll|tb|bb|jl|hub|ps|kec|jt|rb)$/u

export function read(written: string): Reading {
  const ad = plainText(written)
  const tokens: Token[] = []
  let last = 0
  for (const found of ad.text.matchAll(word)) {
    const between = ad.text.slice(last, found.index)
    const before = tokens.at(-1)?.word ?? ''
    tokens.push({
      word: found[0],
      kind: kindOf(found[0]),
      gap: tokens.length === 0 ? 3 : gapOf(between, before),
      start: found.index,
      end: found.index + found[0].length,
    })
    last = found.index + found[0].length
  }
  return { ...ad, tokens, sections: sectionsOf(ad.text) }
}

function gapOf(between: string, before: string): Gap {
  if (between === '' || between === ' ') return 0
  if (ends.test(between)) return /^\.\s*$/u.test(between) && !between.includes('\n') && abbreviated.test(before) ? 0 : 3
  if (/[:;]|\s-|^-\s|=/u.test(between)) return 2
  return /[,()"[\]]/u.test(between) ? 1 : 0
}

/** The first and the last word that a span touches. */
export function wordsOf({ tokens }: Reading, { start, end }: Span): { first: number; last: number } {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  let last = low
  while ((tokens[last + 1]?.start ?? end) < end) last++
  return { first: low, last }
}

export const partAt = ({ sections }: Reading, at: number) =>
  sections.findLast((section) => section.start <= at && at < section.end)?.part

/** "SMA Kristen", "Guru SMA putri": the house's, whoever works there. */
export function isOfHouse(reading: Reading, span: Span): boolean {
  const { first } = wordsOf(reading, span)
  const [near, far] = [reading.tokens[first - 1], reading.tokens[first - 2]]
  if (!near || reading.tokens[first]?.gap !== 0) return false
  const isHouse = ({ kind }: Token) => kind === 'house' || kind === 'lodge' || kind === 'ware'
  return isHouse(near) || (far !== undefined && isHouse(far) && near.gap === 0 && near.kind === undefined)
}
