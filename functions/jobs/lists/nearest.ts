import { grams } from '../matching/text/grams.ts'
import { stemmed } from '../matching/text/words.ts'

/** As many as can be looked over; nearer than so, or it is another thing. */
const most = 3
const nearEnough = 0.5

/** What somebody may have meant, the likeliest first; `[]` where it stands in the list already or nothing is near. */
export function nearest(
  written: string,
  list: readonly string[],
  known: ReadonlyMap<string, readonly string[]> = new Map(),
): string[] {
  const plain = plainly(written)
  if (plain === '' || onList(written, list)) return []
  const byName = known.get(plain) ?? known.get(plain.replaceAll(' ', ''))
  if (byName) return byName.slice(0, most)

  const asked = read(written)
  const scored = list
    .map((name) => ({ name, score: likeness(asked, readOnce(name)) }))
    .filter(({ score }) => score >= nearEnough)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  return scored
    .filter(({ score }) => score >= best * 0.8)
    .slice(0, most)
    .map(({ name }) => name)
}

/** How a list writes it, where only capitals, dots and blanks differ. */
export function onList(written: string, list: readonly string[]): string | undefined {
  const plain = plainly(written)
  return list.find((name) => plainly(name) === plain)
}

export const plainly = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

interface Read {
  words: ReadonlySet<string>
  grams: ReadonlySet<string>
}

const read = (text: string): Read => {
  const words = stemmed(text)
  return { words: new Set(words), grams: new Set(grams(plainly(text).split(' '), 3, 3)) }
}
const reads = new Map<string, Read>()
/** Lists are short and stay. */
function readOnce(name: string): Read {
  const earlier = reads.get(name)
  if (earlier) return earlier
  const now = read(name)
  reads.set(name, now)
  return now
}

/**
 * Slips of the finger keep most runs of letters; short forms keep whole words: whichever says more, and a little of the
 * other.
 */
function likeness(asked: Read, name: Read): number {
  const byWords = shared(asked.words, name.words) / Math.max(1, asked.words.size)
  const covered = shared(asked.words, name.words) / Math.max(1, name.words.size)
  const runs = shared(asked.grams, name.grams)
  const byLetters = (2 * runs) / (asked.grams.size + name.grams.size || 1)
  // Most runs of a longer word within a long name: "smk akutansi" in "SMK Akuntansi dan Keuangan Lembaga".
  const within = asked.grams.size >= 6 ? (0.65 * runs) / asked.grams.size : 0
  return Math.max(byLetters, within, 0.5 * byWords + 0.3 * covered + 0.2 * byLetters)
}

const shared = (some: ReadonlySet<string>, others: ReadonlySet<string>) => {
  let count = 0
  for (const each of some) if (others.has(each)) count++
  return count
}
