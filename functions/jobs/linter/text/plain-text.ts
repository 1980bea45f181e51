import { longOf, shortWord } from './short-words.ts'

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
  return { ...writtenOut(letters.join(''), at), written }
}

/** Each letter of a word written out stands where the short one's nearest stood. */
function writtenOut(text: string, at: readonly number[]): { text: string; at: number[] } {
  const places: number[] = []
  let out = ''
  let last = 0
  for (const { 0: short, index } of text.matchAll(shortWord)) {
    const long = longOf(short)
    if (!long) continue
    places.push(...at.slice(last, index))
    for (let letter = 0; letter < long.length; letter++)
      places.push(at[index + Math.floor((letter * short.length) / long.length)] ?? 0)
    out += text.slice(last, index) + long
    last = index + short.length
  }
  places.push(...at.slice(last))
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
