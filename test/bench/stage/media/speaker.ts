import {
  AudioFrame,
  AudioSource,
  LocalAudioTrack,
  Room,
  RoomEvent,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node'
import { rate, type Sent } from './ban.ts'

/**
 * One speaker after the other, in a process where nobody listens: in this SDK a room that the server ended goes on reading
 * all that its process is told, each sound of everybody too, and fifty such rooms fill a processor.
 */
let silencing = new AbortController()

/** A tone, until told to stop. */
async function speak(speaker: Room, { signal }: AbortController): Promise<void> {
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

async function come({ url, pass }: Sent, speaking: AbortController): Promise<void> {
  const speaker = new Room()
  speaker.once(RoomEvent.Disconnected, () => process.send?.({ pass, outAt: Date.now() }))
  await speaker.connect(url, pass, { autoSubscribe: false, dynacast: false })
  await speak(speaker, speaking)
}

process.on('message', (sent: Sent) => {
  silencing.abort()
  silencing = new AbortController()
  // Put out while they were still coming in.
  come(sent, silencing).catch(() => undefined)
})
