import {
  AudioPresets,
  ConnectionQuality,
  DisconnectReason,
  type LocalAudioTrack,
  type LocalTrack,
  type LocalVideoTrack,
  type RemoteTrack,
  type RemoteTrackPublication,
  Room,
  RoomEvent,
  setLogLevel,
  Track,
  VideoPresets,
  VideoQuality,
} from 'livekit-client'
import type { Quality } from './qualities.ts'

/** What somebody enters a show's room with. */
export interface Pass {
  url: string
  token: string
  part: 'viewer' | 'speaker' | 'host'
}
export type Ending = 'left' | 'sent-off' | 'elsewhere' | 'closed' | 'lost'

export interface Watching {
  /** Where pictures are shown, each with its name. */
  pictures: HTMLElement
  quality: Quality
  onChange(): void
  onEnd(why: Ending): void
  onWeak(): void
  /** Whether whoever watches may speak, as it changes. */
  onMaySpeak?(may: boolean): void
}
export type Show = Awaited<ReturnType<typeof openShow>>

// LiveKit writes its tokens into the console's errors.
setLogLevel('silent')

const videoQualities = { low: VideoQuality.LOW, medium: VideoQuality.MEDIUM, high: VideoQuality.HIGH } as const
const endings: Partial<Record<DisconnectReason, Ending>> = {
  [DisconnectReason.CLIENT_INITIATED]: 'left',
  [DisconnectReason.PARTICIPANT_REMOVED]: 'sent-off',
  [DisconnectReason.DUPLICATE_IDENTITY]: 'elsewhere',
  [DisconnectReason.ROOM_DELETED]: 'closed',
}

/** Speech without redundancy: 15.7 MB an hour instead of 24.6. Three sizes of picture, so that each viewer pays for one. */
const newRoom = (keepsTracks: boolean) =>
  new Room({
    dynacast: true,
    // A host's camera outlives a broken connection; a viewer's microphone is off the moment it is taken back.
    stopLocalTrackOnUnpublish: !keepsTracks,
    publishDefaults: {
      dtx: true,
      red: false,
      audioPreset: AudioPresets.speech,
      videoSimulcastLayers: [VideoPresets.h180, VideoPresets.h360],
    },
    videoCaptureDefaults: { resolution: VideoPresets.h720.resolution },
  })

/** In the show's room, seeing and hearing. `tracks` are published at once. */
export async function openShow(
  { url, token }: Pass,
  watching: Watching,
  tracks: readonly (LocalAudioTrack | LocalVideoTrack)[] = [],
) {
  const room = newRoom(tracks.length > 0)
  let { quality } = watching
  /** By stream: one that is switched off keeps what it brought. */
  const counted = new Map<number, number>()
  const { pictures, onChange, onEnd, onWeak, onMaySpeak } = watching

  const wants = (publication: RemoteTrackPublication) => publication.kind === Track.Kind.Audio || quality !== 'radio'
  const tune = (publication: RemoteTrackPublication) => {
    publication.setSubscribed(wants(publication))
    if (publication.kind === Track.Kind.Video && quality !== 'radio')
      publication.setVideoQuality(videoQualities[quality])
  }
  const published = () => [...room.remoteParticipants.values()].flatMap((each) => [...each.trackPublications.values()])
  const show = (track: RemoteTrack, name: string, whose: string) => {
    const element = track.attach()
    // Made by us: an account and its device. Whoever records asks it who agreed.
    element.dataset.whose = whose
    if (track.kind === Track.Kind.Audio) return void pictures.append(element)
    const figure = document.createElement('figure')
    const caption = document.createElement('figcaption')
    caption.textContent = name
    element.ariaLabel = name
    figure.append(element, caption)
    pictures.append(figure)
  }
  const hide = (track: RemoteTrack) => {
    for (const element of track.detach()) (element.closest('figure') ?? element).remove()
  }

  room
    .on(RoomEvent.TrackPublished, (publication) => tune(publication))
    .on(RoomEvent.TrackSubscribed, (track, _, { name = '', identity }) => {
      show(track, name, identity)
      onChange()
    })
    .on(RoomEvent.TrackUnsubscribed, (track) => {
      hide(track)
      onChange()
    })
    .on(RoomEvent.ParticipantConnected, onChange)
    .on(RoomEvent.ParticipantDisconnected, onChange)
    .on(RoomEvent.TrackMuted, onChange)
    .on(RoomEvent.TrackUnmuted, onChange)
    .on(RoomEvent.LocalTrackPublished, onChange)
    .on(RoomEvent.LocalTrackUnpublished, onChange)
    .on(RoomEvent.Reconnecting, onChange)
    .on(RoomEvent.Reconnected, onChange)
    .on(RoomEvent.AudioPlaybackStatusChanged, onChange)
    .on(RoomEvent.ConnectionQualityChanged, (how, who) => {
      if (who.isLocal && (how === ConnectionQuality.Poor || how === ConnectionQuality.Lost)) onWeak()
    })
    .on(RoomEvent.ParticipantPermissionsChanged, (_, who) => {
      if (who.isLocal) onMaySpeak?.(who.permissions?.canPublish === true)
    })
    .on(RoomEvent.Disconnected, (reason) => {
      pictures.querySelectorAll('figure, audio').forEach((element) => void element.remove())
      onEnd((reason !== undefined && endings[reason]) || 'lost')
    })

  await room.connect(url, token, { autoSubscribe: false })
  for (const publication of published()) tune(publication)
  for (const track of tracks) await room.localParticipant.publishTrack(track as LocalTrack)

  return {
    isReconnecting: () => room.state === 'reconnecting' || room.state === 'signalReconnecting',
    isSilenced: () => !room.canPlaybackAudio,
    hear: () => room.startAudio(),
    heads: () => room.numParticipants,
    /** Whether anybody is heard or seen. */
    hasAnything: () => published().some(({ isMuted }) => !isMuted),
    choose(next: Quality) {
      quality = next
      for (const publication of published()) tune(publication)
    },
    mute(muted: boolean) {
      for (const audio of pictures.querySelectorAll('audio')) audio.muted = muted
    },
    microphone: (on: boolean) => room.localParticipant.setMicrophoneEnabled(on),
    camera: (on: boolean) => room.localParticipant.setCameraEnabled(on),
    screen: (on: boolean) => room.localParticipant.setScreenShareEnabled(on, { audio: true }),
    device: (kind: 'audioinput' | 'videoinput', deviceId: string) => room.switchActiveDevice(kind, deviceId),
    publishing: () => ({
      microphone: room.localParticipant.isMicrophoneEnabled,
      camera: room.localParticipant.isCameraEnabled,
      screen: room.localParticipant.isScreenShareEnabled,
    }),
    /** Bytes of sound and picture that came in, headers included. */
    async received(): Promise<number> {
      const reports = await Promise.all(published().map(({ track }) => track?.getRTCStatsReport()))
      for (const entry of reports.flatMap((report) => [...(report?.values() ?? [])]))
        if (entry.type === 'inbound-rtp') counted.set(entry.ssrc, entry.bytesReceived + entry.headerBytesReceived)
      return [...counted.values()].reduce((sum, bytes) => sum + bytes, 0)
    },
    leave: () => room.disconnect(tracks.length === 0),
  }
}
