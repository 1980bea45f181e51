import { openBroadcast, type Playlists } from '../../../site/src/live/broadcast.ts'
import type { Quality } from '../../../site/src/live/qualities.ts'

let playing: Awaited<ReturnType<typeof openBroadcast>> | undefined
let ended = ''

export async function watch(playlists: Playlists, quality: Quality): Promise<void> {
  playing = await openBroadcast(playlists, {
    ...{ pictures: document.body, quality },
    onChange: () => undefined,
    onEnd: (why) => {
      ended = why
    },
  })
}
export const choose = (quality: Quality): void => playing?.choose(quality)
export const leave = (): Promise<void> | undefined => playing?.leave()

export async function state() {
  const video = document.querySelector('video')
  return {
    ended,
    bytes: (await playing?.received()) ?? 0,
    isHeld: playing?.isSilenced(),
    at: video?.currentTime ?? 0,
    width: video?.videoWidth ?? 0,
    isShown: video?.closest('figure')?.hidden === false,
    isNative: video?.src.endsWith('.m3u8') ?? false,
  }
}
