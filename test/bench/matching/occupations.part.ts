import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { chosen, type How } from '../../../functions/jobs/matching/occupations/occupation.ts'
import { taxonomy } from '../../../functions/jobs/matching/occupations/taxonomy.ts'
import { alike, readTitle } from '../../../functions/jobs/matching/occupations/title.ts'
import type { Part } from '../matching.bench.ts'
import type { Row } from '../run.ts'
import { bm25 } from './programmes.peers.ts'

/** English titles to titles: MAP with what ships alone, how sharply it reads, what rank weighs and the share of the work chosen on the other half. */
export const part: Part = async (data, say) => {
  const queries = read<{ title: string; relevant: string[] }>(data, 'job-titles-en.queries', say)
  const corpus = read<{ id: string; title: string }>(data, 'job-titles-en.corpus', say)
  if (!queries || !corpus) return []
  const relevant = queries.map((query) => new Set(query.relevant))
  const precise = (scores: (query: number) => ArrayLike<number>) =>
    relevant.map((wanted, query) => averagePrecision(scores(query), (place) => wanted.has(corpus[place]?.id ?? '')))

  const tried = ways.flatMap((how) => {
    const reads = (title: string) => readTitle(taxonomy(), title, how)
    const [asked, held] = [queries.map(({ title }) => reads(title)), corpus.map(({ title }) => reads(title))]
    return shares.map((ofWork) => ({
      name: JSON.stringify({ ...how, ofWork }),
      precisions: precise((query) => held.map((other) => alike(asked[query] ?? other, other, ofWork))),
    }))
  })
  const halves = [0, 1].map((half) => queries.map((_, query) => query % 2 === half))
  const reported = halves.map((half, which) => {
    const best = tried.reduce((one, other) =>
      meanOf(other.precisions, halves[1 - which]) > meanOf(one.precisions, halves[1 - which]) ? other : one,
    )
    say(`job-titles-en: half ${which + 1} ${meanOf(best.precisions, half).toFixed(4)} with ${best.name}`)
    return meanOf(best.precisions, half)
  })
  const peer = bm25(corpus.map(({ title }) => title))
  const words = queries.map(({ title }) => peer(title))
  const row: Row = {
    id: 'job-titles-en',
    what: 'English job title → titles, MAP, two-fold: chosen on one half, reported on the other',
    value: reported.reduce((sum, each) => sum + each, 0) / 2,
    unit: 'MAP',
    peer: 'BM25',
    peerValue: meanOf(precise((query) => words[query] ?? [])),
  }
  return [row]
}

/** What could be otherwise around what ships. */
const shares = [0.5, 2 / 3, 0.75]
const ways: How[] = [4, 6, 8].flatMap((sharpness) => [0.6, 1].map((rank) => ({ ...chosen, sharpness, rank })))

function read<Line>(data: string, name: string, say: (more: string) => void): Line[] | undefined {
  const file = join(data, `matching/${name}.jsonl.gz`)
  if (!existsSync(file)) {
    say(`no ${name}.jsonl.gz: job-titles-en is not measured`)
    return undefined
  }
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Line)
}

function meanOf(values: readonly number[], among: readonly boolean[] = values.map(() => true)): number {
  const counted = values.filter((_, at) => among[at])
  return counted.reduce((sum, each) => sum + each, 0) / counted.length
}

/** Of the whole ranking; those alike in the order of the corpus. */
function averagePrecision(scores: ArrayLike<number>, isWanted: (place: number) => boolean): number {
  const ranked = Array.from(scores, (_, place) => place).sort(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
  )
  let found = 0
  let sum = 0
  for (const [rank, place] of ranked.entries())
    if (isWanted(place)) {
      found += 1
      sum += found / (rank + 1)
    }
  return found ? sum / found : 0
}
