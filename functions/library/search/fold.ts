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

/** The file a word's postings lie in: its first two letters. */
export const shardOf = (word: string) =>
  /^[a-z0-9]{2}/.test(word) ? word.slice(0, 2) : /^[a-z0-9]$/.test(word) ? `${word}_` : '__'
