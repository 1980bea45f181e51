import {
  AudioFrame,
  AudioSource,
  LocalAudioTrack,
  Room,
  RoomEvent,
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
