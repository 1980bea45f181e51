import type { Occupation, ReadTitle, ReadWork } from './read.ts'

/** How alike what two titles mean is, 0–100. Whole numbers all the way, so that the order of adding does not matter. */
export const occupationLikeness = ({ occupation }: ReadTitle, work: Pick<ReadWork, 'title'>): number =>
  percentAlike(occupation, work.title.occupation)

function percentAlike(one: Occupation, other: Occupation): number {
  let sum = 0
  for (let n = 0, m = 0; n < one.at.length && m < other.at.length; ) {
    const difference = (one.at[n] as number) - (other.at[m] as number)
    if (difference === 0) sum += (one.weight[n] as number) * (other.weight[m] as number)
    if (difference <= 0) n++
    if (difference >= 0) m++
  }
  return toPercent(sum)
}

/**
 * From a product of thousandths. Under five percent all work is alike: it says nothing, and years of it are no
 * experience.
 */
export const toPercent = (sum: number) => (sum < leastAlike ? 0 : Math.min(100, Math.round(sum / 10_000)))
export const leastAlike = 50_000

/** How much of a title's words stands in a vacancy, 0–100: rare words weigh more, words nearly alike count a little. */
export function textLikeness({ words }: Pick<ReadTitle, 'words'>, work: ReadWork): number {
  if (words.length === 0) return 0
  const said = work.words()
  let sum = 0
  for (const word of words) {
    let most = 100 * (said.get(word) ?? 0)
    for (const other of work.title.words) most = Math.max(most, spelledAlike(word, other) * (said.get(other) ?? 0))
    sum += weightOf(word) * most
  }
  return textPercent(sum, wholeOf(words))
}

/** The words of a title, as they were written, that a vacancy says as well. */
export function wordsFound({ written }: Pick<ReadTitle, 'written'>, work: ReadWork): string[] {
  const said = work.words()
  return [...written]
    .filter(([root]) => said.has(root) || work.title.words.some((other) => spelledAlike(root, other) > 0))
    .map(([, word]) => word)
}

/** `sum`: for each word its weight, times how alike (0–100), times how much it says there (0–100). */
export const textPercent = (sum: number, whole: number) => (whole === 0 ? 0 : Math.round(sum / whole))
/** What the sum would be where every word stands, over a hundred. */
export const wholeOf = (words: readonly string[]) => 100 * words.reduce((weight, word) => weight + weightOf(word), 0)

/** Words that many titles have and that say little of the work. */
const common = new Set(
  `staf staff admin operator asisten assistant manager manajer supervisor kepala karyawan pegawai kerja tenaga bagian
  junior senior magang intern leader officer crew`.split(/\s+/),
)
export const weightOf = (word: string) => (common.has(word) ? 3 : 10)

/**
 * 0, or from 50 to 80 for words that share most of their letters in threes ("kasir", "kassir"); 0 for the same word.
 */
export function spelledAlike(one: string, other: string): number {
  if (one === other || one.length < 4 || other.length < 4) return 0
  if (Math.abs(one.length - other.length) > 3) return 0
  const [these, those] = [threesOf(one), threesOf(other)]
  let both = 0
  for (const three of these) if (those.has(three)) both++
  const dice = (2 * both) / (these.size + those.size)
  return dice >= 0.6 ? Math.round(80 * dice) : 0
}

const threesKept = new Map<string, ReadonlySet<string>>()
/** The runs of three letters of a word, its ends marked. */
export function threesOf(word: string): ReadonlySet<string> {
  const known = threesKept.get(word)
  if (known) return known
  if (threesKept.size > 20_000) threesKept.clear()
  const padded = ` ${word} `
  const threes = new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
  threesKept.set(word, threes)
  return threes
}
