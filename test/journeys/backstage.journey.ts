import type { Page, Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { hasLiveKit } from '../stage/media/live-stage.ts'
import { pressByKeyboard, tabTo, writeByKeyboard } from './support/keyboard.ts'
import { lookOver } from './support/look-over.ts'
import { comeBackstage } from './support/media.ts'
import { type Square, signIn } from './support/square.ts'
import { festivalStage } from './support/stage.ts'

const inFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent)
const patient = { timeout: 15_000 } as const

export const backstageJourney = (square: () => Square) =>
  it.skipIf(!hasLiveKit)(
    'is made ready behind a stage by the keyboard alone: an order, a word in a speaker’s ear, and who is ready',
    async () => {
      const { city, open } = square()
      expect(await city.media?.started).toBe(true)
      const { staff, place, room } = await festivalStage(square())
      for (const name of ['Salsa', 'Rizal'])
        await staff.nameCast({ room, mail: `${name.toLowerCase()}.balik@warga.example`, name, part: 'speaker' })

      const host = await comeBackstage(square(), place, staffPeople['event-staff'].mail)
      await pressByKeyboard(host, 'Buka belakang panggung')
      await host.getByText('Bersiap', { exact: true }).waitFor()
      const order = (page = host) => page.locator('#urutan ol > li b').allTextContents()
      expect(await order()).toEqual(['1. Salsa', '2. Rizal'])
      // Whoever is moved keeps the focus, wherever they land.
      await pressByKeyboard(host, 'Naikkan: Rizal')
      await expect.poll(() => order(), patient).toEqual(['1. Rizal', '2. Salsa'])
      expect(await inFocus(host)).toBe('Naikkan: Rizal')
      // Nothing moves under a finger: what comes in while a button is held waits until it is let go, and the press counts.
      await host.getByRole('button', { name: 'Naikkan: Salsa' }).hover()
      await host.mouse.down()
      await staff.nameCast({ room, mail: 'tono.balik@warga.example', name: 'Tono', part: 'speaker' })
      await host.waitForTimeout(6000)
      await host.mouse.up()
      await expect.poll(() => order(), patient).toEqual(['1. Salsa', '2. Rizal', '3. Tono'])

      // What a host writes while an earlier deed is still on its way stays as it is.
      const slowly = (route: Route) => setTimeout(() => void route.continue(), 2500)
      await host.route('**/*untuk=urut', slowly)
      await host.getByRole('textbox', { name: 'Surel' }).fill('wulan.balik@warga')
      await host.getByRole('combobox').selectOption('Juru teks')
      await pressByKeyboard(host, 'Turunkan: Salsa')
      await writeByKeyboard(host, 'Nama', 'Wulan')
      await expect.poll(() => order(), patient).toEqual(['1. Rizal', '2. Salsa', '3. Tono'])
      expect(await host.getByRole('textbox', { name: 'Nama' }).inputValue()).toBe('Wulan')
      expect(await host.getByRole('textbox', { name: 'Surel' }).inputValue()).toBe('wulan.balik@warga')
      expect(await host.getByRole('combobox').inputValue()).toBe('captioner')
      await host.keyboard.type(' Sari')
      await host.unroute('**/*untuk=urut', slowly)
      await pressByKeyboard(host, 'Naikkan: Salsa')
      await expect.poll(() => order(), patient).toEqual(['1. Salsa', '2. Rizal', '3. Tono'])
      await pressByKeyboard(host, 'Tambahkan')
      await host.locator('#pengisi .pesan').waitFor()
      expect(await host.getByRole('textbox', { name: 'Nama' }).inputValue()).toBe('Wulan Sari')
      expect(await lookOver(host, 'id')).toEqual([])
      // What was refused outlives every deed until it is taken.
      await pressByKeyboard(host, 'Turunkan: Salsa')
      await expect.poll(() => order(), patient).toEqual(['1. Rizal', '2. Salsa', '3. Tono'])
      await pressByKeyboard(host, 'Naikkan: Salsa')
      await expect.poll(() => order(), patient).toEqual(['1. Salsa', '2. Rizal', '3. Tono'])
      expect(await host.getByRole('combobox').inputValue()).toBe('captioner')
      expect(await host.getByRole('textbox', { name: 'Nama' }).inputValue()).toBe('Wulan Sari')
      await host.getByRole('textbox', { name: 'Surel' }).fill('wulan.balik@warga.example')
      await pressByKeyboard(host, 'Tambahkan')
      await host.getByText('Juru teks, wulan.balik@warga.example').waitFor()
      expect(await host.getByRole('textbox', { name: 'Nama' }).inputValue()).toBe('')

      // A phone of 360 pixels, behind the stage.
      const salsa = await open({ media: true })
      await salsa.goto(place)
      await signIn(square(), salsa, 'salsa.balik@warga.example', 'Salsa')
      await salsa.getByText('Belum ada isyarat.').waitFor()
      await pressByKeyboard(salsa, 'Saya siap')
      await salsa.getByText('Coba kamera atau mikrofon Anda lebih dulu.').waitFor()
      await pressByKeyboard(salsa, 'Coba kamera dan mikrofon')
      await salsa.getByRole('button', { name: 'Masuk ke belakang panggung' }).waitFor()
      await pressByKeyboard(salsa, 'Saya siap')
      await salsa.getByText('Anda sudah menyatakan siap (kamera dan mikrofon).').waitFor()
      await host.locator('#urutan li', { hasText: 'Salsa' }).getByText('siap', { exact: true }).waitFor()

      // A word from the host is on the speaker's screen within two seconds, and in nobody else's hands.
      const cues = host.locator('summary[aria-label="Beri isyarat: Salsa"]')
      await tabTo(host, cues)
      await host.keyboard.press('Enter')
      await tabTo(host, host.getByRole('button', { name: '2 menit lagi: Salsa' }))
      const given = performance.now()
      await host.keyboard.press('Enter')
      await salsa.locator('#isyarat').getByText('2 menit lagi').waitFor()
      console.log(`From a host’s key to the speaker’s screen: ${Math.round(performance.now() - given)} ms`)
      await host.getByText('Salsa, belum terbaca').waitFor()
      expect(await inFocus(host)).toBe('2 menit lagi: Salsa')
      // Folded again, the list follows what comes.
      await tabTo(host, cues)
      await host.keyboard.press('Enter')
      await pressByKeyboard(salsa, 'Sudah saya baca')
      await host.getByText('Salsa, terbaca').waitFor()
      const said = await fetch(`${city.url}/langsung/${room}.json`).then((answer) => answer.text())
      expect(said).toContain('"state":"backstage"')
      expect(said).not.toContain('menit lagi')
      expect((await fetch(`${city.url}/langsung/${room}.belakang.json`)).status).toBe(404)
      expect(await lookOver(salsa, 'id')).toEqual([])
      expect(await lookOver(host, 'id')).toEqual([])

      // Without script: the order and a cue by forms.
      const plain = await open({ wide: true, script: false })
      await plain.goto(place)
      await signIn(square(), plain, staffPeople['event-staff'].mail)
      await plain.getByRole('button', { name: 'Turunkan: Rizal' }).click()
      await plain.getByText('Tersimpan.').waitFor()
      expect(await order(plain)).toEqual(['1. Salsa', '2. Tono', '3. Rizal'])
      await plain.locator('summary[aria-label="Isyarat untuk semua: semua"]').click()
      await plain.getByRole('textbox', { name: 'Isyarat lain: semua' }).fill('Kumpul di tangga kiri')
      await plain.getByRole('button', { name: 'Kirim: semua' }).click()
      await salsa.locator('#isyarat').getByText('Kumpul di tangga kiri').waitFor()
      await plain.getByRole('button', { name: 'Akhiri siaran' }).click()
      await plain.getByText('Selesai', { exact: true }).waitFor()
    },
    240_000,
  )
