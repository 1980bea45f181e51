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

/** People with a client of their own in a show's room. `leave` takes all of them out. */
export function joining() {
  const joined: Room[] = []
  return {
    async join({ url, token }: { url: string; token: string }) {
      const entered = new Room()
      const left = new Promise<number>((gone) => entered.once(RoomEvent.Disconnected, () => gone(performance.now())))
      await entered.connect(url, token, { autoSubscribe: true, dynacast: false })
      joined.push(entered)
      return { entered, left }
    },
    leave: () => Promise.all(joined.map((each) => each.disconnect())),
  }
}

/** Publishes a microphone, with a second of silence. */
export async function speak(from: Room): Promise<void> {
  const source = new AudioSource(48_000, 1)
  const track = LocalAudioTrack.createAudioTrack('mic', source)
  const options = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE })
  await from.localParticipant?.publishTrack(track, options)
  // The server takes a track for published when its first sound comes.
  for (let tenth = 0; tenth < 10; tenth++) await source.captureFrame(AudioFrame.create(48_000, 1, 4800))
}

const rate = 48_000

/** A tone, until told to stop. */
export async function speakOn(from: Room, signal: AbortSignal): Promise<void> {
  const source = new AudioSource(rate, 1)
  const track = LocalAudioTrack.createAudioTrack('mic', source)
  const options = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE })
  const publishing = from.localParticipant?.publishTrack(track, options)
  const tone = Int16Array.from({ length: rate / 20 }, (_, n) => 9000 * Math.sin((2 * Math.PI * 440 * n) / rate))
  while (!signal.aborted) await source.captureFrame(new AudioFrame(tone, rate, 1, tone.length))
  await publishing
}

/** Whether somebody hears a sound just now, and not the silence that fills a stream whose speaker is gone. */
export function hearing(entered: Room): () => boolean {
  let heardAt = 0
  entered.on(RoomEvent.TrackSubscribed, async (track: RemoteTrack) => {
    if (track.kind !== TrackKind.KIND_AUDIO) return
    for await (const { data } of new AudioStream(track, rate, 1))
      if (data.some((sample) => Math.abs(sample) > 500)) heardAt = performance.now()
  })
  return () => performance.now() - heardAt < 500
}
