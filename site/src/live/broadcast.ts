import type Hls from 'hls.js/light'
import type { BroadcastQuality, Quality } from './qualities.ts'
import type { Ending, Show } from './show.ts'

/** What a large audience watches: playlists on our own edge, some ten seconds behind. */
export type Playlists = Readonly<Record<'picture' | 'sound', string>>

interface Watching {
  pictures: HTMLElement
  quality: Quality
  onChange(): void
  onEnd(why: Ending): void
}
/** A show as its player knows it, without what only somebody in its room has. */
export type Playing = Pick<
  Show,
  | 'isReconnecting'
  | 'isSilenced'
  | 'hear'
  | 'hasAnything'
  | 'choose'
  | 'mute'
  | 'microphone'
  | 'camera'
  | 'publishing'
  | 'received'
  | 'leave'
> & { heads(): number | undefined }

const hlsType = 'application/vnd.apple.mpegurl'

/** Pictures come in one size. */
export const broadcastQuality = (quality: Quality): BroadcastQuality => (quality === 'radio' ? 'radio' : 'medium')

/** The browser's own player where it has one; else hls.js, 103 KB, which is fetched now and not before. */
export async function openBroadcast(playlists: Playlists, watching: Watching): Promise<Playing> {
  const { pictures, onChange, onEnd } = watching
  const video = Object.assign(document.createElement('video'), { playsInline: true, autoplay: true })
  const figure = document.createElement('figure')
  figure.append(video)
  pictures.append(figure)
  let quality = broadcastQuality(watching.quality)
  let hls: Hls | undefined
  let isHeldBack = false
  let isOpen = false
  let isOver = false
  const bytes = bytesOf(playlists)

  const play = () =>
    video.play().then(
      () => {
        isHeldBack = false
        onChange()
      },
      ({ name }: Error) => {
        isHeldBack = name === 'NotAllowedError'
        onChange()
      },
    )
  const end = (why: Ending) => {
    if (isOver) return
    isOver = true
    bytes.stop()
    hls?.destroy()
    video.removeAttribute('src')
    video.load()
    figure.remove()
    if (isOpen) onEnd(why)
  }
  async function load(): Promise<void> {
    const playlist = playlists[quality === 'radio' ? 'sound' : 'picture']
    figure.hidden = quality === 'radio'
    if (video.canPlayType(hlsType) !== '') video.src = playlist
    else {
      const { default: HlsLight } = await import('hls.js/light')
      if (isOver) return
      hls?.destroy()
      hls = hlsFor(HlsLight, video, playlist, () => end('lost'))
    }
    await play()
  }
  for (const event of ['playing', 'waiting', 'stalled']) video.addEventListener(event, onChange)
  video.addEventListener('error', () => end('lost'))
  try {
    await load()
    isOpen = !isOver
  } finally {
    if (!isOpen) end('lost')
  }
  if (!isOpen) throw new Error('It broke while it opened.')

  return {
    isReconnecting: () => false,
    isSilenced: () => isHeldBack,
    hear: play,
    heads: () => undefined,
    hasAnything: () => video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA,
    choose(next) {
      if (broadcastQuality(next) === quality) return
      quality = broadcastQuality(next)
      load().catch(() => end('lost'))
    },
    mute(muted) {
      video.muted = muted
    },
    // Nobody speaks into a broadcast: whoever comes up enters the room.
    microphone: async () => undefined,
    camera: async () => undefined,
    publishing: () => ({ microphone: false, camera: false, screen: false }),
    received: async () => bytes.sum(),
    leave: async () => end('left'),
  }
}

function hlsFor(HlsLight: typeof Hls, video: HTMLVideoElement, playlist: string, onLost: () => void): Hls {
  const hls = new HlsLight({ enableWorker: false, maxBufferLength: 20, backBufferLength: 20 })
  hls.on(HlsLight.Events.ERROR, (_, { fatal }) => {
    if (fatal) onLost()
  })
  hls.loadSource(playlist)
  hls.attachMedia(video)
  return hls
}

/** Whoever fetches them, browser or script, the browser itself counts what came, headers included. */
function bytesOf(playlists: Playlists) {
  const folders = Object.values(playlists).map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  let sum = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[])
      if (folders.some((folder) => new URL(entry.name).pathname.startsWith(folder))) sum += entry.transferSize
  })
  observer.observe({ type: 'resource' })
  return { sum: () => sum, stop: () => observer.disconnect() }
}
