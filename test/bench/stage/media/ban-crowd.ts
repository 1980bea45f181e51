import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { AudioStream, type RemoteTrack, Room, RoomEvent, TrackKind } from '@livekit/rtc-node'
import { RoomServiceClient } from 'livekit-server-sdk'
import { liveKitKey } from '../../../../functions/stage/manifest.ts'
import { type Ban, type Bans, type BansAsked, rate, type Sent } from './ban.ts'

/** One listener who says when each speaker was last heard, in a process of its own: nothing else keeps its ear waiting. */
const [, , askedIn = '', toldIn = ''] = process.argv
const { port, room, staff, secret, people } = JSON.parse(readFileSync(askedIn, 'utf8')) as BansAsked
const address = `http://localhost:${port}/api/stage/media/${room}`
const patienceMs = 20_000

/** By identity: when something of them was last heard. */
const heardAt = new Map<string, number>()

async function call(token: string, path: string, sent: object): Promise<Record<string, string>> {
  const answer = await fetch(`${address}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `sesi=${token}`, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(sent),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.status === 204 ? {} : ((await answer.json()) as Record<string, string>)
}
const enter = async (token: string): Promise<Sent> => {
  const { url = '', token: pass = '' } = await call(token, 'enter', { device: 'ukur1234' })
  return { url, pass }
}

async function listen(): Promise<Room> {
  const listener = new Room()
  listener.on(RoomEvent.TrackSubscribed, (track: RemoteTrack, _, { identity }) => {
    if (track.kind === TrackKind.KIND_AUDIO) void hear(track, identity)
  })
  const { url, pass } = await enter(staff)
  await listener.connect(url, pass, { autoSubscribe: true, dynacast: false })
  return listener
}

/** Sound, and not the silence that fills a stream whose speaker is gone. */
async function hear(track: RemoteTrack, identity: string): Promise<void> {
  for await (const { data } of new AudioStream(track, rate, 1))
    if (data.some((sample) => Math.abs(sample) > 500)) heardAt.set(identity, Date.now())
}

async function until(isSo: () => boolean, what: string, patience = patienceMs): Promise<void> {
  for (const end = Date.now() + patience; !isSo(); await wait(10)) if (Date.now() > end) throw new Error(what)
}

/** By token: when whoever held it was first told that they are out. */
const outAt = new Map<string, number>()
function openLane(): ChildProcess {
  const lane = fork(fileURLToPath(new URL('speaker.ts', import.meta.url)), { stdio: 'ignore' })
  lane.on('message', (told: { pass: string; outAt: number }) => {
    if (!outAt.has(told.pass)) outAt.set(told.pass, told.outAt)
  })
  return lane
}

/**
 * When the server last had somebody in its room: a client that is put out while it is still coming in hears nothing of it, and
 * tries for ten seconds more. Looked at until they were away for two seconds.
 */
async function lastThere(url: string, pass: string, identity: string): Promise<number> {
  const rooms = new RoomServiceClient(url.replace(/^ws/, 'http'), liveKitKey, secret)
  const { video } = JSON.parse(Buffer.from(pass.split('.')[1] ?? '', 'base64url').toString()) as {
    video: { room: string }
  }
  const began = Date.now()
  let last = began
  for (;;) {
    const there = await rooms.listParticipants(video.room)
    const now = Date.now()
    if (there.some((each) => each.identity === identity)) last = now
    if (now - last > 2000) return last
    if (now - began > patienceMs) throw new Error('never out')
    await wait(40)
  }
}

async function once({ token, accountId }: BansAsked['people'][number], lane: ChildProcess): Promise<Ban> {
  const identity = `${accountId}:ukur1234`
  const { url, pass } = await enter(token)
  lane.send({ url, pass })
  await until(() => heardAt.has(identity), 'never heard')
  const sent = Date.now()
  await call(staff, `people/${accountId}/off`, { reason: 'Diukur.' })
  await until(() => outAt.has(pass), 'never told that they are out')
  const out = (outAt.get(pass) ?? sent) - sent
  // However long after: what is heard of somebody who is out counts as well.
  await until(() => Date.now() - Math.max(sent, heardAt.get(identity) ?? 0) > 1000, 'never silent')
  const silent = Math.max(0, (heardAt.get(identity) ?? sent) - sent)
  heardAt.delete(identity)

  const came = Date.now()
  lane.send({ url, pass })
  const again = (await lastThere(url, pass, identity)) - came
  return { silent, out, again, heardAgain: Math.max(0, (heardAt.get(identity) ?? came) - came) }
}

const told: Bans = { bans: [], said: [] }
await listen()
// Five at a time: more speakers than a stage is likely to lose at once.
const left = [...people]
await Promise.all(
  Array.from({ length: 5 }, async () => {
    const lane = openLane()
    for (let person = left.shift(); person; person = left.shift())
      await once(person, lane).then(
        (ban) => told.bans.push(ban),
        (error) => told.said.push(String(error)),
      )
    lane.kill('SIGKILL')
  }),
)
writeFileSync(toldIn, JSON.stringify(told))
process.exit(0)
