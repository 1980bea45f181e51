import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Square, signIn } from './square.ts'

/** On two busy cores a picture takes its time. */
const patient = { timeout: 20_000, interval: 250 } as const

/** How many pictures of others move, and how many voices are heard. */
export const seesAndHears = async (page: Page, pictures: number, voices: number): Promise<void> => {
  await expect.poll(() => movingPictures(page), patient).toBe(pictures)
  await expect.poll(() => loudVoices(page), patient).toBe(voices)
}

/** Frames that were shown within half a second tell a picture that moves from one that stands. */
export const movingPictures = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const videos = [...document.querySelectorAll<HTMLVideoElement>('[data-pictures] figure:not([data-preview]) video')]
    const shown = () => videos.map((video) => video.getVideoPlaybackQuality().totalVideoFrames)
    const before = shown()
    await new Promise((later) => setTimeout(later, 500))
    return shown().filter((frames, n) => frames > (before[n] ?? 0)).length
  })

/** By an analyser on the sound itself, for as long as the fake microphones are silent between two beeps. */
export const loudVoices = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const context = new AudioContext()
    const analysers = [...document.querySelectorAll<HTMLAudioElement>('audio[data-whose]')].flatMap(({ srcObject }) => {
      if (!(srcObject instanceof MediaStream)) return []
      const analyser = context.createAnalyser()
      context.createMediaStreamSource(srcObject).connect(analyser)
      return [{ analyser, loudest: 0 }]
    })
    const samples = new Float32Array(2048)
    for (let look = 0; look < 15; look++) {
      await new Promise((later) => setTimeout(later, 100))
      for (const each of analysers) {
        each.analyser.getFloatTimeDomainData(samples)
        each.loudest = Math.max(each.loudest, ...samples.map(Math.abs))
      }
    }
    await context.close()
    return analysers.filter(({ loudest }) => loudest > 0.01).length
  })

/** Milliseconds from the tap on Play to the first frame on the screen, as the page itself saw them. */
export async function tapToPicture(page: Page): Promise<number> {
  await page.evaluate(() => {
    let tapped = 0
    document.querySelector('[data-play]')?.addEventListener('click', () => {
      tapped = performance.now()
    })
    new MutationObserver((_, looking) => {
      const video = document.querySelector<HTMLVideoElement>('[data-pictures] figure video')
      if (!video) return
      looking.disconnect()
      video.requestVideoFrameCallback(() => {
        document.body.dataset.firstFrame = String(Math.round(performance.now() - tapped))
      })
    }).observe(document.querySelector('[data-pictures]') as Element, { childList: true })
  })
  await page.getByRole('button', { name: 'Putar siaran' }).click()
  await page.locator('body[data-first-frame]').waitFor({ timeout: patient.timeout })
  return Number(await page.locator('body').getAttribute('data-first-frame'))
}

/** Somebody at the place of whoever makes a show, signed in. */
export async function comeBackstage(square: Square, place: string, mail: string, name?: string): Promise<Page> {
  const page = await square.open({ wide: true, media: true })
  await page.goto(place)
  await signIn(square, page, mail, name)
  return page
}

/** One sees and hears oneself first, then the others backstage. */
export async function bringCamera(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Coba kamera dan mikrofon' }).click()
  const level = page.getByRole('meter', { name: 'Kekuatan suara' })
  await expect.poll(() => level.evaluate((meter: HTMLMeterElement) => meter.value), patient).toBeGreaterThan(5)
  await page.getByRole('button', { name: 'Masuk ke belakang panggung' }).click()
  await page.getByText('Tersambung.').waitFor()
}
