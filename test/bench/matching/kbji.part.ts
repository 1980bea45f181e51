import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { groupShares, sharesOf, spreadOut } from '../../../functions/jobs/matching/occupations/occupation.ts'
import { taxonomy } from '../../../functions/jobs/matching/occupations/taxonomy.ts'
import { grams } from '../../../functions/jobs/matching/text/grams.ts'
import { isStopWord, stem, stemmed, words } from '../../../functions/jobs/matching/text/words.ts'
import type { Part } from '../matching.bench.ts'
import { type Example, type Group, type Job, type Names, plainly, readGroups } from './kbji.groups.ts'
import { plainWords } from './programmes.peers.ts'

/**
 * Names of six-digit jobs (without "lainnya") to their unit group. A group's text: its name, its definition without the line that is the
 * job's own name, and the names of its other jobs without any that is the same; so for the peer as for ours. Ours adds runs of letters,
 * examples that a definition places in another group, English titles through ISCO (nothing of KBJI in the shipped file is asked), and
 * which tens of groups the title's first word stands in elsewhere. Weights chosen on one half of the jobs, reported on the other.
 */
export const part: Part = async (data, say) => {
  const file = join(data, 'matching/kbji-2014.jsonl.gz')
  if (!existsSync(file)) {
    say('no kbji-2014.jsonl.gz: kbji is not measured')
    return []
  }
  const { groups, jobs, examples } = readGroups(gunzipSync(readFileSync(file)).toString())
  const target = new Map(groups.map((group, place) => [group.code, place]))
  const isRight = (job: Job, scores: ArrayLike<number>) => highestOf(scores) === target.get(job.code.slice(0, 4))
  const peer = byWords(groups, plainWords)
  const parts = partsFor(groups, examples)
  const asked = jobs.map((job) => ({ job, parts: parts(job), peer: isRight(job, peer(job)) }))
  const right = ways.map((way) => asked.map(({ job, parts: found }) => isRight(job, together(found, way))))
  const share = (hits: readonly boolean[], half?: number) => {
    const counted = hits.filter((_, at) => half === undefined || at % 2 === half)
    return counted.filter(Boolean).length / counted.length
  }
  const reported = [0, 1].map((half) => {
    const best = right.reduce((one, other) => (share(other, 1 - half) > share(one, 1 - half) ? other : one))
    say(`kbji: half ${half + 1} ${share(best, half).toFixed(4)} with ${JSON.stringify(ways[right.indexOf(best)])}`)
    return share(best, half)
  })
  return [
    {
      id: 'kbji',
      what: `${jobs.length} job names → ${groups.length} unit groups, accuracy@1, own name taken out, two-fold`,
      value: reported.reduce((sum, each) => sum + each, 0) / 2,
      unit: 'acc',
      peer: 'BM25',
      peerValue: share(asked.map((each) => each.peer)),
    },
  ]
}

type Scores = Float64Array
interface Way {
  letters: number
  english: number
  first: number
}
const ways: Way[] = [0.4, 0.7].flatMap((letters) =>
  [0.6, 1].flatMap((english) => [0.08, 0.13].map((first) => ({ letters, english, first }))),
)

/** The logarithm of what words, letters and English say, and that of the first word's share of a tenth. */
const together = (found: { words: Scores; letters: Scores; english: Scores; first: Scores }, way: Way): Scores =>
  found.words.map((words, at) => {
    const said = words + way.letters * (found.letters[at] ?? 0) + way.english * (found.english[at] ?? 0)
    return Math.log(said + 0.05) + way.first * Math.log(found.first[at] ?? 1)
  })

function partsFor(groups: readonly Group[], examples: readonly Example[]) {
  const ofWords = byWords(groups, stemmed)
  const ofLetters = byLetters(groups.length, examples)
  const ofFirst = byFirstWord(groups, examples)
  return (job: Job) => ({
    words: over(ofWords(job), (scores) => scores.reduce((most, each) => Math.max(most, each), 0)),
    letters: over(ofLetters(job), total),
    english: over(throughEnglish(groups, job.name), total),
    first: ofFirst(job),
  })
}

const total = (scores: Scores) => scores.reduce((sum, each) => sum + each, 0)
const over = (scores: Scores, by: (scores: Scores) => number) => {
  const most = by(scores) || 1
  return scores.map((each) => each / most)
}
const highestOf = (scores: ArrayLike<number>) =>
  Array.from(scores).reduce((best, each, at) => (each > (scores[best] ?? 0) ? at : best), 0)
const countOf = (all: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/** BM25 (1.2, 0.75) over the groups' texts, the job's own group read anew without its name. */
function byWords(groups: readonly Group[], wordsOf: (text: string) => string[]): (job: Job) => Scores {
  const texts = groups.map((group) => countOf(wordsOf(group.text(''))))
  const length = (text: Names) => [...text.values()].reduce((sum, each) => sum + each, 0)
  const average = texts.reduce((sum, text) => sum + length(text), 0) / texts.length
  const inHowMany = countOf(texts.flatMap((text) => [...text.keys()]))
  const rarity = (n: number) => Math.log(1 + (texts.length - n + 0.5) / (n + 0.5))
  const lengths = texts.map(length)
  return (job) => {
    const asked = [...new Set(wordsOf(job.name))]
    return Float64Array.from(groups, (group, at) => {
      const isOwn = job.code.startsWith(group.code)
      const text = isOwn ? countOf(wordsOf(group.text(job.name))) : texts[at]
      const long = 1.2 * (0.25 + (0.75 * (isOwn ? length(text ?? new Map()) : (lengths[at] ?? 0))) / average)
      return asked.reduce((sum, word) => {
        const times = text?.get(word) ?? 0
        return sum + (times && (rarity(inHowMany.get(word) ?? 0) * times * 2.2) / (times + long))
      }, 0)
    })
  }
}

/** Each group's sum of the cubed likeness of its examples by their runs of letters. */
function byLetters(count: number, examples: readonly Example[]): (job: Job) => Scores {
  const lettersOf = (name: string) => new Set(grams(words(name).filter((word) => !isStopWord(word))))
  const sets = examples.map(({ name }) => lettersOf(name))
  const inHowMany = countOf(sets.flatMap((set) => [...set]))
  const rarity = (run: string) => Math.log(1 + examples.length / (inHowMany.get(run) ?? 0.5))
  const long = (set: ReadonlySet<string>) => Math.hypot(...[...set].map(rarity)) || 1
  const lengths = sets.map(long)
  const holders = Map.groupBy(
    sets.flatMap((set, at) => [...set].map((run) => ({ run, at }))),
    ({ run }) => run,
  )
  return (job) => {
    const asked = lettersOf(job.name)
    const sums = new Float64Array(examples.length)
    for (const run of asked) for (const { at } of holders.get(run) ?? []) sums[at] = (sums[at] ?? 0) + rarity(run) ** 2
    const scores = new Float64Array(count)
    const own = plainly(job.name)
    for (const [at, { group, name }] of examples.entries())
      if (plainly(name) !== own)
        scores[group] = (scores[group] ?? 0) + ((sums[at] ?? 0) / (lengths[at] ?? 1) / long(asked)) ** 3
    return scores
  }
}

/** The shipped file without its KBJI occupations, which hold the name itself: ESCO's and O*NET's titles only. */
function throughEnglish(groups: readonly Group[], name: string): Scores {
  const open = taxonomy()
  const foreign = open.groups.length - groups.length
  const only = (shares: ReadonlyMap<number, number>) => new Map([...shares].filter(([at]) => at < foreign))
  const shares = groupShares(open, only(spreadOut(open, only(sharesOf(open, name)), 0.1)))
  const byCode = new Map([...shares].map(([group, share]) => [open.groupCodes[group], share]))
  return Float64Array.from(groups, ({ code }) => byCode.get(code) ?? 0)
}

/** How likely the tens of a group are for a title that begins so ("Teknisi …" is of the third), by other titles; all alike weigh for eight. */
function byFirstWord(groups: readonly Group[], examples: readonly Example[]): (job: Job) => Scores {
  const first = (name: string) => stem(words(name)[0] ?? '')
  const told = examples.map(({ name, group }) => ({
    first: first(name),
    own: plainly(name),
    digit: groups[group]?.code[0] ?? '',
  }))
  const usual = countOf(told.map(({ digit }) => digit))
  const by = Map.groupBy(told, (each) => each.first)
  return (job) => {
    const own = plainly(job.name)
    const others = (by.get(first(job.name)) ?? []).filter((each) => each.own !== own)
    const counts = countOf(others.map(({ digit }) => digit))
    return Float64Array.from(groups, ({ code: [digit = ''] }) => {
      const before = (8 * (usual.get(digit) ?? 0)) / told.length
      return ((counts.get(digit) ?? 0) + before) / (others.length + 8)
    })
  }
}
