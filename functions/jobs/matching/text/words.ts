import { abbreviations } from './abbreviations.ts'
import { englishStem } from './english.ts'
import { rootOf } from './indonesian.ts'

/** Words that name no work: of both languages, few, so that short titles keep what they have. */
const stopWords = new Set(
  `dan atau yang untuk dengan dari di ke pada oleh dalam the of and or for in to a an at on with by
  ybdi ytdl lainnya tidak termasuk sejenis`.split(/\s+/),
)
export const isStopWord = (word: string) => stopWords.has(word)

/** Joins what is written apart: S-1, D III, S.Pd, C++ and C#, anak-anak stays one word. */
const joined = (text: string) =>
  text
    .replace(/\p{M}/gu, '')
    .replace(/\bc\+\+/g, 'cpp')
    .replace(/\bc#/g, 'csharp')
    .replace(/\bd[\s.-]?(i{1,3}|iv)\b/g, (_, roman: string) => `d${roman === 'iv' ? 4 : roman.length}`)
    .replace(/\b([sd])[\s.-]([1-4])\b/g, '$1$2')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/\b([sm])\.(?=[a-z]{2,4}\b)/g, '$1')
    .replace(/\bfresh[\s-]+grad\b/g, 'freshgrad')
    .replace(/['’`]/g, '')

/**
 * The words of a text as everything in the match reads them: NFKC, lower case, no accents, abbreviations written out
 * ("spv" → supervisor), numbers that stand alone left out. Affixes stay on: see `stem`.
 */
export function words(text: string): string[] {
  const plain =
    joined(withoutIt(text.normalize('NFKC')).toLowerCase().normalize('NFKD')).match(
      /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu,
    ) ?? []
  return plain
    .flatMap((word) => (isDoubled(word) ? [word] : word.split('-')))
    .filter((word) => !/^\d+$/.test(word))
    .flatMap((word) => abbreviations.get(word) ?? [word])
}
/** IT is a trade in capitals or in a title, a pronoun in an English sentence. */
const withoutIt = (text: string) => text.replace(text.length < 60 ? /\bit\b/gi : /\bIT\b/g, 'information technology')

const isDoubled = (word: string) => {
  const [one, other, more] = word.split('-')
  return one === other && more === undefined
}

/** The root of a word in whichever of the two languages it is. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const root = rootOf(word)
  const found = root === word ? englishStem(word) : root
  if (stems.size > 50_000) stems.clear()
  stems.set(word, found)
  return found
}
/**
 * Words repeat: reading ten thousand vacancies asks for the same few thousand. Bounded, for people may write anything.
 */
const stems = new Map<string, string>()

/** The roots of what a text says, without stop words. */
export const stemmed = (text: string): string[] =>
  words(text)
    .filter((word) => !stopWords.has(word))
    .map(stem)
