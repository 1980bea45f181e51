import { parentPort, workerData } from 'node:worker_threads'
import { marketOf } from '../market/market.ts'
import { knowledge } from '../reading/knowledge.ts'
import { readSeeker, readWork } from '../reading/read.ts'
import type { SeekerFacts, WorkFacts } from '../sum/facts.ts'
import { cleared } from './clearing.ts'

export interface Share {
  works: readonly WorkFacts[]
  seekers: readonly SeekerFacts[]
  from: number
  most: number
}

const { works, seekers, from, most } = workerData as Share
const { titles, taken } = knowledge()
/** All rows of titles are kept: they are asked for again and again. */
const market = marketOf(taken, 60_000_000)
for (const facts of works) {
  const work = readWork(facts, titles)
  market.put(work)
  // What it says of programmes is read with it, whichever is asked for.
  taken('', work)
}
const people = seekers.map((facts) => readSeeker(facts, titles))

parentPort?.postMessage('built')
parentPort?.once('message', () => {
  parentPort?.postMessage(cleared(market, people, most, from))
})
