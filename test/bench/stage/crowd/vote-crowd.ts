import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { noDelays, note, percentileOf } from './delays.ts'
import { type LeanAnswer, leanHttp } from './lean-http.ts'
import type { Votes, VotesAsked } from './vote.ts'

/** The voters, a process of their own. Each knows what they were told, so it can be said what the sums have to be. */
const [, , askedIn = '', toldIn = ''] = process.argv
const { port, room, pollId, choices, tokens, staff, seconds } = JSON.parse(readFileSync(askedIn, 'utf8')) as VotesAsked
const http = leanHttp(port, 128)

const votes: Votes = {
  ...{ sent: 0, accepted: 0, refused: 0, changed: 0, looked: 0, wrongOnTheWay: 0, wrongAtTheClose: 0 },
  ...{ p95: 0, seconds: 0, said: {} },
}
const delays = noDelays()
/** What each voter was last told that their vote is. */
const told = new Map<string, number>()
/** Whoever has sent a vote, answered or not. */
const begun = new Set<string>()

const call = (token: string, method: string, path: string, sent?: object): Promise<LeanAnswer> =>
  http.ask({
    ...{ method, path: `/api/stage/rooms/${room}${path}` },
    headers: { cookie: token, 'sec-fetch-site': 'same-origin' },
    ...(sent && { body: JSON.stringify(sent) }),
  })

/** The same vote twice is one vote, so whoever hears nothing sends it again. */
async function cast(token: string, choice: number): Promise<void> {
  begun.add(token)
  votes.sent += 1
  for (let tries = 0; tries < 5; tries++) {
    const began = performance.now()
    const answer = await call(`sesi=${token}`, 'POST', `/polls/${pollId}/vote`, { choices: [choice] }).catch(
      () => undefined,
    )
    note(delays, performance.now() - began)
    if (answer?.status === 200) {
      if (told.has(token)) votes.changed += 1
      told.set(token, choice)
      votes.accepted += 1
      return
    }
    const refusal = answer?.status === 409 ? String(JSON.parse(answer.body.toString()).refusal) : ''
    if (refusal === 'poll-closed') {
      votes.refused += 1
      return
    }
    const what = `${answer?.status ?? 'cut'} ${refusal}`.trim()
    votes.said[what] = (votes.said[what] ?? 0) + 1
    await wait(300 * (tries + 1))
  }
}

interface Shown {
  type?: string
  pollId?: string
  id?: string
  people: number
  results: { count: number }[]
}

/** How the poll stands, as anybody may read it at this instant. */
async function read(): Promise<Shown | undefined> {
  const { status, body } = await call('', 'GET', '')
  if (status !== 200) return undefined
  const { now } = JSON.parse(body.toString()) as { now: { polls?: Shown[] } }
  return now.polls?.find((poll) => JSON.stringify(poll).includes(pollId))
}

/** No fewer than were confirmed before the look began, no more than had been sent when it ended; each person once. */
async function watch(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const atLeast = told.size
    const poll = await read().catch(() => undefined)
    if (poll) {
      const sum = poll.results.reduce((all, { count }) => all + count, 0)
      votes.looked += 1
      if (poll.people < atLeast || poll.people > begun.size || sum !== poll.people) votes.wrongOnTheWay += 1
    }
    await wait(500, undefined, { signal }).catch(() => undefined)
  }
}

/** What the sums have to be, by what people were told. */
function expected(): number[] {
  const sums = new Array(choices).fill(0)
  for (const choice of told.values()) sums[choice] += 1
  return sums
}
const apart = (poll: Shown | undefined) => {
  const sums = expected()
  if (!poll) return sums.reduce((all, each) => all + each, 0)
  const off = sums.map((sum, n) => Math.abs(sum - (poll.results[n]?.count ?? 0)))
  return off.reduce((all, each) => all + each, Math.abs(poll.people - told.size))
}

const over = new AbortController()
const watching = watch(over.signal)
const began = performance.now()
// One in ten changes their mind a little later; the poll closes after nine tenths of the time.
const casting = tokens.map(async (token, n) => {
  await wait((n / tokens.length) * seconds * 1000)
  await cast(token, n % choices)
  if (n % 10 !== 0) return
  await wait(2000)
  await cast(token, (n + 1) % choices)
})
const closing = wait(seconds * 900).then(() => call(staff, 'POST', `/polls/${pollId}/close`, {}))
await Promise.all(casting)
const closed = await closing
votes.seconds = (performance.now() - began) / 1000
over.abort()
await watching
const atClose = closed.status === 200 ? (JSON.parse(closed.body.toString()) as Shown) : undefined
// Two ways to read the same sum, and the one at the close.
votes.wrongAtTheClose = apart(atClose) + apart(await read())
votes.p95 = percentileOf(delays, 95)
writeFileSync(toldIn, JSON.stringify(votes))
process.exit(0)
