/**
 * Words as search knows them: lower case, without accents, and in today's spelling (Ejaan yang Disempurnakan, 1972), so that
 * "Tjerita Soekarno" and "Cerita Sukarno" are the same words.
 */
export function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(inTodaysSpelling)
}

const oldSpelling: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/nj/g, 'ny'],
  [/sj/g, 'sy'],
  [/ch/g, 'kh'],
]

const inTodaysSpelling = (word: string) => oldSpelling.reduce((spelt, [old, now]) => spelt.replace(old, now), word)

/**
 * How a word may begin in the index while it is being typed: a last letter may be the first half of an old spelling
 * (`tec`, before it is `tech` and so `tekh`).
 */
export function beginningsOf(text: string): string[] {
  const whole = wordsIn(text).at(-1) ?? ''
  const half = halves[text.trimEnd().at(-1)?.toLowerCase() ?? '']
  const [shorter] = [wordsIn(text.trimEnd().slice(0, -1)).at(-1) ?? '']
  return half && shorter.length > 1 && /\S$/.test(text) ? [whole, shorter + half] : [whole]
}
const halves: Readonly<Record<string, string>> = { o: 'u', t: 'c', d: 'j', c: 'kh' }

/** The file a word's postings lie in: its first two letters. */
export const shardOf = (word: string) =>
  /^[a-z0-9]{2}/.test(word) ? word.slice(0, 2) : /^[a-z0-9]$/.test(word) ? `${word}_` : '__'
