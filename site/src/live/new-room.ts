import { DefaultReconnectPolicy, Room, VideoPreset, VideoPresets } from 'livekit-client'
import { withLongPackets } from './long-packets.ts'
import { kilobits } from './qualities.ts'

withLongPackets(globalThis.RTCPeerConnection)

const { sound, camera, screen } = kilobits
const bits = (kilo: number) => kilo * 1000

/**
 * Speech without redundancy, which would be as much again. Three sizes of picture, so that each viewer pays for one. A
 * screen is letters: few pictures, each of them sharp. Whoever brings tracks of their own keeps them: a host's camera
 * outlives a broken connection. A viewer's microphone is off the moment it is taken back.
 */
export const newRoom = (keepsTracks: boolean) =>
  new Room({
    dynacast: true,
    stopLocalTrackOnUnpublish: !keepsTracks,
    // A server that was restarted has forgotten the room, and a token grows old: entering anew soon mends both.
    reconnectPolicy: new DefaultReconnectPolicy([0, 500, 1500, 3000]),
    publishDefaults: {
      dtx: true,
      red: false,
      audioPreset: { maxBitrate: bits(sound) },
      videoEncoding: { maxBitrate: bits(camera.high), maxFramerate: 30 },
      videoSimulcastLayers: [
        new VideoPreset(320, 180, bits(camera.low), 15),
        new VideoPreset(640, 360, bits(camera.medium), 20),
      ],
      screenShareEncoding: { maxBitrate: bits(screen.medium), maxFramerate: 5 },
      screenShareSimulcastLayers: [new VideoPreset(640, 360, bits(screen.low), 3)],
    },
    videoCaptureDefaults: { resolution: VideoPresets.h720.resolution },
  })
