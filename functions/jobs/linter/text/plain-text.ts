import { longOf, shortWord, withStop } from './short-words.ts'

/** A text as the rules read it, and where each of its characters stood in the text as written. */
export interface PlainText {
  readonly text: string
  /** As written: capitals tell a name from a word. */
  readonly written: string
  /** Position in `written` of each character of `text`, and one past the end. */
  readonly at: readonly number[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

const dashes = /[‐-―−]/u
const quotes = /[‘’´`]/u
const doubleQuotes = /[“”„«»]/u
const unseen = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufe0f/u

/**
 * Small letters without accents or letters in fancy dress ("𝗪𝗮𝗻𝗶𝘁𝗮", "ｗａｎｉｔａ"), one kind of dash and of quote; a letter drawn
 * out three times or more stands once ("ceweeek").
 */
export function plainText(written: string): PlainText {
  const letters: string[] = []
  const at: number[] = []
  let drawnOut = ''
  let position = 0
  for (const character of written) {
    for (const letter of plain(character)) {
      if (letter === drawnOut) continue
      drawnOut = ''
      if (/\p{L}/u.test(letter) && letters.at(-1) === letter && letters.at(-2) === letter) {
        drawnOut = letter
        letters.pop()
        at.pop()
      } else {
        letters.push(letter)
        for (let unit = 0; unit < letter.length; unit++) at.push(position)
      }
    }
    position += character.length
  }
  at.push(written.length)
  let plainly = { text: letters.join(''), at: at as readonly number[] }
  for (const [looked, longer] of rewritings) plainly = rewritten(plainly, looked, longer)
  return { ...plainly, written }
}

/** What is written for the eye or in haste, and how it is read. */
const rewritings: readonly [RegExp, (found: string) => string | undefined][] = [
  [
    /(?<![\p{L}\d])\p{L}(?:(?<gap>[ .-])\p{L})(?:\k<gap>\p{L}){2,}(?![\p{L}\d])/gu,
    (spaced) => spaced.replaceAll(/[ .-]/gu, ''),
  ],
  [/(?<![\p{L}\d@.])\p{L}{1,8}[0134]\p{L}[\p{L}0134]*(?![\p{L}\d@]|\.\p{L})/gu, lettered],
  [
    /(?<![\p{L}\d@.])\p{L}{2,}2(?:an|nya)?(?![\p{L}\d@]|[.,]\d| ?(?:juta|jt|rb|ribu))/gu,
    (twice) => (/^(?:co|no|so|nh|km|ipad|ps|rp|ke|lt|sd|di|tgl)2/u.test(twice) ? undefined : doubled(twice)),
  ],
  [shortWord, longOf],
  [withStop, () => ' '],
]
/** "w4nit4" → wanita. */
function lettered(found: string): string {
  const letters: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a' }
  return found.replaceAll(/[0134]/gu, (digit) => letters[digit] ?? digit)
}
/** "cewe2" → cewek-cewek. */
function doubled(found: string): string {
  const [, word = '', end = ''] = /^(\p{L}+)2(an|nya)?$/u.exec(found) ?? []
  const long = longOf(word) ?? word
  return `${long}-${long}${end}`
}

interface Placed {
  readonly text: string
  readonly at: readonly number[]
}
/** Each letter of a word written out stands where the short one's nearest stood. */
function rewritten({ text, at }: Placed, looked: RegExp, longer: (found: string) => string | undefined): Placed {
  const places: number[] = []
  let out = ''
  let last = 0
  for (const { 0: short, index } of text.matchAll(looked)) {
    const long = longer(short)
    if (long === undefined) continue
    for (let place = last; place < index; place++) places.push(at[place] ?? 0)
    for (let letter = 0; letter < long.length; letter++)
      places.push(at[index + Math.round((letter * (short.length - 1)) / Math.max(1, long.length - 1))] ?? 0)
    out += text.slice(last, index) + long
    last = index + short.length
  }
  if (last === 0) return { text, at }
  for (let place = last; place < at.length; place++) places.push(at[place] ?? 0)
  return { text: out + text.slice(last), at: places }
}

function plain(character: string): string {
  if (unseen.test(character)) return ''
  if (dashes.test(character)) return '-'
  if (quotes.test(character)) return "'"
  if (doubleQuotes.test(character)) return '"'
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The same place in the text as written. */
export const asWritten = ({ at, written }: PlainText, { start, end }: Span): Span => {
  const last = at[end - 1] ?? 0
  const lastCharacter = String.fromCodePoint(written.codePointAt(last) ?? 32)
  return { start: at[start] ?? 0, end: last + lastCharacter.length }
}
