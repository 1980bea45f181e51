/** What a recorder takes in: pictures side by side on a canvas, voices as one. Only of whom `mayBeIn` says so, looked at each time. */
const size = { width: 640, height: 360, perSecond: 15 } as const

export function mixed(stage: HTMLElement, mayBeIn: (element: HTMLElement) => boolean) {
  const canvas = Object.assign(document.createElement('canvas'), { width: size.width, height: size.height })
  const paper = canvas.getContext('2d', { alpha: false })
  const audio = new AudioContext()
  const voices = audio.createMediaStreamDestination()
  const heard = new Map<MediaStreamTrack, MediaStreamAudioSourceNode>()
  const all = <E extends HTMLMediaElement>(kind: string) => [...stage.querySelectorAll<E>(kind)].filter(mayBeIn)

  function draw(): void {
    if (!paper) return
    const videos = all<HTMLVideoElement>('video').filter(({ videoWidth }) => videoWidth > 0)
    paper.fillStyle = '#0e0f18'
    paper.fillRect(0, 0, size.width, size.height)
    const columns = Math.ceil(Math.sqrt(videos.length))
    const rows = Math.ceil(videos.length / columns)
    const [width, height] = [size.width / columns, size.height / rows]
    for (const [n, video] of videos.entries()) {
      const scale = Math.min(width / video.videoWidth, height / video.videoHeight)
      const [w, h] = [video.videoWidth * scale, video.videoHeight * scale]
      const [x, y] = [(n % columns) * width + (width - w) / 2, Math.floor(n / columns) * height + (height - h) / 2]
      paper.drawImage(video, x, y, w, h)
    }
  }

  function listen(): void {
    const there = new Set(
      all('audio').flatMap(({ srcObject }) => (srcObject instanceof MediaStream ? srcObject.getAudioTracks() : [])),
    )
    for (const [track, node] of heard)
      if (!there.has(track)) {
        node.disconnect()
        heard.delete(track)
      }
    for (const track of there) {
      if (heard.has(track)) continue
      const node = audio.createMediaStreamSource(new MediaStream([track]))
      node.connect(voices)
      heard.set(track, node)
    }
  }

  // Silence is sound too: without it a recorder waits for the first word.
  const silence = audio.createConstantSource()
  const none = audio.createGain()
  none.gain.value = 0
  silence.connect(none).connect(voices)
  silence.start()
  draw()
  listen()
  const timers = [setInterval(draw, 1000 / size.perSecond), setInterval(listen, 250)]
  return {
    picture: new MediaStream([...canvas.captureStream(size.perSecond).getTracks(), ...voices.stream.getTracks()]),
    sound: voices.stream,
    stop(): void {
      for (const timer of timers) clearInterval(timer)
      void audio.close()
    },
  }
}
