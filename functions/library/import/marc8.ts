/**
 * MARC-8: ASCII with ANSEL beside it (ANSI/NISO Z39.47), where an accent stands before its letter.
 * www.loc.gov/marc/specifications/speccharmarc8.html
 */

/** Scripts that MARC-8 changes to by an escape, and that are not read here. */
export const otherScripts = ['arabic', 'cjk', 'cyrillic', 'greek', 'hebrew'] as const
export type Marc8Mistake = `marc8-${(typeof otherScripts)[number]}` | 'unknown-letters'

export type ReadLetters<Mistake extends string> = { text: string } | { mistake: Mistake }

const escapeMark = 0x1b

export function fromMarc8(bytes: Uint8Array): ReadLetters<Marc8Mistake> {
  let text = ''
  let marks = ''
  let script: keyof typeof raised | undefined
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === escapeMark) {
      const found = escapeAt(bytes, at)
      if (marks !== '' || !found) return { mistake: 'unknown-letters' }
      if ('mistake' in found) return found
      script = found.script
      at += found.length - 1
      continue
    }
    const mark = ansel.marks[byte]
    if (mark) {
      marks += mark
      continue
    }
    if (nonSorting.has(byte)) continue
    const letter = byte < 0x80 ? String.fromCharCode(byte) : ansel.letters[byte]
    // An accent over nothing is how Latin-1 looks when it is taken for MARC-8.
    if (letter === undefined || (marks !== '' && !/[\p{L}\p{N}]/u.test(letter))) return { mistake: 'unknown-letters' }
    text += ((script && raised[script][letter]) ?? letter) + marks
    marks = ''
  }
  return marks === '' ? { text: text.normalize('NFC') } : { mistake: 'unknown-letters' }
}

/** Superscript and subscript digits are the only sets that one letter changes to and that books' titles use. */
const raised: Readonly<Record<'p' | 'b', Readonly<Record<string, string>>>> = {
  p: Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((letter, n) => [String(n), letter])),
  b: Object.fromEntries([...'₀₁₂₃₄₅₆₇₈₉'].map((letter, n) => [String(n), letter])),
}

type Escape = { script: keyof typeof raised | undefined; length: number } | { mistake: Marc8Mistake }

function escapeAt(bytes: Uint8Array, at: number): Escape | undefined {
  const [found, set = ''] =
    String.fromCharCode(...bytes.subarray(at + 1, at + 5)).match(/^(?:([gbps])|[(),$-]{1,2}!?([\w]))/) ?? []
  if (found === undefined) return undefined
  if (set === 'p' || set === 'b') return { script: set, length: 2 }
  if (set === 's') return { script: undefined, length: 2 }
  if (set === 'g') return { mistake: 'marc8-greek' }
  const final = found.at(-1) ?? ''
  const other = otherSets[final]
  if (other) return { mistake: `marc8-${other}` }
  return 'BE'.includes(final) ? { script: undefined, length: found.length + 1 } : undefined
}

const otherSets: Readonly<Record<string, (typeof otherScripts)[number]>> = {
  '1': 'cjk',
  '2': 'hebrew',
  '3': 'arabic',
  '4': 'arabic',
  N: 'cyrillic',
  Q: 'cyrillic',
  S: 'greek',
}

/** Where words that are not sorted by start and end, and joiners: nothing one sees. */
const nonSorting = new Set([0x88, 0x89, 0x8d, 0x8e])

const ansel = {
  letters: fromCode(0xa1, 'ŁØĐÞÆŒʹ·♭®±ƠƯʼ ʻłøđþæœʺı£ð ơư  °ℓ℗©♯¿¡ß€'),
  marks: fromCode(
    0xe0,
    '\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030c\u030a\ufe20\ufe21\u0315\u030b\u0310\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031c\u032e\ufe22\ufe23  \u0313',
  ),
}

/** A blank stands for a place nothing is assigned to. */
function fromCode(first: number, letters: string): Readonly<Record<number, string>> {
  return Object.fromEntries(
    Array.from(letters, (letter, n) => [first + n, letter] as const).filter(([, letter]) => letter !== ' '),
  )
}
