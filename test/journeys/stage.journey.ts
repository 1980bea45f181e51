import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { hasLiveKit } from '../stage/media/live-stage.ts'
import { lookOver } from './support/look-over.ts'
import { festivalId } from './support/small-demo.ts'
import { isAt, type Square, signIn } from './support/square.ts'

/** Whether the first picture moves. */
const isMoving = (page: Page) =>
  page.evaluate(async () => {
    const video = document.querySelector<HTMLVideoElement>('[data-pictures] figure:not([data-preview]) video')
    if (!video?.videoWidth) return false
    const frames = video.getVideoPlaybackQuality().totalVideoFrames
    await new Promise((later) => setTimeout(later, 500))
    return video.getVideoPlaybackQuality().totalVideoFrames > frames
  })

/** How loud what comes in is, of 1: an analyser on the sound itself. */
const loudness = (page: Page) =>
  page.evaluate(async () => {
    const audio = document.querySelector('audio')
    if (!(audio?.srcObject instanceof MediaStream)) return 0
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    context.createMediaStreamSource(audio.srcObject).connect(analyser)
    let most = 0
    const samples = new Float32Array(analyser.fftSize)
    for (let look = 0; look < 15; look++) {
      await new Promise((later) => setTimeout(later, 100))
      analyser.getFloatTimeDomainData(samples)
      most = Math.max(most, ...samples.map(Math.abs))
    }
    await context.close()
    return most
  })

export const stageJourney = (square: () => Square) =>
  it.skipIf(!hasLiveKit)(
    'goes live from a host and a speaker to a phone, lets a viewer speak, and is rid of them for good',
    async () => {
      const { city, open, demo } = square()
      expect(await city.media?.started).toBe(true)
      const { stages } = await demo.staff['event-staff'].events.readEvent({ eventId: festivalId })
      const stageId = stages[1]?.stageId ?? ''
      const place = `/meja/acara/${festivalId}/panggung/${stageId}/`
      const stage = `/acara/${festivalId}/panggung/${stageId}/`

      const host = await open({ wide: true, media: true })
      await host.goto(place)
      await signIn(square(), host, staffPeople['event-staff'].mail)
      await host.getByText('Belum dibuka', { exact: true }).waitFor()
      await host.getByRole('textbox', { name: 'Nama' }).fill('Salsa')
      await host.getByRole('textbox', { name: 'Surel' }).fill('salsa@warga.example')
      await host.getByRole('button', { name: 'Tambahkan' }).click()
      await host.getByText('Narasumber, salsa@warga.example').waitFor()
      await host.getByRole('button', { name: 'Buka belakang panggung' }).click()
      await host.getByText('Bersiap', { exact: true }).waitFor()

      // One sees and hears oneself first.
      await host.getByRole('button', { name: 'Coba kamera dan mikrofon' }).click()
      const level = host.getByRole('meter', { name: 'Kekuatan suara' })
      await expect.poll(() => level.evaluate((meter: HTMLMeterElement) => meter.value)).toBeGreaterThan(5)
      await host.getByRole('button', { name: 'Masuk ke belakang panggung' }).click()
      await host.getByText('Tersambung.').waitFor()

      const speaker = await open({ media: true })
      await speaker.goto(place)
      await signIn(square(), speaker, 'salsa@warga.example')
      await speaker.getByRole('button', { name: 'Coba kamera dan mikrofon' }).click()
      await speaker.getByRole('button', { name: 'Masuk ke belakang panggung' }).click()
      await expect.poll(() => isMoving(speaker), { timeout: 15_000 }).toBe(true)
      expect(await speaker.getByRole('button', { name: 'Buka belakang panggung' }).count()).toBe(0)

      // A viewer came early. Nothing of sound and picture is fetched before the tap.
      const viewer = await open({ media: true })
      await viewer.goto(`/saya/masuk/?ke=${encodeURIComponent(stage)}`)
      await signIn(square(), viewer, 'bimo.panggung@warga.example', 'Bimo')
      await isAt(viewer, stage)
      const scripts: number[] = []
      viewer.on('response', async (answer) => {
        if (answer.request().resourceType() === 'script')
          scripts.push((await answer.request().sizes()).responseBodySize)
      })
      await viewer.getByText('Pengisi acara sedang bersiap').waitFor()
      await host.getByRole('button', { name: 'Mulai siaran' }).click()
      await viewer.getByRole('button', { name: 'Putar siaran' }).click()
      const tapped = performance.now()
      await expect.poll(() => isMoving(viewer), { timeout: 15_000 }).toBe(true)
      console.log(`From the tap to a moving picture: ${Math.round(performance.now() - tapped)} ms`)
      expect(Math.max(...scripts)).toBeGreaterThan(50_000)
      expect(await loudness(viewer)).toBeGreaterThan(0.01)
      expect(await lookOver(viewer, 'id')).toEqual([])
      expect(await lookOver(host, 'id')).toEqual([])

      // Radio: the picture is gone, the sound stays; one tap back.
      await viewer.getByRole('button', { name: 'Radio', exact: true }).click()
      await expect.poll(() => viewer.locator('[data-pictures] video').count()).toBe(0)
      expect(await loudness(viewer)).toBeGreaterThan(0.01)
      await viewer.getByRole('button', { name: 'Radio', exact: true }).click()
      await expect.poll(() => isMoving(viewer), { timeout: 15_000 }).toBe(true)

      // A hand: raised, called, up on the stage without a new connection.
      await viewer.getByRole('button', { name: 'Angkat tangan' }).click()
      await viewer.getByText('Tangan Anda terangkat').waitFor()
      await host.getByRole('button', { name: 'Panggil: Bimo' }).click()
      await viewer.getByRole('button', { name: 'Naik dan nyalakan mikrofon' }).click()
      await viewer.getByText('Anda sedang bicara').waitFor()
      await host.getByRole('button', { name: 'Bungkam: Bimo' }).click()
      await viewer.getByRole('button', { name: 'Nyalakan mikrofon' }).waitFor()

      // Sent off: gone, and gone again.
      const row = host.locator('#hadir li').filter({ hasText: 'Bimo' })
      await row.getByText('Keluarkan').first().click()
      await row.getByLabel('Alasan, untuk catatan: Bimo').fill('Berteriak.')
      const sent = performance.now()
      await row.getByRole('button', { name: 'Keluarkan: Bimo' }).click()
      await viewer.getByText('Anda dikeluarkan dari panggung ini').waitFor()
      console.log(`From the click that sends off to silence: ${Math.round(performance.now() - sent)} ms`)
      await viewer.reload()
      await viewer.getByRole('button', { name: 'Putar siaran' }).click()
      await viewer.getByText('Anda dikeluarkan dari panggung ini').waitFor()
      expect(await viewer.locator('[data-pictures] video').count()).toBe(0)

      await host.getByRole('button', { name: 'Akhiri siaran' }).click()
      await viewer.getByText('Siaran ini sudah selesai').waitFor()
    },
    120_000,
  )
