import { LocalAudioTrack, LocalVideoTrack, Track } from 'livekit-client'
import { openShow } from '../../../../site/src/live/show.ts'

/** Whoever speaks without a pause before a picture that never stands still: what costs most. */
export async function speak(url: string, token: string): Promise<void> {
  const pictures = document.body
  const nothing = () => undefined
  await openShow(
    { url, token, part: 'host' },
    { pictures, quality: 'radio', onChange: nothing, onEnd: nothing, onWeak: nothing },
    [
      Object.assign(new LocalAudioTrack(voice(), undefined, true), { source: Track.Source.Microphone }),
      Object.assign(new LocalVideoTrack(picture(), undefined, true), { source: Track.Source.Camera }),
    ],
  )
}

/** Three formants over a voice that rises and falls, four syllables a second, and breath: no pause that DTX could use. */
function voice(): MediaStreamTrack {
  const audio = new AudioContext({ sampleRate: 48_000 })
  const out = audio.createMediaStreamDestination()
  const cords = new OscillatorNode(audio, { type: 'sawtooth', frequency: 140 })
  const melody = new OscillatorNode(audio, { frequency: 0.7 })
  melody.connect(new GainNode(audio, { gain: 35 })).connect(cords.frequency)
  const noise = audio.createBuffer(1, 48_000 * 2, 48_000)
  const samples = noise.getChannelData(0)
  for (let n = 0; n < samples.length; n++) samples[n] = Math.random() * 2 - 1
  const breath = new AudioBufferSourceNode(audio, { buffer: noise, loop: true })
  const syllables = new GainNode(audio, { gain: 0.5 })
  const rhythm = new OscillatorNode(audio, { frequency: 4 })
  rhythm.connect(new GainNode(audio, { gain: 0.3 })).connect(syllables.gain)
  for (const [frequency, gain] of [
    [600, 0.5],
    [1400, 0.3],
    [2600, 0.2],
  ]) {
    const formant = new BiquadFilterNode(audio, { type: 'bandpass', frequency: frequency ?? 0, Q: 6 })
    const sway = new OscillatorNode(audio, { frequency: 1.3 + (frequency ?? 0) / 2000 })
    sway.connect(new GainNode(audio, { gain: (frequency ?? 0) / 3 })).connect(formant.frequency)
    cords.connect(formant)
    breath.connect(new GainNode(audio, { gain: 0.3 })).connect(formant)
    formant.connect(new GainNode(audio, { gain: gain ?? 0 })).connect(syllables)
    sway.start()
  }
  syllables.connect(out)
  for (const each of [cords, melody, breath, rhythm]) each.start()
  const [track] = out.stream.getAudioTracks()
  if (!track) throw new Error('No voice.')
  return track
}

/** Tiles that move over a grain that is another each time: no encoder stays below its limit. */
function picture(): MediaStreamTrack {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 })
  const paper = canvas.getContext('2d', { alpha: false })
  const grain = Object.assign(document.createElement('canvas'), { width: 256, height: 256 })
  const dots = grain.getContext('2d')
  if (!paper || !dots) throw new Error('No picture.')
  const pixels = dots.createImageData(256, 256)
  for (let n = 0; n < pixels.data.length; n++) pixels.data[n] = n % 4 === 3 ? 255 : Math.random() * 255
  dots.putImageData(pixels, 0, 0)
  let turn = 0
  setInterval(() => {
    turn += 1
    for (let x = -1; x < 6; x++)
      for (let y = -1; y < 4; y++)
        paper.drawImage(grain, x * 256 + ((turn * 7) % 256), y * 256 + ((turn * 5 * (x % 2 ? 1 : -1)) % 256))
  }, 1000 / 30)
  const [track] = canvas.captureStream(30).getVideoTracks()
  if (!track) throw new Error('No picture.')
  return track
}
