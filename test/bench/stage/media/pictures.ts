import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { staffPeople } from '../../../../infra/local/demo/sign-ins.ts'
import type { Quality } from '../../../../site/src/live/qualities.ts'
import { openBrowser } from '../../../identity/support/browser.ts'
import { priceOfQualities } from '../../../stage/media/price-of-qualities.ts'
import { browserOf } from '../../desk/town.ts'
import type { OpenStage } from '../stage-city.ts'

export interface Pictures {
  /** Of a stage's page before anybody plays it: bytes on the wire and requests. */
  bytes: number
  requests: number
  /** From the tap until a picture moves, each time in a browser that has nothing of it. */
  firstFrames: number[]
  /** From the end of the media server, which is back a second later, until the viewer's picture moves again. */
  reconnect: number
}

const firstFrameTries = 5
const countedSeconds = 10

/** A host and viewers in real browsers on the stage's own pages. */
export async function measurePictures(open: OpenStage, say: (more: string) => void): Promise<Pictures> {
  const browser = await openBrowser(open.folder)
  try {
    const context = await deviceOf(browser, open, staffPeople['event-staff'].mail)
    await goOnAir(await context.newPage(), open)
    const before = await bytesBeforePlay(await viewerOf(browser, open))
    say(`before Play: ${JSON.stringify(before)}`)
    const firstFrames: number[] = []
    for (let n = 1; n < firstFrameTries; n++) {
      const page = await viewerOf(browser, open)
      firstFrames.push(await tapUntilItMoves(page))
      await page.context().close()
    }
    const viewer = await viewerOf(browser, open)
    firstFrames.push(await tapUntilItMoves(viewer))
    say(`first frames: ${firstFrames.map(Math.round).join(', ')} ms`)
    const reconnect = await serverBreaks(open, viewer)
    return { ...before, firstFrames, reconnect }
  } finally {
    await browser.close()
  }
}

/** What comes in and what goes out, on a media server and in browsers of their own. */
export async function measurePrices(say: (more: string) => void): Promise<Record<Quality, number>> {
  const measured = await priceOfQualities(countedSeconds)
  say(`megabytes an hour: ${JSON.stringify(measured)}`)
  return Object.fromEntries(measured.map(({ quality, in: came, out }) => [quality, came + out])) as never
}

/** A device with a camera and a microphone; signed in, where a mail is named. */
async function deviceOf(browser: Browser, { city }: OpenStage, mail?: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: mail ? { width: 1180, height: 800 } : { width: 360, height: 740 },
    ...{ baseURL: city.url, locale: 'id-ID', serviceWorkers: 'block', permissions: ['camera', 'microphone'] },
  })
  context.setDefaultTimeout(30_000)
  if (mail) {
    const value = await browserOf(city, mail)
    await context.addCookies([{ name: 'sesi', value, url: city.url }])
  }
  return context
}

async function goOnAir(page: Page, { eventId, stageId }: OpenStage): Promise<void> {
  await page.goto(`/meja/acara/${eventId}/panggung/${stageId}/`)
  await page.locator('[data-try]').click()
  await page.locator('[data-enter]').click()
  await page.locator('[data-on-air]').waitFor()
}

const viewerOf = async (browser: Browser, open: OpenStage): Promise<Page> =>
  (await deviceOf(browser, open)).newPage().then(async (page) => {
    await page.goto('about:blank')
    return Object.assign(page, { stage: `/acara/${open.eventId}/panggung/${open.stageId}/` })
  })
const stageOf = (page: Page) => (page as Page & { stage: string }).stage

async function bytesBeforePlay(page: Page): Promise<{ bytes: number; requests: number }> {
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  // Bodies, as in every budget of a page: headers here are HTTP/1's, at the edge they are squeezed.
  let [bytes, requests] = [0, 0]
  wire.on('Network.responseReceived', ({ response }) => {
    bytes -= response.encodedDataLength
  })
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  await page.goto(stageOf(page))
  await page.locator('[data-play=low]').waitFor()
  await wait(1000)
  await page.context().close()
  return { bytes, requests }
}

async function tapUntilItMoves(page: Page): Promise<number> {
  await page.goto(stageOf(page))
  const button = page.locator('[data-play=low]')
  await button.waitFor()
  return button.evaluate(
    (play: HTMLElement) =>
      new Promise<number>((moves) => {
        const tapped = performance.now()
        const look = () => {
          const video = document.querySelector<HTMLVideoElement>('[data-pictures] video')
          if (!video) return requestAnimationFrame(look)
          // The second picture: one alone stands still.
          return video.requestVideoFrameCallback(() =>
            video.requestVideoFrameCallback(() => moves(performance.now() - tapped)),
          )
        }
        play.click()
        look()
      }),
  )
}

async function serverBreaks({ city }: OpenStage, viewer: Page): Promise<number> {
  const began = performance.now()
  await city.media?.kill()
  await wait(1000)
  await city.media?.again()
  // What stood in the buffer may move a little longer.
  await wait(1000)
  await untilItMoves(viewer, 60_000)
  return (performance.now() - began) / 1000
}

async function untilItMoves(page: Page, patienceMs: number): Promise<void> {
  await page.waitForFunction(
    async () => {
      const frames = () =>
        document.querySelector<HTMLVideoElement>('[data-pictures] video')?.getVideoPlaybackQuality().totalVideoFrames ??
        0
      const before = frames()
      await new Promise((later) => setTimeout(later, 300))
      return before > 0 && frames() > before + 1
    },
    undefined,
    { timeout: patienceMs, polling: 100 },
  )
}
