import type { Page } from 'playwright-core'

type How = 'there' | 'refused' | 'missing'

/** A browser whose camera and microphone can be refused, or be missing: it answers what browsers answer then. */
export async function withDevices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator
    const answers = { refused: 'NotAllowedError', missing: 'NotFoundError' } as const
    const how = (kind: string) => (document.documentElement.dataset[kind] ?? 'there') as keyof typeof answers | 'there'
    const ask = mediaDevices.getUserMedia.bind(mediaDevices)
    const list = mediaDevices.enumerateDevices.bind(mediaDevices)
    mediaDevices.getUserMedia = async (wanted) => {
      for (const kind of ['video', 'audio'] as const) {
        const state = how(kind)
        if (wanted?.[kind] && state !== 'there') throw new DOMException('Not here.', answers[state])
      }
      return ask(wanted)
    }
    mediaDevices.enumerateDevices = async () =>
      (await list()).filter(({ kind }) => how(kind === 'videoinput' ? 'video' : 'audio') !== 'missing')
  })
}

/** From now on. */
export const devicesAre = (page: Page, camera: How, microphone: How): Promise<void> =>
  page.evaluate(
    ([video, audio]) => {
      Object.assign(document.documentElement.dataset, { video, audio })
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'))
    },
    [camera, microphone] as const,
  )

/** What a browser does when somebody pulls the cable. */
export const unplugCamera = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { srcObject } = document.querySelector<HTMLVideoElement>('[data-preview] video') ?? {}
    if (!(srcObject instanceof MediaStream)) throw new Error('There is no camera.')
    for (const track of srcObject.getVideoTracks()) {
      track.stop()
      track.dispatchEvent(new Event('ended'))
    }
  })
