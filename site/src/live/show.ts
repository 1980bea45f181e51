import {
  ConnectionQuality,
  ConnectionState,
  DisconnectReason,
  type LocalAudioTrack,
  type LocalTrack,
  type LocalVideoTrack,
  type RemoteParticipant,
  type RemoteTrackPublication,
  RoomEvent,
  setLogLevel,
  Track,
  VideoQuality,
} from 'livekit-client'
import { newRoom } from './new-room.ts'
import { picturesIn } from './pictures.ts'
import { type Quality, type Size, sizesFor } from './qualities.ts'
import { turns } from './turns.ts'

/** What somebody enters a show's room with. */
export interface Pass {
  url: string
  token: string
  /** An account and its device: what they are called in the show's room. */
  identity: string
  part: 'viewer' | 'captioner' | 'called' | 'speaker' | 'host'
}
export type Ending = 'left' | 'sent-off' | 'elsewhere' | 'closed' | 'lost'

export interface Watching {
  /** Where pictures are shown, each with its name. */
  pictures: HTMLElement
  quality: Quality
  /** Everybody is seen, however many: backstage one looks at each other. */
  seesAll?: boolean
  onChange(): void
  onEnd(why: Ending): void
  onWeak(isWeak: boolean): void
  /** Whether whoever watches may speak, as it changes. */
  onMaySpeak?(may: boolean): void
  /** The screen whoever is here shows, as it begins and ends. */
  onScreen?(track: MediaStreamTrack | undefined): void
}
export type Show = Awaited<ReturnType<typeof openShow>>

// LiveKit writes its tokens into the console's errors.
setLogLevel('silent')

const videoQualities: Record<Size, VideoQuality> = {
  low: VideoQuality.LOW,
  medium: VideoQuality.MEDIUM,
  high: VideoQuality.HIGH,
}
/** IP, UDP and what encrypts a packet. */
const aroundEach = 20 + 8 + 10
const endings: Partial<Record<DisconnectReason, Ending>> = {
  [DisconnectReason.CLIENT_INITIATED]: 'left',
  [DisconnectReason.PARTICIPANT_REMOVED]: 'sent-off',
  [DisconnectReason.DUPLICATE_IDENTITY]: 'elsewhere',
  [DisconnectReason.ROOM_DELETED]: 'closed',
}

/** In the show's room, seeing and hearing. `tracks` are published at once. */
export async function openShow(
  { url, token }: Omit<Pass, 'identity'>,
  watching: Watching,
  tracks: readonly (LocalAudioTrack | LocalVideoTrack)[] = [],
) {
  const room = newRoom(tracks.length > 0)
  let { quality } = watching
  /** By stream: one that is switched off keeps what it brought. */
  const counted = new Map<number, number>()
  const { pictures, onChange, onEnd, onWeak, onMaySpeak, onScreen } = watching

  const parts = picturesIn(pictures)
  const screens = new Set<LocalTrack>()
  const isScreen = (source: Track.Source) =>
    source === Track.Source.ScreenShare || source === Track.Source.ScreenShareAudio
  /** A screen that nobody sees any longer is no longer taken. A camera goes on, for whoever comes back. */
  const endScreens = () => {
    for (const track of screens) track.stop()
    screens.clear()
  }
  const order = turns()
  let sizes = new Map<string, Size>()
  /** What a quality has room for: who spoke last first. */
  const share = () => {
    const seen = others()
      .sort((a, b) => order.placeOf(a.identity) - order.placeOf(b.identity))
      .flatMap((who) => [...who.videoTrackPublications.values()])
      .filter(({ isMuted }) => !isMuted)
      .map(({ trackSid, source }) => ({ id: trackSid, isScreen: isScreen(source) }))
    sizes = sizesFor(quality, seen)
    if (watching.seesAll) for (const { id } of seen) if (!sizes.has(id)) sizes.set(id, 'low')
  }
  const wants = ({ kind, trackSid }: RemoteTrackPublication) => kind === Track.Kind.Audio || sizes.has(trackSid)
  /** What is no longer wanted is gone at once; the server stops sending it a moment later. */
  const tune = (publication: RemoteTrackPublication, { name = '', identity }: RemoteParticipant) => {
    const { track } = publication
    const isWanted = wants(publication)
    publication.setSubscribed(isWanted)
    if (track && isWanted) parts.show(track, name, identity)
    if (track && !isWanted) parts.hide(track)
    const size = sizes.get(publication.trackSid)
    if (size) publication.setVideoQuality(videoQualities[size])
  }
  const others = () => [...room.remoteParticipants.values()]
  const published = () => others().flatMap((each) => [...each.trackPublications.values()])
  const tuneAll = () => {
    share()
    for (const who of others()) for (const publication of who.trackPublications.values()) tune(publication, who)
  }

  const changed = () => {
    tuneAll()
    onChange()
  }
  let listening = 0
  /** Told when it changes, and looked at again once somebody went on speaking. */
  const hear = () => {
    clearTimeout(listening)
    const loudest = room.activeSpeakers.filter(({ isLocal }) => !isLocal).map(({ identity }) => identity)
    if (order.heard(loudest, performance.now())) tuneAll()
    else if (loudest.length > 0) listening = window.setTimeout(hear, 1000)
  }

  room
    .on(RoomEvent.TrackPublished, tuneAll)
    .on(RoomEvent.TrackUnpublished, tuneAll)
    .on(RoomEvent.ActiveSpeakersChanged, hear)
    .on(RoomEvent.TrackSubscribed, (track, publication, { name = '', identity }) => {
      if (wants(publication)) parts.show(track, name, identity)
      onChange()
    })
    .on(RoomEvent.TrackUnsubscribed, (track) => {
      parts.hide(track)
      onChange()
    })
    .on(RoomEvent.ParticipantConnected, onChange)
    .on(RoomEvent.ParticipantDisconnected, onChange)
    .on(RoomEvent.TrackMuted, changed)
    .on(RoomEvent.TrackUnmuted, changed)
    .on(RoomEvent.LocalTrackPublished, ({ track, source }) => {
      if (track && isScreen(source)) screens.add(track)
      if (track && source === Track.Source.ScreenShare) onScreen?.(track.mediaStreamTrack)
      onChange()
    })
    .on(RoomEvent.LocalTrackUnpublished, ({ source }) => {
      if (isScreen(source)) endScreens()
      if (source === Track.Source.ScreenShare) onScreen?.(undefined)
      onChange()
    })
    .on(RoomEvent.Reconnecting, onChange)
    .on(RoomEvent.Reconnected, onChange)
    .on(RoomEvent.AudioPlaybackStatusChanged, onChange)
    .on(RoomEvent.ConnectionQualityChanged, (how, who) => {
      if (who.isLocal) onWeak(how === ConnectionQuality.Poor || how === ConnectionQuality.Lost)
    })
    .on(RoomEvent.ParticipantPermissionsChanged, (_, who) => {
      if (who.isLocal) onMaySpeak?.(who.permissions?.canPublish === true)
    })
    .on(RoomEvent.Disconnected, (reason) => {
      clearTimeout(listening)
      onScreen?.(undefined)
      parts.clear()
      endScreens()
      if (isOpen) onEnd((reason !== undefined && endings[reason]) || 'lost')
    })

  // One that opens by half is closed again, or it would turn out whoever tries once more.
  let isOpen = false
  try {
    await room.connect(url, token, { autoSubscribe: false })
    tuneAll()
    for (const track of tracks) await room.localParticipant.publishTrack(track as LocalTrack)
    isOpen = room.state !== ConnectionState.Disconnected
  } finally {
    if (!isOpen) await room.disconnect(tracks.length === 0)
  }
  if (!isOpen) throw new Error('It broke while it opened.')

  return {
    isReconnecting: () => room.state === 'reconnecting' || room.state === 'signalReconnecting',
    isSilenced: () => !room.canPlaybackAudio,
    hear: () => room.startAudio(),
    /** Who watches: this browser, and whoever of the others may not be seen or heard. */
    heads: () => 1 + others().filter(({ permissions }) => !permissions?.canPublish).length,
    /** Whether anybody is heard or seen. */
    hasAnything: () => published().some(({ isMuted }) => !isMuted),
    choose(next: Quality) {
      quality = next
      tuneAll()
    },
    mute(muted: boolean) {
      for (const audio of pictures.querySelectorAll('audio')) audio.muted = muted
    },
    microphone: (on: boolean) => room.localParticipant.setMicrophoneEnabled(on),
    camera: (on: boolean) => room.localParticipant.setCameraEnabled(on),
    screen: (on: boolean) => room.localParticipant.setScreenShareEnabled(on, { audio: true }),
    device: (kind: 'audioinput' | 'videoinput', deviceId: string) => room.switchActiveDevice(kind, deviceId),
    /** What whoever is here brings of their own, as it is now. */
    own: () =>
      [Track.Source.Camera, Track.Source.Microphone].flatMap(
        (source) => room.localParticipant.getTrackPublication(source)?.track ?? [],
      ) as (LocalAudioTrack | LocalVideoTrack)[],
    publishing: () => ({
      microphone: room.localParticipant.isMicrophoneEnabled,
      camera: room.localParticipant.isCameraEnabled,
      screen: room.localParticipant.isScreenShareEnabled,
    }),
    /** Bytes of sound and picture that came in, headers of all kinds included. */
    async received(): Promise<number> {
      const reports = await Promise.all(published().map(({ track }) => track?.getRTCStatsReport()))
      for (const entry of reports.flatMap((report) => [...(report?.values() ?? [])]))
        if (entry.type === 'inbound-rtp')
          counted.set(entry.ssrc, entry.bytesReceived + entry.headerBytesReceived + entry.packetsReceived * aroundEach)
      return [...counted.values()].reduce((sum, bytes) => sum + bytes, 0)
    },
    leave: () => room.disconnect(tracks.length === 0),
  }
}
