/** Shows how loud a microphone is, and plays it back to whoever speaks, if they like. */
export function meterOf(meter: HTMLMeterElement) {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 512
  const samples = new Float32Array(analyser.fftSize)
  let source: MediaStreamAudioSourceNode | undefined

  setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    const loud = Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length)
    // Speech close by is about −20 dB: the middle of the meter is 0.1.
    meter.value = Math.min(100, Math.round(Math.sqrt(loud) * 160))
  }, 100)

  return {
    of(track: MediaStreamTrack | undefined): void {
      source?.disconnect()
      source = track && context.createMediaStreamSource(new MediaStream([track]))
      source?.connect(analyser)
      void context.resume()
    },
    hear(on: boolean): void {
      if (on) analyser.connect(context.destination)
      else analyser.disconnect()
    },
  }
}
