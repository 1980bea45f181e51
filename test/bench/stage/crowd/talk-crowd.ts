import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { followRoom } from '../../../../site/src/features/stage/live/follow-room.ts'
import { messagesOf } from '../bill/festival-bill.ts'
import { asBrowsers, type Browser } from './browsers.ts'
import { noDelays, note } from './delays.ts'
import { leanHttp } from './lean-http.ts'
import type { Talk, TalkAsked } from './talk.ts'

/**
 * A room full of people, a process of their own: each browser runs the page's own script, and everybody writes in turn. The
 * lines bear a number, so that it can be said of each whether it came to each, and how long that took.
 */
const [, , askedIn = '', toldIn = ''] = process.argv
const { port, room, tokens, joinsASecond, seconds, linesOfHundred, readersAtFront } = JSON.parse(
  readFileSync(askedIn, 'utf8'),
) as TalkAsked
const http = leanHttp(port, 256)
const { done, as } = asBrowsers(http, `http://localhost:${port}`, readersAtFront)
const own = monitorEventLoopDelay({ resolution: 10 })
own.enable()

/** Tells this talk from one before it, which the room still remembers. */
const mark = randomUUID().slice(0, 8)
const mostLines = Math.ceil((tokens.length / 100) * linesOfHundred * (seconds + tokens.length / joinsASecond)) + 1000
const talk = {
  ...{
    lines: 0,
    unanswered: 0,
    lost: 0,
    twice: 0,
    frames: 0,
    messages: 0,
    frameBytes: 0,
    posts: 0,
    sockets: 0,
    readers: 0,
  },
  ...{
    bySocket: noDelays(),
    byReader: noDelays(),
    byFront: noDelays(),
    byWriter: noDelays(),
    between: noDelays(),
    spread: noDelays(),
  },
  ...{ said: {} as Record<string, number>, socketSeconds: 0, readerSeconds: 0 },
}
const sentAt = new Float64Array(mostLines)
const isConfirmed = new Uint8Array(mostLines)
const isAnswered = new Uint8Array(mostLines)
/** When the first socket got a frame, and the last. */
const cameAt = new Map<number, { first: number; last: number }>()

interface Listener extends Browser {
  /** By line: how often it came. */
  heard: Uint8Array
  readyAt: number
  sits: boolean
  lastFrameAt: number
}
const listeners: Listener[] = []

function join(token: string): void {
  const listener: Listener = {
    ...{ token, etag: undefined, heard: new Uint8Array(mostLines), readyAt: Number.POSITIVE_INFINITY },
    ...{ sits: false, lastFrameAt: 0 },
    onFrame(bytes) {
      const now = performance.now()
      talk.frames += 1
      talk.messages += messagesOf(bytes)
      talk.frameBytes += bytes
      if (listener.lastFrameAt) note(talk.between, now - listener.lastFrameAt)
      listener.lastFrameAt = now
    },
  }
  listeners.push(listener)
  as(listener, () =>
    followRoom({
      room,
      onNow() {},
      onWay(way) {
        listener.sits = way === 'socket' || (way === 'behind' && listener.sits)
        if (way !== 'behind') listener.readyAt = Math.min(listener.readyAt, performance.now())
      },
      onEntries: (entries) => hears(listener, entries),
    }),
  )
}

function hears(
  { heard, sits, readyAt, looksAtFront }: Listener,
  entries: readonly { type: string; words?: unknown }[],
): void {
  const now = performance.now()
  const delays = sits ? talk.bySocket : looksAtFront ? talk.byFront : talk.byReader
  for (const { type, words } of entries) {
    if (type !== 'line' || typeof words !== 'string' || !words.startsWith(mark)) continue
    const number = Number(words.slice(mark.length + 1, words.indexOf(' ', mark.length + 1)))
    heard[number] = (heard[number] ?? 0) + 1
    const sent = sentAt[number] ?? 0
    // What was said before somebody came is told them too.
    if (sent > readyAt) note(delays, now - sent)
    if (!sits) continue
    const came = cameAt.get(number) ?? { first: now, last: now }
    came.last = now
    cameAt.set(number, came)
  }
}

/** As the page's form does: sent once more, under the same key, where the answer did not come. */
async function write(number: number, token: string): Promise<void> {
  const words = `${mark} ${number} dari penonton yang sedang menikmati acara malam ini.`
  const body = JSON.stringify({ formKey: randomUUID(), words })
  sentAt[number] = performance.now()
  for (let tries = 0; tries < 3; tries++) {
    talk.posts += 1
    const headers = { cookie: `sesi=${token}`, 'sec-fetch-site': 'same-origin' }
    const answer = await http
      .ask({ method: 'POST', path: `/api/stage/rooms/${room}/lines`, headers, body })
      .catch((error) => ({ status: 0, body: Buffer.from(String(error)) }))
    const status = answer.status === 201 ? JSON.parse(answer.body.toString()).status : answer.status
    if (answer.status > 0) isAnswered[number] = 1
    if (status === 'shown') {
      isConfirmed[number] = 1
      note(talk.byWriter, performance.now() - (sentAt[number] ?? 0))
      return
    }
    talk.said[`POST ${status}`] = (talk.said[`POST ${status}`] ?? 0) + 1
    await wait(500 * (tries + 1))
  }
}

const patienceMs = 60_000

/** People come one after the other; from the first on there is talk, a line a second of each hundred. */
async function begin(): Promise<void> {
  const began = performance.now()
  const joining = (tokens.length / joinsASecond) * 1000
  const writing: Promise<void>[] = []
  let due = 0
  let last = began
  for (;;) {
    await wait(20)
    const now = performance.now()
    const wanted = Math.min(tokens.length, Math.floor(((now - began) / 1000) * joinsASecond))
    while (listeners.length < wanted) join(tokens[listeners.length] ?? '')
    if (now - began > joining + seconds * 1000) break
    const passed = (now - last) / 1000
    last = now
    due += (listeners.length / 100) * linesOfHundred * passed
    for (; due >= 1 && talk.lines < mostLines; due -= 1) {
      writing.push(write(talk.lines, tokens[talk.lines % listeners.length] ?? ''))
      talk.lines += 1
    }
    const sitting = listeners.filter(({ sits }) => sits).length
    talk.socketSeconds += sitting * passed
    talk.readerSeconds += (listeners.length - sitting) * passed
  }
  // A machine that is overrun answers the last of them minutes later, or never: those are counted, and nobody waits on.
  await Promise.race([Promise.all(writing), wait(patienceMs)])
}

/** What was confirmed to its writer has to be at everybody who was ready when it was sent, once. */
function look(): void {
  talk.lost = 0
  talk.twice = 0
  for (const { heard, readyAt } of listeners)
    for (let number = 0; number < talk.lines; number++) {
      if (isConfirmed[number] && !heard[number] && (sentAt[number] ?? 0) > readyAt) talk.lost += 1
      if ((heard[number] ?? 0) > 1) talk.twice += 1
    }
}

await begin()
for (let tries = 0; tries < 20; tries++) {
  look()
  if (talk.lost === 0) break
  await wait(1000)
}
for (const { first, last } of cameAt.values()) note(talk.spread, last - first)
talk.sockets = listeners.filter(({ sits }) => sits).length
talk.readers = listeners.length - talk.sockets
talk.unanswered = talk.lines - isAnswered.reduce((sum, each) => sum + each, 0)
const told: Talk = { ...talk, ...done, ownDelay: own.percentile(99) / 1e6 }
writeFileSync(toldIn, JSON.stringify(told))
process.exit(0)
