import { programmeKey as subjectOf } from '../programmes/programme-names.ts'
import type { SeekerFacts, WorkFacts } from '../sum/facts.ts'
import { stem, stemmed } from '../text/words.ts'
import { coveredBy, drivingKey } from './driving-licences.ts'
import { impartialRoots, titleWords } from './impartial.ts'

/** What a title means: numbers of occupations, ascending, each with its weight in thousandths. Its length is one. */
export interface Occupation {
  at: Uint16Array
  weight: Uint16Array
}
/** What has been learnt of titles and words: it comes from outside of the sum (`knowledge.ts`). */
export interface Titles {
  occupationOf(title: string): Occupation
  /** A root that some title of the classifications or of the lists has. Names of people are none. */
  knows(root: string): boolean
}

export interface ReadTitle {
  text: string
  /** Its words that are read, as written: titles that say the same are alike in everything but `text`. */
  said: string
  /** Roots of its words, each once. */
  words: readonly string[]
  /** By root, the word as it was written. */
  written: ReadonlyMap<string, string>
  occupation: Occupation
}
interface Named {
  key: string
  name: string
}
/** A vacancy read for comparing. */
export interface ReadWork {
  facts: WorkFacts
  title: ReadTitle
  /**
   * How much each word says of this work, 0–100. Reckoned when asked for: ten thousand of these would fill a memory.
   */
  words(): ReadonlyMap<string, number>
  skills: readonly Named[]
  licences: readonly Named[]
  programmes: ReadonlySet<string>
}
/** A seeker read for comparing. */
export interface ReadSeeker {
  facts: SeekerFacts
  titles: readonly (ReadTitle & { months: number })[]
  skills: ReadonlySet<string>
  licences: ReadonlySet<string>
  programme: string | undefined
}

/** Of what people write freely only known words are read: a name, whosever it is, adds nothing. */
export function readTitle(text: string, titles: Titles): ReadTitle {
  const kept = titlesKept.get(titles) ?? new Map<string, ReadTitle>()
  const known = kept.get(text)
  if (known) return known
  if (kept.size === 0) titlesKept.set(titles, kept)
  if (kept.size >= mostKept) kept.clear()
  const words = titleWords(text, titles.knows)
  const written = new Map(words.map((word) => [stem(word), word] as const))
  const said = words.join(' ')
  const read = { text, said, words: [...written.keys()], written, occupation: titles.occupationOf(said) }
  kept.set(text, read)
  return read
}
/** A hundred thousand seekers write some ten thousand titles; each takes a kilobyte or so. */
const mostKept = 20_000
const titlesKept = new WeakMap<Titles, Map<string, ReadTitle>>()

export function readWork(facts: WorkFacts, titles: Titles): ReadWork {
  const title = readTitle(facts.title, titles)
  return {
    facts,
    title,
    words: () => weighed(title.words, facts),
    skills: named(facts.skills),
    licences: named(facts.licences, licenceKey),
    programmes: new Set(facts.programmes.map(programmeKey)),
  }
}

export function readSeeker(facts: SeekerFacts, titles: Titles): ReadSeeker {
  return {
    facts,
    titles: facts.titles.map(({ title, months }) => ({ ...readTitle(title, titles), months })),
    skills: new Set(facts.skills.map(keyOf)),
    licences: new Set(facts.licences.map(licenceKey).flatMap((key) => [key, ...coveredBy(key)])),
    programme: facts.programme ? programmeKey(facts.programme) : undefined,
  }
}

/** The same ability however its letters are written. */
export function keyOf(name: string): string {
  const known = keysKept.get(name)
  if (known !== undefined) return known
  if (keysKept.size > 20_000) keysKept.clear()
  const key = stemmed(name).join(' ') || name.trim().toLowerCase()
  keysKept.set(name, key)
  return key
}
/** The same few hundred names come by ten thousand times in one ranking. */
const keysKept = new Map<string, string>()

const licenceKey = (name: string): string => drivingKey(name) ?? keyOf(name)

/** The subject of a study programme, however it is called: `programmes/programme-names.ts`. */
export function programmeKey(name: string): string {
  const known = subjectsKept.get(name)
  if (known !== undefined) return known
  if (subjectsKept.size > 20_000) subjectsKept.clear()
  const key = subjectOf(name)
  subjectsKept.set(name, key)
  return key
}
const subjectsKept = new Map<string, string>()

const named = (names: readonly string[], key = keyOf): Named[] => {
  const keys = new Set<string>()
  return names.map((name) => ({ key: key(name), name })).filter(({ key }) => !keys.has(key) && keys.add(key))
}

/** BM25F: how often a word stands where, before it saturates; a long description pays for its length. */
const fields = { title: 3, skills: 2, description: 1 }
const k1 = 1.2
const b = 0.6
const usualWords = 60

function weighed(title: readonly string[], { skills, description }: WorkFacts): Map<string, number> {
  const told = impartialRoots(description)
  const long = 1 - b + (b * told.length) / usualWords
  const counts = new Map<string, number>()
  const add = (words: readonly string[], weight: number) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight)
  }
  add(title, fields.title)
  add(impartialRoots(skills.join(' ')), fields.skills)
  add(told, fields.description / long)
  // A word that stands in the title once says all it can.
  const full = fields.title / (fields.title + k1)
  for (const [word, count] of counts) counts.set(word, Math.min(100, Math.round((100 * count) / (count + k1) / full)))
  return counts
}
