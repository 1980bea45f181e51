import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { staffPeople } from '../../../../infra/local/demo/sign-ins.ts'
import { type Quality, qualities } from '../../../../site/src/live/qualities.ts'
import { openBrowser } from '../../../identity/support/browser.ts'
import { browserOf } from '../../desk/town.ts'
import type { OpenStage } from '../stage-city.ts'
import { speechInsteadOfBeeps, watchConnections } from './in-page.ts'

export interface Pictures {
  /** Of a stage's page before anybody plays it: bytes on the wire and requests. */
  bytes: number
  requests: number
  /** From the tap until a picture moves, each time in a browser that has nothing of it. */
  firstFrames: number[]
  /** What came in and went out for one viewer, headers of every packet included, as megabytes an hour. */
  megabytesAnHour: Record<Quality, number>
  /** From the end of the media server, which is back a second later, until the viewer's picture moves again. */
  reconnect: number
}

const firstFrameTries = 5
const [settleMs, countedMs] = [6000, 20_000]

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
    const megabytesAnHour = {} as Record<Quality, number>
    for (const quality of qualities) megabytesAnHour[quality] = await costOf(viewer, quality)
    say(`megabytes an hour: ${JSON.stringify(megabytesAnHour)}`)
    await choose(viewer, 'low')
    await untilItMoves(viewer, 20_000)
    const reconnect = await serverBreaks(open, viewer)
    return { ...before, firstFrames, megabytesAnHour, reconnect }
  } finally {
    await browser.close()
  }
}

/** A device with a camera and a microphone that hears speech; signed in, where a mail is named. */
async function deviceOf(browser: Browser, { city }: OpenStage, mail?: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: mail ? { width: 1180, height: 800 } : { width: 360, height: 740 },
    ...{ baseURL: city.url, locale: 'id-ID', serviceWorkers: 'block', permissions: ['camera', 'microphone'] },
  })
  context.setDefaultTimeout(30_000)
  await context.addInitScript(speechInsteadOfBeeps)
  await context.addInitScript(watchConnections)
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
  let [bytes, requests] = [0, 0]
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

const choose = (page: Page, quality: Quality) =>
  page.locator(`[name=mutu][value=${quality}]`).evaluate((option: HTMLInputElement) => {
    option.checked = true
    option.dispatchEvent(new Event('change', { bubbles: true }))
  })

async function costOf(page: Page, quality: Quality): Promise<number> {
  await choose(page, quality)
  await wait(settleMs)
  const [before, began] = [await onTheWire(page), performance.now()]
  await wait(countedMs)
  const bytes = (await onTheWire(page)) - before
  return ((bytes / 1e6) * 3_600_000) / (performance.now() - began)
}

/** Bytes of all media connections, both ways; each packet with the 28 bytes of its IP and UDP headers, which phones pay for. */
const onTheWire = (page: Page) =>
  page.evaluate(async () => {
    let bytes = 0
    for (const connection of (globalThis as unknown as { connections: RTCPeerConnection[] }).connections)
      for (const report of (await connection.getStats()).values())
        if (report.type === 'transport')
          bytes +=
            report.bytesReceived + report.bytesSent + 28 * ((report.packetsReceived ?? 0) + (report.packetsSent ?? 0))
    return bytes
  })

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
