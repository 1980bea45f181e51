import { AudioPresets, DefaultReconnectPolicy, Room, VideoPresets } from 'livekit-client'

/**
 * Speech without redundancy: 15.7 MB an hour instead of 24.6. Three sizes of picture, so that each viewer pays for one.
 * Whoever brings tracks of their own keeps them: a host's camera outlives a broken connection. A viewer's microphone is off
 * the moment it is taken back.
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
      audioPreset: AudioPresets.speech,
      videoSimulcastLayers: [VideoPresets.h180, VideoPresets.h360],
    },
    videoCaptureDefaults: { resolution: VideoPresets.h720.resolution },
  })
