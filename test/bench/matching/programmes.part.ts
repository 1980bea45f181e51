import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { learn, type ProgrammeModel } from '../../../functions/jobs/matching/programmes/lessons.ts'
import { acceptanceBy, programmesFor } from '../../../functions/jobs/matching/programmes/programmes-for.ts'
import { prepared } from '../../../functions/jobs/matching/programmes/shares.ts'
import type { Part } from '../matching.bench.ts'
import { bm25, highest, neighbours, plainWords, programmesByWords } from './programmes.peers.ts'

interface Vacancy {
  batch: number
  id: string
  title: string
  description: string
  employer: string
  programmes: string[]
}
interface Split {
  lessons: Vacancy[]
  test: Vacancy[]
}

/**
 * Learnt from batches 1 and 2, reported on batch 3; all in the model was chosen on batch 1 → 2 and 2 → 1. The peers may
 * read titles alone or titles with employers, and the nearest neighbours any of three `k`: the best of them is the peer.
 */
export const part: Part = async (data, say) => {
  const file = join(data, 'matching/maganghub-2025.jsonl.gz')
  if (!existsSync(file)) {
    say('no maganghub-2025.jsonl.gz: programmes are not measured')
    return []
  }
  const all: Vacancy[] = gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const split = { lessons: all.filter(({ batch }) => batch < 3), test: all.filter(({ batch }) => batch === 3) }
  const model = learn(split.lessons, [])
  const [byProgramme, peer] = [
    towardsVacancies(split, model),
    Math.max(...readings.map((text) => bm25Vacancies(split, text))),
  ]
  const [ours, titlePeers] = [towardsProgrammes(split, oursFor(model)), peersFor(split)]
  const best = (figure: 'all' | 'unseen') =>
    titlePeers.reduce((one, other) => (other.figures[figure] > one.figures[figure] ? other : one))
  const row = (id: string, what: string, value: number, peer: string, peerValue: number) => ({
    id,
    what,
    value,
    unit: 'nDCG',
    peer,
    peerValue,
  })
  return [
    row('programme-vacancies', 'study programme → vacancies, nDCG@10', byProgramme, 'BM25', peer),
    row('title-programmes', 'vacancy title → programmes, nDCG@10', ours.all, best('all').name, best('all').figures.all),
    row(
      'title-programmes-unseen',
      'the same, titles never seen before',
      ours.unseen,
      best('unseen').name,
      best('unseen').figures.unseen,
    ),
  ]
}

const readings = [(each: Vacancy) => each.title, (each: Vacancy) => `${each.title} ${each.employer}`]
type Reading = (each: Vacancy) => string

const gains = Array.from({ length: 10 }, (_, place) => 1 / Math.log2(place + 2))
function ndcg(isRelevant: readonly boolean[], relevant: number): number {
  const sum = (flags: readonly boolean[]) => flags.reduce((all, flag, at) => all + (flag ? (gains[at] ?? 0) : 0), 0)
  return sum(isRelevant) / sum(Array.from({ length: Math.min(10, relevant) }, () => true))
}
const mean = (figures: readonly number[]) => figures.reduce((sum, each) => sum + each, 0) / figures.length

/** Vacancies with the same score come in an order that has nothing to do with them. */
const mixed = (id: string) =>
  [...id].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261) >>> 0

/** Programmes that 10 to 600 vacancies of the test accept, each ranking all vacancies by a score. */
function rankedFor({ test }: Split, score: (programme: string) => ArrayLike<number>): number {
  const accepting = new Map<string, Set<number>>()
  for (const [place, { programmes }] of test.entries())
    for (const each of programmes) accepting.set(each, (accepting.get(each) ?? new Set()).add(place))
  const ties = test.map(({ id }) => mixed(id))
  const asked = [...accepting].filter(([, relevant]) => relevant.size >= 10 && relevant.size <= 600)
  return mean(
    asked.map(([programme, relevant]) => {
      const first = highest(score(programme), 10, (place) => ties[place] ?? 0)
      return ndcg(
        first.map((place) => relevant.has(place)),
        relevant.size,
      )
    }),
  )
}

function bm25Vacancies(split: Split, text: Reading): number {
  return rankedFor(split, bm25(split.test.map(text)))
}

function towardsVacancies(split: Split, model: ProgrammeModel): number {
  const works = split.test.map(({ title, employer }) => prepared(model, { title, employer }))
  return rankedFor(split, (programme) => works.map(acceptanceBy(model, programme)))
}

/** The same for each vacancy of the test: all of them, and those whose title no lesson had. */
function towardsProgrammes({ lessons, test }: Split, first: (each: Vacancy) => readonly string[]) {
  const plain = (title: string) => plainWords(title).join(' ')
  const seen = new Set(lessons.map(({ title }) => plain(title)))
  const known = new Map<string, readonly string[]>()
  const figures = test.map((each) => {
    const key = `${each.title}\n${each.employer}`
    const ten = known.get(key) ?? first(each).slice(0, 10)
    known.set(key, ten)
    const relevant = new Set(each.programmes)
    return {
      unseen: !seen.has(plain(each.title)),
      value: ndcg(
        ten.map((name) => relevant.has(name)),
        relevant.size,
      ),
    }
  })
  return {
    all: mean(figures.map(({ value }) => value)),
    unseen: mean(figures.filter(({ unseen }) => unseen).map(({ value }) => value)),
  }
}
const oursFor =
  (model: ProgrammeModel) =>
  ({ title, employer }: Vacancy) =>
    programmesFor(model, { title, employer }, 10).map(({ programme }) => programme)

const ks = [20, 30, 50]
function peersFor(split: Split) {
  return readings.flatMap((text) => {
    const texts = split.lessons.map(text)
    const [nearTo, words] = [neighbours(texts, split.lessons, ks), programmesByWords(texts, split.lessons)]
    const known = new Map<string, string[][]>()
    const near = (title: string) => {
      const found = known.get(title) ?? nearTo(title).map((programmes) => programmes.slice(0, 10))
      known.set(title, found)
      return found
    }
    return [
      { name: 'BM25', figures: towardsProgrammes(split, (each) => words(text(each), 10)) },
      ...ks.map((k, at) => ({
        name: `${k} nearest`,
        figures: towardsProgrammes(split, (each) => near(text(each))[at] ?? []),
      })),
    ]
  })
}
