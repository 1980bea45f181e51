import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { visit } from '../infra/local/trial-city.ts'
import { hasLiveKit } from '../stage/media/live-stage.ts'
import { tabTo } from './support/keyboard.ts'
import { lookOver } from './support/look-over.ts'
import { bringCamera, comeBackstage } from './support/media.ts'
import type { Square } from './support/square.ts'
import { endBroadcast, festivalStage } from './support/stage.ts'

/** So long it records. */
const recordedMs = 11_000

export const replayJourney = (square: () => Square) =>
  it.skipIf(!hasLiveKit)(
    'records a show of those who agreed, with captions, shows it again with chapters, and hides it for whoever asks',
    async () => {
      const { city, open } = square()
      expect(await city.media?.started).toBe(true)
      const { place, page: stage } = await festivalStage(square())

      const host = await comeBackstage(square(), place, staffPeople['event-staff'].mail)
      await host.getByRole('button', { name: 'Buka belakang panggung' }).click()
      await host.getByText('Bersiap', { exact: true }).waitFor()
      await bringCamera(host)
      await host.getByRole('button', { name: 'Mulai siaran' }).click()
      await host.locator('#gerak').getByText('Siaran', { exact: true }).waitFor()
      await host.getByText('Belum ada yang setuju direkam.').waitFor()
      await host.getByRole('button', { name: 'Mulai merekam' }).click()
      await host.locator('[data-record-says]').filter({ hasText: 'Setujui dulu perekaman' }).waitFor()
      await host.getByRole('button', { name: 'Saya setuju direkam' }).click()
      await host.getByText('Anda setuju direkam').waitFor()
      await host.getByRole('button', { name: 'Mulai merekam' }).click()
      await host.getByText('Sedang direkam dan terkirim.').waitFor()
      const began = Date.now()
      // Whose the host's own camera is stands at it while it is in the show, and no longer: the recorder asks it.
      const whose = () => host.locator('[data-preview]').getAttribute('data-whose')
      expect(await whose()).toMatch(/^account_/)

      const viewer = await open()
      await viewer.goto(stage)
      await host.waitForTimeout(3500)
      await host.getByLabel('Tulis ucapan').fill('Selamat pagi, warga Sukabumi.')
      const typed = performance.now()
      await host.keyboard.press('Enter')
      await viewer.locator('[data-captions]').getByText('Selamat pagi, warga Sukabumi.').waitFor()
      const captionMs = Math.round(performance.now() - typed)
      console.log(`From Enter to the caption on a phone: ${captionMs} ms`)

      await host.waitForTimeout(Math.max(0, recordedMs - (Date.now() - began)))
      await endBroadcast(host)
      const ended = performance.now()
      await host.getByText('Rekaman terkirim.').waitFor({ timeout: 30_000 })
      expect(await whose()).toBeNull()
      await expect.poll(async () => (await fetch(`${city.url}${stage}ulang/`)).status, { timeout: 60_000 }).toBe(200)
      console.log(`From the end of a show to its replay: ${Math.round((performance.now() - ended) / 100) / 10} s`)
      await city.settled()

      await viewer.goto(`${stage}ulang/`)
      const video = viewer.locator('video')
      // A chapter by the keyboard alone, called by its time and what was on.
      await tabTo(viewer, viewer.getByRole('link', { name: /^Putar dari 0:00: Angklung/ }))
      await viewer.keyboard.press('Enter')
      await expect.poll(() => video.evaluate((each: HTMLVideoElement) => each.currentTime)).toBeGreaterThan(0.5)
      const seconds = await video.evaluate((each: HTMLVideoElement) => each.duration)
      expect(seconds).toBeGreaterThan(recordedMs / 1000 - 3)
      expect(seconds).toBeLessThan(recordedMs / 1000 + 15)
      // What is not there yet is fetched by range; it plays on from there.
      await video.evaluate((each: HTMLVideoElement) => {
        each.currentTime = each.duration - 3
      })
      await expect
        .poll(() => video.evaluate((each: HTMLVideoElement) => each.currentTime))
        .toBeGreaterThan(seconds - 2.5)
      const cues = await video.evaluate((each: HTMLVideoElement) =>
        [...(each.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text),
      )
      expect(cues).toEqual(['Selamat pagi, warga Sukabumi.'])
      const source = (await video.locator('source').getAttribute('src')) ?? ''
      const recorded = (headers = {}) => {
        const { port, hostname, pathname } = new URL(source)
        return visit(Number(port), pathname, { host: hostname, headers })
      }
      const range = await recorded({ range: 'bytes=0-99' })
      expect([range.status, range.body.length]).toEqual([206, 100])
      expect(await lookOver(viewer, 'id')).toEqual([])

      await host.goto(`${stage}ulang/`)
      await host.getByRole('link', { name: 'Minta dihapus' }).click()
      await host.getByLabel('Bagian mana yang ingin dihapus').fill('Seluruhnya.')
      await host.getByRole('button', { name: 'Kirim permintaan' }).click()
      await host.getByText('Permintaan terkirim').waitFor()
      await city.settled()
      expect((await fetch(`${city.url}${stage}ulang/`)).status).toBe(404)
      await host.goto(`${place}ulang/`)
      await host.getByText('Disembunyikan: ada yang minta dihapus').waitFor()
      expect(await lookOver(host, 'id')).toEqual([])
      await host.getByRole('button', { name: 'Cabut untuk seterusnya' }).click()
      await host.getByText('Tersimpan.').waitFor()
      await expect.poll(async () => (await recorded()).status, { timeout: 30_000, interval: 500 }).toBe(404)
    },
    240_000,
  )
