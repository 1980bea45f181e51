/**
 * What egress is asked for. It writes one size (github.com/livekit/egress): 360 lines, which a phone shows sharply. Its own
 * presets begin at three megabits.
 */
export const segmentSeconds = 4

/** Kilobits a second. */
export const pictureEncoding = {
  ...{ width: 640, height: 360, framerate: 20, videoBitrate: 450, keyFrameInterval: segmentSeconds },
  ...{ audioBitrate: 32, audioFrequency: 48_000 },
} as const

/**
 * Radio. At half the sampling rate half as many packets of sound come, each of which fills a packet of the transport stream
 * however small it is.
 */
export const soundEncoding = { audioBitrate: 24, audioFrequency: 24_000 } as const
