/** Somebody's own camera and microphone, before they are anywhere. */
export { createLocalTracks, type LocalAudioTrack, type LocalVideoTrack, Track } from 'livekit-client'
