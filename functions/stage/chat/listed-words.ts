/**
 * Words that a line waits for a moderator with. Ours to begin with; staff write their own list over it. A list of this kind
 * errs both ways, so nothing is refused for it: somebody looks.
 */
export const firstList: readonly string[] = [
  ...['anjing', 'anjir', 'bangsat', 'bajingan', 'brengsek', 'goblok', 'tolol', 'bego', 'idiot', 'kampret', 'keparat'],
  ...['kontol', 'memek', 'ngentot', 'jancok', 'jancuk', 'asu', 'pepek', 'titit', 'coli', 'ngewe', 'bugil', 'bokep'],
  ...['lonte', 'pelacur', 'perek', 'sundal', 'banci', 'bencong', 'monyet', 'babi', 'setan', 'mampus', 'matiin'],
  ...['bunuh diri', 'slot gacor', 'judi online', 'pinjol', 'open bo', 'vcs', 'gacor', 'maxwin', 'deposit pulsa'],
]

/** Digits and signs that stand for letters. */
const lookAlikes: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** As it sounds: no accents, digits as the letters they stand for, letters that are drawn out only once. */
export const soundOf = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d|[@$!](?=\p{L})/gu, (sign) => lookAlikes[sign] ?? sign)
    .replace(/(\p{L})\1+/gu, '$1')

/** Whole words only: `asu` is not in `pasukan`. Letters that are spelt out, `b a b i`, are read together. */
export function hasListedWord(words: string, listed: readonly string[]): boolean {
  const sound = soundOf(words)
  const apart = sound.split(/[^\p{L}]+/u).filter(Boolean)
  const heard = ` ${apart.join(' ')} `
  const spelt = new Set(sound.match(/(?<!\p{L})\p{L}(?:[^\p{L}]{1,2}\p{L}(?!\p{L})){2,}/gu)?.map(lettersOf))
  return listed.map(soundOf).some((word) => heard.includes(` ${word} `) || spelt.has(lettersOf(word)))
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '').replace(/(\p{L})\1+/gu, '$1')
