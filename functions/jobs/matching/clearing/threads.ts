import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { SeekerFacts, WorkFacts } from '../sum/facts.ts'
import { joined, listOf } from './best.ts'
import type { Cleared } from './clearing.ts'
import type { Share } from './thread.ts'

export interface Pace {
  /** Seconds until every thread had read all; then until the last was done. */
  building: number
  clearing: number
  /**
   * Seconds of processor that the clearing took, all threads together: what else runs on the machine is not in them.
   */
  processor: number
}

type Row = ReturnType<typeof listOf>

/**
 * Clears a market on so many threads: each has its share of the vacancies and all seekers, so that no row of a title is
 * reckoned twice. Both lists are in the order of ids.
 */
export async function clearedBy(
  threads: number,
  all: { works: readonly WorkFacts[]; seekers: readonly SeekerFacts[] },
  most: number,
): Promise<{ works(seeker: number): Row; seekers(work: number): Row; pace: Pace }> {
  const began = performance.now()
  const each = Math.max(1, Math.ceil(all.works.length / threads))
  const workers = Array.from({ length: threads }, (_, n) => {
    const share: Share = {
      works: all.works.slice(n * each, (n + 1) * each),
      seekers: all.seekers,
      from: n * each,
      most,
    }
    return new Worker(new URL('thread.ts', import.meta.url), { workerData: share })
  })
  await Promise.all(workers.map((worker) => once(worker, 'message')))
  const built = performance.now()
  const before = process.cpuUsage()
  const parts = await Promise.all(workers.map(clear))
  const works = joined(parts.map((part) => part.works))
  const { user, system } = process.cpuUsage(before)
  const pace = {
    building: (built - began) / 1000,
    clearing: (performance.now() - built) / 1000,
    processor: (user + system) / 1e6,
  }
  return {
    works: (seeker) => listOf(works, seeker),
    seekers: (work) => listOf((parts[Math.floor(work / each)] as Cleared).seekers, work % each),
    pace,
  }
}

async function clear(worker: Worker): Promise<Cleared> {
  const told = once(worker, 'message')
  worker.postMessage('clear')
  const [cleared] = (await told) as [Cleared]
  return cleared
}
