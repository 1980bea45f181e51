import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { jobsStores } from '../../../functions/jobs/stores.ts'
import type { FunctionName } from '../../../functions/manifest.ts'
import type { City } from '../../../infra/local/city.ts'
import type { Metered, OpenCity } from './bench-city.ts'
import { type Used, usedBetween, usedIn } from './metering/bill.ts'
import { type Sent, sendCrowd } from './send-crowd.ts'
import { type Seeker, tableOf } from './town.ts'
import { type Became, whatBecame } from './what-became.ts'

export interface Opening extends Became {
  sent: number
  /** Of the forms sent, each time they were sent, in milliseconds. */
  p50: number
  p95: number
  p99: number
  /** The 95th percentile of each minute, by which a cold start and a slow end are told from all the rest. */
  p95ByMinute: number[]
  /** Of those that were sent by the form's page. */
  formP95: number
  /** Applications that had to be sent again, and why. */
  again: number
  said: Record<string, number>
  /** How long after the last form all was mailed, logged and published. */
  behindSeconds: number
  /** Mails of what was ended in the middle: they wait to hear from SES whether they are out. */
  unsure: number
  ended: number
  deadLetters: number
  /** What else this machine had to do: its load over the last minute, on average. */
  load: number
  metered: Metered
  used: Used
  requests: number
}

export interface Pass {
  pass: number
  minutes: number
  /** Whether a copy of a function is ended every 20 seconds. */
  isBreaking: boolean
}

/** Those that an application passes through, each in its turn. */
const ending: readonly FunctionName[] = ['jobs-api', 'jobs-reactions', 'jobs-api', 'pages']
const endEveryMs = 20_000

/** Everybody applies at once, and it is looked up what became of it. */
export async function open(
  { city, meter, vacancies }: OpenCity,
  seekers: readonly Seeker[],
  how: Pass,
): Promise<Opening> {
  const over = new AbortController()
  const before = usedIn(city.folder)
  await meter.empty()
  const letters = city.deadLetters.all().length
  const breaking = how.isBreaking ? endOneNowAndThen(city, over.signal) : Promise.resolve(0)
  const loads = watchLoad(over.signal)
  const sent = await sendCrowd(city, seekers, vacancies, how)
  const done = performance.now()
  over.abort()
  await city.settled(1800)
  const behindSeconds = (performance.now() - done) / 1000
  const metered = await meter.read()
  const unsure = await untilAllIsMailed(city)
  return {
    ...{ metered, used: usedBetween(before, usedIn(city.folder)) },
    requests: sent.reduce((sum, { posts, byForm }) => sum + posts.length + (byForm ? 2 : 0), 0),
    ...timesOf(sent),
    ...(await whatBecame(city, seekers, sent)),
    behindSeconds,
    unsure,
    ended: await breaking,
    deadLetters: city.deadLetters.all().length - letters,
    load: await loads,
  }
}

async function endOneNowAndThen({ functions }: City, signal: AbortSignal): Promise<number> {
  let ended = 0
  for (let turn = 0; !signal.aborted; turn++) {
    await wait(endEveryMs, undefined, { signal }).catch(() => undefined)
    // Only in the middle of its work: to end one that rests breaks nothing.
    while (!signal.aborted && !functions.endOne(ending[turn % ending.length] as FunctionName)) await wait(2)
    if (!signal.aborted) ended += 1
  }
  return ended
}

/** Two minutes, until the next minute begins, and as long again for what is sent then. Answers with how many there were. */
async function untilAllIsMailed(city: City): Promise<number> {
  const { unsent } = jobsStores(tableOf(city, 'jobs'))
  const left = async () => (await unsent.list(1000)).unsent.length
  const most = await left()
  for (const until = Date.now() + 5 * 60_000; Date.now() < until && (await left()) > 0; ) await wait(2000)
  await city.settled(120)
  return most
}

async function watchLoad(signal: AbortSignal): Promise<number> {
  const seen: number[] = []
  while (!signal.aborted) {
    await wait(10_000, undefined, { signal }).catch(() => undefined)
    seen.push(loadavg()[0] ?? 0)
  }
  return seen.reduce((sum, each) => sum + each, 0) / seen.length
}

function timesOf(sent: readonly Sent[]) {
  const timesIn = (those: readonly Sent[]) => those.flatMap(({ posts }) => posts.map(({ ms }) => ms))
  const posts = timesIn(sent)
  return {
    sent: sent.length,
    p50: percentile(posts, 50),
    p95: percentile(posts, 95),
    p99: percentile(posts, 99),
    p95ByMinute: p95ByMinute(sent),
    formP95: percentile(timesIn(sent.filter(({ byForm }) => byForm)), 95),
    again: sent.filter(({ said }) => said.length > 0).length,
    said: Object.fromEntries(
      [
        ...Map.groupBy(
          sent.flatMap(({ said }) => said),
          String,
        ),
      ].map(([what, { length }]) => [what, length]),
    ),
  }
}

function p95ByMinute(sent: readonly Sent[]): number[] {
  const byMinute = Map.groupBy(
    sent.flatMap(({ posts }) => posts),
    ({ at, ms }) => Math.floor((at - ms) / 60_000),
  )
  return [...byMinute]
    .sort(([one], [other]) => one - other)
    .map(([, those]) =>
      Math.round(
        percentile(
          those.map(({ ms }) => ms),
          95,
        ),
      ),
    )
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}
