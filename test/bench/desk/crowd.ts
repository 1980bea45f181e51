import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { Agent, request as send } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { CrowdAsked, Sent } from './send-crowd.ts'

/**
 * The people of the opening hour, a process of their own: each is signed in and applies at an instant drawn beforehand. Nobody
 * waits for anybody else, so a slow city is asked as much as a quick one. What breaks is sent again as it was, as somebody does
 * who taps once more.
 */
const [, , askedIn = '', toldIn = ''] = process.argv
const { url, seed, minutes, people } = JSON.parse(readFileSync(askedIn, 'utf8')) as CrowdAsked
const { port, host } = new URL(url)
const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const mostTries = 8

const random = drawn(seed)
const began = performance.now()
const all = people.flatMap(({ token, vacancies, byForm }) =>
  vacancies.map((vacancyId) => {
    const person = { token, vacancyId, at: random() * minutes * 60_000, reads: 1000 + random() * 4000 }
    return applies(person, byForm ? formOf(person) : callOf(person))
  }),
)
writeFileSync(toldIn, JSON.stringify(await Promise.all(all)))
agent.destroy()

interface Person {
  token: string
  vacancyId: string
  at: number
  /** How long they read before they send. */
  reads: number
}
/** How somebody sends: what there is to see first, what is sent, and where it says that it is there. */
interface Way {
  opened?: () => Promise<void>
  send(): ReturnType<typeof over>
  confirmedBy(answer: Awaited<ReturnType<typeof over>>): string | undefined
  after?: (applicationId: string) => Promise<unknown>
}

async function applies({ token, vacancyId, at, reads }: Person, way: Way): Promise<Sent> {
  const sent: Sent = { token, vacancyId, posts: [], byForm: way.opened !== undefined, confirmed: undefined, said: [] }
  await wait(at)
  for (let tries = 0; tries < mostTries && sent.confirmed === undefined; tries++) {
    if (tries > 0) await wait(1000 + random() * 2000)
    try {
      await way.opened?.()
      if (tries === 0) await wait(reads)
      const answer = await way.send()
      sent.posts.push({ at: Math.round(performance.now() - began), ms: answer.ms, status: answer.status })
      sent.confirmed = way.confirmedBy(answer)
      if (sent.confirmed === undefined) sent.said.push(`POST ${answer.status}`)
    } catch (error) {
      sent.said.push(String(error))
    }
  }
  if (sent.confirmed) await way.after?.(sent.confirmed).catch((error) => sent.said.push(String(error)))
  return sent
}

/** As a page's function sends what a form said, and as any client may. */
function callOf({ token, vacancyId }: Person): Way {
  const body = JSON.stringify({ formKey: randomUUID(), agree: 'on', message: 'Saya ingin bekerja di sini.' })
  return {
    send: () => over(token, 'POST', `/api/jobs/applications/${vacancyId}`, { type: 'application/json', body }),
    confirmedBy: ({ status, body }) => (status === 201 ? JSON.parse(body).applicationId : undefined),
  }
}

/** As somebody does who has only a browser: the form's page, the form, the receipt. */
function formOf({ token, vacancyId }: Person): Way {
  const path = `/saya/kerja/${vacancyId}/lamar/?setuju=on`
  let form: URLSearchParams | undefined
  return {
    async opened() {
      if (form) return
      const { body, status } = await over(token, 'GET', path)
      const formKey = body.match(/name="formKey" value="([^"]+)"/)?.[1]
      if (!formKey) throw new Error(`GET ${status}`)
      form = new URLSearchParams({ formKey, agree: 'on', message: 'Saya ingin bekerja di sini.' })
    },
    send: () => over(token, 'POST', path, { type: 'application/x-www-form-urlencoded', body: `${form}` }),
    confirmedBy: ({ location }) => location?.match(/\/saya\/lamaran\/(application_\w+)\//)?.[1],
    after: (applicationId) => over(token, 'GET', `/saya/lamaran/${applicationId}/?baru`),
  }
}

/** One request and all of its answer, with how long that took. */
function over(token: string, method: string, path: string, sent?: { type: string; body: string }) {
  const started = performance.now()
  const headers = {
    ...{ host, cookie: `sesi=${token}`, 'sec-fetch-site': 'same-origin' },
    ...(sent && { 'content-type': sent.type, 'content-length': Buffer.byteLength(sent.body) }),
  }
  return new Promise<{ status: number; location: string | undefined; body: string; ms: number }>((resolve, reject) => {
    send({ host: '127.0.0.1', port, method, path, headers, agent }, (answer) => {
      const { statusCode: status = 0, headers: said } = answer
      const done = (body: string) => resolve({ status, location: said.location, body, ms: performance.now() - started })
      text(answer).then(done, reject)
    })
      .on('error', reject)
      .end(sent?.body)
  })
}

/** Mulberry32: the same instants for the same seed. */
function drawn(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
