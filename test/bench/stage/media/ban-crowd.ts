import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import {
  AudioFrame,
  AudioSource,
  AudioStream,
  LocalAudioTrack,
  type RemoteTrack,
  Room,
  RoomEvent,
  TrackKind,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node'
import { RoomServiceClient } from 'livekit-server-sdk'
import { liveKitKey } from '../../../../functions/stage/manifest.ts'
import type { Ban, Bans, BansAsked } from './ban.ts'

/** Speakers with clients of their own, and one listener who says when each was last heard: a process of their own. */
const [, , askedIn = '', toldIn = ''] = process.argv
const { port, room, staff, secret, people } = JSON.parse(readFileSync(askedIn, 'utf8')) as BansAsked
const address = `http://localhost:${port}/api/stage/media/${room}`
const rate = 48_000
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
const enter = async (token: string) => {
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
    if (data.some((sample) => Math.abs(sample) > 500)) heardAt.set(identity, performance.now())
}

/** A tone, tenth by tenth, until told to stop. */
async function speak(speaker: Room, signal: AbortSignal): Promise<void> {
  const source = new AudioSource(rate, 1)
  const track = LocalAudioTrack.createAudioTrack('mic', source)
  const options = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE })
  // The server takes a track for published when its first sound comes.
  const publishing = speaker.localParticipant?.publishTrack(track, options).catch(() => undefined)
  const tone = Int16Array.from({ length: rate / 20 }, (_, n) => 9000 * Math.sin((2 * Math.PI * 440 * n) / rate))
  while (!signal.aborted) await source.captureFrame(new AudioFrame(tone, rate, 1, tone.length)).catch(() => undefined)
  await publishing
  await track.close()
}

function come(url: string, pass: string) {
  const speaker = new Room()
  const gone = new Promise<number>((out) => speaker.once(RoomEvent.Disconnected, () => out(performance.now())))
  const connected = speaker.connect(url, pass, { autoSubscribe: false, dynacast: false }).then(
    () => true,
    () => false,
  )
  return { speaker, connected, gone }
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
  const began = performance.now()
  let last = began
  for (;;) {
    const there = await rooms.listParticipants(video.room)
    const now = performance.now()
    if (there.some((each) => each.identity === identity)) last = now
    if (now - last > 2000) return last
    if (now - began > patienceMs) throw new Error('never out')
    await wait(40)
  }
}

async function once({ token, accountId }: BansAsked['people'][number]): Promise<Ban> {
  const identity = `${accountId}:ukur1234`
  const { url, pass } = await enter(token)
  const first = come(url, pass)
  await first.connected
  const [silencing, speaking] = [new AbortController(), new AbortController()]
  const spoken = speak(first.speaker, silencing.signal)
  for (const until = Date.now() + 5000; !heardAt.has(identity); await wait(10))
    if (Date.now() > until) throw new Error('never heard')

  const sent = performance.now()
  await call(staff, `people/${accountId}/off`, { reason: 'Diukur.' })
  const out = (await first.gone) - sent
  await wait(300)
  const silent = Math.max(0, (heardAt.get(identity) ?? sent) - sent)
  silencing.abort()
  await spoken
  heardAt.delete(identity)

  const came = performance.now()
  const second = come(url, pass)
  void second.connected.then((isIn) => (isIn ? speak(second.speaker, speaking.signal) : undefined))
  const again = (await lastThere(url, pass, identity)) - came
  speaking.abort()
  return { silent, out, again, heardAgain: Math.max(0, (heardAt.get(identity) ?? came) - came) }
}

const told: Bans = { bans: [], said: [] }
await listen()
// Five at a time: more speakers than a stage is likely to lose at once.
const left = [...people]
await Promise.all(
  [0, 1, 2, 3, 4].map(async () => {
    for (let person = left.shift(); person; person = left.shift())
      await once(person).then(
        (ban) => told.bans.push(ban),
        (error) => told.said.push(String(error)),
      )
  }),
)
writeFileSync(toldIn, JSON.stringify(told))
process.exit(0)
