import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { hasLiveKit } from '../stage/media/live-stage.ts'
import { pressByKeyboard, tabTo, writeByKeyboard } from './support/keyboard.ts'
import { lookOver } from './support/look-over.ts'
import { bringCamera, comeBackstage, movingPictures, seesAndHears, tapToPicture } from './support/media.ts'
import { isAt, type Square, signIn } from './support/square.ts'
import { endBroadcast, festivalStage } from './support/stage.ts'

export const stageJourney = (square: () => Square) =>
  it.skipIf(!hasLiveKit)(
    'goes live from a host and two speakers to a phone, lets a viewer speak, and is rid of them for good',
    async () => {
      const { city, open } = square()
      expect(await city.media?.started).toBe(true)
      const { staff, place, room, page: stage } = await festivalStage(square(), 1)

      const host = await comeBackstage(square(), place, staffPeople['event-staff'].mail)
      await host.getByText('Belum dibuka', { exact: true }).waitFor()
      await host.getByRole('textbox', { name: 'Nama' }).fill('Salsa')
      await host.getByRole('textbox', { name: 'Surel' }).fill('salsa@warga.example')
      await host.getByRole('button', { name: 'Tambahkan' }).click()
      await host.getByText('Narasumber, salsa@warga.example').waitFor()
      const named = { mail: 'rizal@warga.example', name: 'Rizal', part: 'speaker' } as const
      await staff.nameCast({ room, ...named })
      await host.getByRole('button', { name: 'Buka belakang panggung' }).click()
      await host.getByText('Bersiap', { exact: true }).waitFor()
      await bringCamera(host)
      for (const mail of ['salsa@warga.example', named.mail]) {
        const speaker = await comeBackstage(square(), place, mail)
        expect(await speaker.getByRole('button', { name: 'Mulai siaran' }).count()).toBe(0)
        await bringCamera(speaker)
      }
      await seesAndHears(host, 2, 2)

      // A viewer came early. Nothing of sound and picture is fetched before the tap.
      const viewer = await open({ media: true })
      await viewer.goto(`/saya/masuk/?ke=${encodeURIComponent(stage)}`)
      await signIn(square(), viewer, 'bimo.panggung@warga.example', 'Bimo')
      await isAt(viewer, stage)
      await viewer.getByText('Pengisi acara sedang bersiap').waitFor()
      const scripts: number[] = []
      viewer.on('response', async (answer) => {
        if (answer.request().resourceType() === 'script')
          scripts.push((await answer.request().sizes()).responseBodySize)
      })
      await host.getByRole('button', { name: 'Mulai siaran' }).click()
      await viewer.getByRole('button', { name: 'Putar siaran' }).waitFor()
      expect(scripts).toEqual([])
      console.log(`From the tap to the first picture: ${await tapToPicture(viewer)} ms`)
      expect(Math.max(...scripts)).toBeGreaterThan(50_000)
      // Everybody is heard; at the smallest price whoever speaks is seen.
      await seesAndHears(viewer, 1, 3)
      expect(await lookOver(viewer, 'id')).toEqual([])
      expect(await lookOver(host, 'id')).toEqual([])

      // Radio, by the keyboard alone: the pictures are gone, the sound stays; one key back. Then a sharper picture.
      await pressByKeyboard(viewer, 'Radio')
      await seesAndHears(viewer, 0, 3)
      expect(await viewer.locator('[data-pictures] video').count()).toBe(0)
      await viewer.keyboard.press('Enter')
      await seesAndHears(viewer, 1, 3)
      await tabTo(viewer, viewer.getByRole('radio', { name: /^Hemat/ }))
      await viewer.keyboard.press('ArrowDown')
      expect(await viewer.getByRole('radio', { name: /^Sedang/ }).isChecked()).toBe(true)
      await seesAndHears(viewer, 3, 3)

      // A hand: raised, called, up on the stage without a new connection, silenced by the host. None of them has a mouse.
      await pressByKeyboard(viewer, 'Angkat tangan')
      await viewer.getByText('Tangan Anda terangkat').waitFor()
      await pressByKeyboard(host, 'Panggil: Bimo')
      await viewer.getByText('Anda dipanggil bicara!').waitFor()
      await pressByKeyboard(viewer, 'Naik dan nyalakan mikrofon')
      await viewer.getByText('Anda sedang bicara').waitFor()
      await seesAndHears(host, 2, 3)
      await pressByKeyboard(host, 'Bisukan: Bimo')
      await viewer.getByRole('button', { name: 'Nyalakan mikrofon' }).waitFor()
      await pressByKeyboard(viewer, 'Nyalakan mikrofon')
      await viewer.getByRole('button', { name: 'Matikan mikrofon' }).waitFor()
      await pressByKeyboard(viewer, 'Selesai bicara')
      await viewer.getByRole('button', { name: 'Angkat tangan' }).waitFor()

      // Sent off: gone, and gone again.
      const row = host.locator('#hadir li').filter({ hasText: 'Bimo' })
      await tabTo(host, row.locator('summary'))
      await host.keyboard.press('Enter')
      await writeByKeyboard(host, 'Alasan, untuk catatan: Bimo', 'Berteriak.')
      await tabTo(host, row.getByRole('button', { name: 'Keluarkan: Bimo', exact: true }))
      const sent = performance.now()
      await host.keyboard.press('Space')
      await viewer.getByText('Anda dikeluarkan dari panggung ini').waitFor()
      console.log(`From the key that sends off to silence: ${Math.round(performance.now() - sent)} ms`)
      expect(await viewer.locator('[data-pictures] :is(video, audio)').count()).toBe(0)
      // Nobody else's form has come open in its place, which would keep the list from being looked at.
      await expect.poll(() => row.count(), { timeout: 15_000 }).toBe(0)
      expect(await host.locator('#hadir details[open]').count()).toBe(0)
      await viewer.reload()
      await viewer.getByRole('button', { name: 'Putar siaran' }).click()
      await viewer.getByText('Anda dikeluarkan dari panggung ini').waitFor()
      expect(await movingPictures(viewer)).toBe(0)

      await endBroadcast(host)
      await viewer.getByText('Siaran ini sudah selesai').waitFor()
      await host.getByText('Belakang panggung belum dibuka, atau siaran sudah diakhiri.').waitFor()
    },
    240_000,
  )
