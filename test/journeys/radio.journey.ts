import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { megabytesAnHour } from '../../site/src/live/qualities.ts'
import { visit } from '../infra/local/trial-city.ts'
import { hasLiveKit } from '../stage/media/live-stage.ts'
import { lookOver } from './support/look-over.ts'
import { bringCamera, comeBackstage, seesAndHears } from './support/media.ts'
import { isAt, type Square, signIn } from './support/square.ts'
import { endBroadcast, festivalStage } from './support/stage.ts'

/** A phone whose owner asked their browser to spare data. */
const sparing = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })
  })

/** Two pictures of slides, drawn by the browser that picks them. */
const slidesOf = (page: Page) =>
  page.evaluate(async () =>
    Promise.all(
      ['Modal awal', 'Hasil panen'].map(async (words) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 })
        const paper = canvas.getContext('2d')
        if (!paper) throw new Error('No paper.')
        paper.fillStyle = '#fff'
        paper.fillRect(0, 0, 1600, 900)
        paper.fillStyle = '#111'
        paper.font = '120px sans-serif'
        paper.fillText(words, 120, 400)
        return canvas.toDataURL('image/png').split(',')[1] ?? ''
      }),
    ),
  )

export const radioJourney = (square: () => Square) =>
  it.skipIf(!hasLiveKit)(
    'is listened to for little data: sound, slides as stills and captions, one tap from the picture and back',
    async () => {
      const { city, open } = square()
      expect(await city.media?.started).toBe(true)
      const { staff, place, page, room } = await festivalStage(square())
      const named = { mail: 'juru.teks@warga.example', name: 'Tiara', part: 'captioner' } as const
      await staff.nameCast({ room, ...named })
      const host = await comeBackstage(square(), place, staffPeople['event-staff'].mail)
      await host.getByRole('button', { name: 'Buka belakang panggung' }).click()
      await host.getByText('Bersiap', { exact: true }).waitFor()
      await bringCamera(host)
      await host.getByRole('button', { name: 'Mulai siaran' }).click()
      await host.locator('#gerak').getByText('Siaran', { exact: true }).waitFor()

      // Offered, not chosen for them; it says what it costs, and so does everything else.
      const viewer = await open()
      await sparing(viewer)
      await viewer.goto(page)
      await viewer.getByText(`Mode radio cukup ± ${megabytesAnHour.radio} MB per jam`).waitFor()
      await viewer.getByRole('button', { name: 'Dengarkan saja' }).click()
      await seesAndHears(viewer, 0, 1)
      await viewer.getByText('Mode radio: suara, salindia dan obrolan.').waitFor()
      for (const [name, quality] of [['Mode radio', 'radio'] as const, ['Hemat', 'low'] as const])
        expect(await viewer.locator('label').filter({ hasText: name }).textContent()).toContain(
          `± ${megabytesAnHour[quality]} MB/jam`,
        )

      // Pictures of slides, paged through by the keyboard.
      const files = (await slidesOf(host)).map((body, n) => ({
        ...{ name: `salindia-${n + 1}.png`, mimeType: 'image/png', buffer: Buffer.from(body, 'base64') },
      }))
      await host.getByLabel('Gambar salindia').setInputFiles(files)
      const picked = performance.now()
      const still = viewer.locator('[data-slide-now] img')
      await still.waitFor({ timeout: 20_000 })
      console.log(`From picking a slide to its still on a phone: ${Math.round(performance.now() - picked)} ms`)
      const first = await still.getAttribute('src')
      const { port, pathname, hostname } = new URL(first ?? '')
      const { status, headers, body } = await visit(Number(port), pathname, { host: hostname })
      expect([status, headers['content-type']]).toEqual([200, 'image/webp'])
      expect(body.length).toBeLessThanOrEqual(40_000)
      expect(await still.getAttribute('alt')).toMatch(/^Salindia pukul \d\d.\d\d$/)
      await host.getByText('Salindia ini terlihat pendengar.').waitFor({ timeout: 20_000 })
      await host.getByRole('group', { name: 'Membalik salindia' }).press('ArrowRight')
      await expect.poll(() => still.getAttribute('src'), { timeout: 30_000 }).not.toBe(first)

      // A captioner writes what is said, and has nothing else there.
      const captioner = await open({ wide: true })
      await captioner.goto(place)
      await signIn(square(), captioner, named.mail, named.name)
      await isAt(captioner, place)
      expect(await captioner.getByRole('button').allTextContents()).toEqual(['Kirim teks'])
      await captioner.getByLabel('Tulis ucapan').fill('Selamat pagi, warga Sukabumi.')
      const typed = performance.now()
      await captioner.keyboard.press('Enter')
      await viewer.locator('[data-captions]').getByText('Selamat pagi, warga Sukabumi.').waitFor()
      console.log(`From Enter to the caption on a phone: ${Math.round(performance.now() - typed)} ms`)
      expect(await lookOver(viewer, 'id')).toEqual([])
      expect(await lookOver(captioner, 'id')).toEqual([])

      // One tap to the picture, and the slide behind a link then; one tap back. The device remembers.
      await viewer.getByRole('button', { name: 'Radio', exact: true }).click()
      await seesAndHears(viewer, 1, 1)
      expect(await still.isVisible()).toBe(false)
      await viewer.getByRole('link', { name: 'Lihat salindia terakhir' }).waitFor()
      await viewer.getByRole('button', { name: 'Radio', exact: true }).click()
      await still.waitFor()
      await viewer.reload()
      await viewer.getByRole('button', { name: 'Putar siaran' }).waitFor()
      expect(await viewer.locator('[data-play].sepi').getAttribute('data-play')).toBe('low')

      // A screen that is shared is one more picture, and a still of it where nobody pays for pictures.
      await viewer.getByRole('button', { name: 'Dengarkan saja' }).click()
      await still.waitFor()
      const before = await still.getAttribute('src')
      await host.getByRole('button', { name: 'Bagikan layar' }).click()
      await expect.poll(() => still.getAttribute('src'), { timeout: 40_000 }).not.toBe(before)
      await endBroadcast(host)
      await viewer.getByText('Siaran ini sudah selesai').waitFor()
    },
    150_000,
  )
