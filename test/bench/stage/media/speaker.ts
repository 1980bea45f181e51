import { setTimeout as wait } from 'node:timers/promises'
import {
  AudioFrame,
  AudioSource,
  LocalAudioTrack,
  Room,
  RoomEvent,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node'
import { rate } from './ban.ts'

/**
 * One speaker, in a process of their own that ends with them: in this SDK a room that the server ended goes on reading
 * whatever its process is told, each sound of each other speaker too, and fifty such rooms fill a processor.
 */
const [, , url = '', pass = ''] = process.argv

/** A tone, without an end. */
async function speak(speaker: Room): Promise<void> {
  const source = new AudioSource(rate, 1)
  const track = LocalAudioTrack.createAudioTrack('mic', source)
  const options = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE })
  // The server takes a track for published when its first sound comes.
  speaker.localParticipant?.publishTrack(track, options).catch(() => undefined)
  const tone = Int16Array.from({ length: rate / 20 }, (_, n) => 9000 * Math.sin((2 * Math.PI * 440 * n) / rate))
  for (;;)
    await source.captureFrame(new AudioFrame(tone, rate, 1, tone.length)).catch(() => wait(tone.length / (rate / 1000)))
}

async function come(onOut: () => void): Promise<void> {
  const speaker = new Room()
  speaker.once(RoomEvent.Disconnected, onOut)
  await speaker.connect(url, pass, { autoSubscribe: false, dynacast: false })
  await speak(speaker)
}

// Back with the token that holds, when told to.
process.once('message', () => come(() => undefined).catch(() => undefined))
await come(() => process.send?.(Date.now()))
