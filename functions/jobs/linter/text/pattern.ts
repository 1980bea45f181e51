import type { PlainText, Span } from './plain-text.ts'

/** In a pattern `#` is a word and `_` any letter or sign within a phrase. */
const spelledOut = (source: string) => source.replaceAll('#', '\\p{L}+').replaceAll('_', '[^.,;\\n]')
/** No group repeats without end: an advertisement of one word a thousand times must not keep the rules busy for ever. */
const bounded = (source: string) => source.replaceAll(')*', '){0,5}').replaceAll(')+', '){1,5}')
const blanks = (source: string) => bounded(spelledOut(source)).replaceAll(/ [?*]/gu, '\\s*').replaceAll(' ', '\\s+')

/** A pattern of whole words; a blank in it stands for any white space, a blank with a question mark for none or some. */
export const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${blanks(source)})(?!\\p{L})`, 'gu')

/** The same without its own word bounds, for signs and digits. */
export const loosePattern = (source: string): RegExp => new RegExp(blanks(source), 'gu')

export interface Found extends Span {
  readonly words: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Every place where the pattern fits. A group named `it` is the finding; else all of it. */
export function* everyPlace(text: string, looked: RegExp): Generator<Found> {
  for (const match of text.matchAll(looked)) {
    const groups = match.groups ?? {}
    const within = groups['it'] === undefined ? 0 : match[0].indexOf(groups['it'])
    const words = groups['it'] ?? match[0]
    const start = match.index + Math.max(within, 0)
    yield { start, end: start + words.length, words, groups }
  }
}

export const says = (text: string, looked: RegExp): boolean => {
  looked.lastIndex = 0
  return looked.test(text)
}

/** Where a sentence ends: a full stop before a blank unless it follows an abbreviation, a line's end, a list's bullet. */
const sentenceEnd = /[!?;\n•●▪✅✨👉]|(?<!\b(?:min|th|no|rp|dll|tb|bb|jl|hub|ps|kec|jt|rb))\.(?=\s|$)/gu

/** Letters each way beyond which nothing is read as the same sentence: an advertisement without full stops costs no more than one with. */
const reach = 400

/** The sentence around a span, so that a word in another one neither helps nor hinders. */
export function sentenceAround(text: string, { start, end }: Span): { before: string; after: string; all: string } {
  const first = Math.max(0, start - reach)
  let from = first
  let until = Math.min(text.length, end + reach)
  for (const match of text.slice(first, until).matchAll(sentenceEnd)) {
    const at = first + match.index
    if (at < start) from = at + match[0].length
    if (at >= end) {
      until = at
      break
    }
  }
  from = Math.min(from, start)
  return { before: text.slice(from, start), after: text.slice(end, until), all: text.slice(from, until) }
}

/** The part of the sentence between commas. */
export function phraseAround(text: string, span: Span): { before: string; after: string } {
  const { before, after } = sentenceAround(text, span)
  return {
    before: before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1),
    after: after.split(/,(?!\d)/u)[0] ?? '',
  }
}

export const original = ({ written, at }: PlainText, { start, end }: Span) => written.slice(at[start], at[end])

export const no =
  "(?:tidak|tak|g|nda|ora|ra|teu|henteu|bukan|bkn|tanpa|tnp|bebas|never|not?|without|don't|mboten|gada|nggada)"

export const unwanted =
  '(?:jangan|ojo|ulah|dilarang|mohon maaf|maaf|tidak (?:menerima|terima|diterima)|(?:ga) (?:menerima|terima|nerima)|ora nampa|no|skip|tolak|ditolak)'
