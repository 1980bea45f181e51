/** Runs in pages before their own scripts. Keeps their media connections, so that what passes can be counted. */
export function watchConnections(): void {
  const connections: RTCPeerConnection[] = []
  const Plain = globalThis.RTCPeerConnection
  globalThis.RTCPeerConnection = class extends Plain {
    constructor(configuration?: RTCConfiguration) {
      super(configuration)
      connections.push(this)
    }
  }
  Object.assign(globalThis, { connections })
}

/**
 * Runs in pages before their own scripts. Chromium's own microphone beeps once a second, and silence costs almost nothing: here
 * it hears somebody who talks without a pause to speak of, vowels of a deep voice with a breath after each sentence.
 */
export function speechInsteadOfBeeps(): void {
  const devices = navigator.mediaDevices
  if (!devices) return
  const plain = devices.getUserMedia.bind(devices)
  let speech: MediaStream | undefined

  devices.getUserMedia = async (wanted) => {
    const stream = await plain(wanted)
    const [beeps] = stream.getAudioTracks()
    if (!beeps) return stream
    speech ??= talking()
    const voice = speech.getAudioTracks()[0]?.clone()
    if (!voice) return stream
    beeps.stop()
    return new MediaStream([voice, ...stream.getVideoTracks()])
  }

  function talking(): MediaStream {
    const context = new AudioContext()
    const seconds = 12
    const buffer = context.createBuffer(1, context.sampleRate * seconds, context.sampleRate)
    const samples = buffer.getChannelData(0)
    for (let n = 0; n < samples.length; n++) {
      const at = n / context.sampleRate
      // Four syllables a second; half a second of breath in every four.
      const isBreath = at % 4 > 3.5
      const loud = isBreath ? 0 : 0.3 + 0.7 * Math.abs(Math.sin(Math.PI * 4 * at))
      const pitch = 120 + 25 * Math.sin(2 * Math.PI * 0.6 * at)
      let voice = 0
      for (let k = 1; k < 24; k++) {
        const hertz = k * pitch
        const [first, second] = [400 + 300 * Math.sin(7 * at), 1500 + 600 * Math.sin(5 * at)]
        const weight = 1 / (1 + ((hertz - first) / 200) ** 2) + 0.5 / (1 + ((hertz - second) / 250) ** 2)
        voice += weight * Math.sin(2 * Math.PI * hertz * at)
      }
      samples[n] = 0.15 * loud * voice + (isBreath ? 0 : 0.01 * (Math.random() - 0.5))
    }
    const source = new AudioBufferSourceNode(context, { buffer, loop: true })
    const out = context.createMediaStreamDestination()
    source.connect(out)
    source.start()
    return out.stream
  }
}
