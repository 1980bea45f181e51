import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { hasLiveKit } from '../stage/media/live-stage.ts'
import { bringCamera, comeBackstage, seesAndHears } from './support/media.ts'
import { type Square, signIn } from './support/square.ts'
import { dewi, endBroadcast, openStage } from './support/stage.ts'

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

export const stageBreaksJourney = (square: () => Square) =>
  it.skipIf(!hasLiveKit)(
    'outlives two hosts at once, a media server that breaks, and hosts who are gone',
    async () => {
      const { city, open, complaints } = square()
      const { staff, room, place, page: stage, version } = await openStage(square())
      await staff.moveStage({ room, deed: 'start', version })
      const [host, other] = [
        await comeBackstage(square(), place, staffPeople['event-staff'].mail),
        await comeBackstage(square(), place, dewi, 'Dewi'),
      ]
      await bringCamera(host)

      const viewer = await open({ media: true })
      await viewer.goto(`/saya/masuk/?ke=${encodeURIComponent(stage)}`)
      await signIn(square(), viewer, 'rina.panggung@warga.example', 'Rina')
      await named(viewer, 'Putar siaran').click()
      await seesAndHears(viewer, 1, 1)
      await named(viewer, 'Angkat tangan').click()
      await viewer.getByText('Tangan Anda terangkat').waitFor()

      // The second of two hosts saw something that is no longer so.
      await other.route(`**${place}`, (route) =>
        route.request().method() === 'GET' ? route.abort() : route.continue(),
      )
      await named(host, 'Jeda').click()
      await viewer.getByText('Siaran dijeda sebentar').waitFor()
      await seesAndHears(viewer, 0, 0)
      expect(await viewer.locator('[data-pictures] :is(video, audio)').count()).toBe(0)
      await endBroadcast(other)
      await other.getByText('Keadaan panggung baru saja diubah orang lain').waitFor()
      await other.getByText('Dijeda', { exact: true }).waitFor()
      await other.unrouteAll()
      await named(other, 'Lanjutkan siaran').click()
      await viewer.getByText('Siaran langsung', { exact: true }).waitFor()
      await seesAndHears(viewer, 1, 1)

      // The media server is gone: whoever comes is told so, whoever was there comes back, and the rest goes on.
      await city.media?.kill()
      const late = await open()
      await late.goto(stage)
      await named(late, 'Putar siaran').click()
      await late.getByText('Suara dan gambar sedang terganggu').waitFor()
      await viewer
        .locator('[data-says]:visible')
        .filter({ hasText: /terputus|terganggu/ })
        .waitFor()
      await viewer.getByLabel('Tulis pesan').fill('Masih di sini!')
      await named(viewer, 'Kirim pesan').click()
      await viewer.getByText('Menunggu dibaca pemandu').waitFor()
      expect(await city.media?.again()).toBe(true)
      const back = performance.now()
      await seesAndHears(viewer, 1, 1)
      await seesAndHears(late, 1, 1)
      console.log(
        `From a restarted LiveKit to picture and sound: ${Math.round((performance.now() - back) / 100) / 10} s`,
      )
      expect(await viewer.getByText('Tangan Anda terangkat').isVisible()).toBe(true)
      await named(host, 'Panggil: Rina').waitFor()

      // All who make it are gone. It is still their stage: nobody else ends it, and they come back to it.
      await host.close()
      await viewer.getByText('Belum ada suara atau gambar dari panggung').waitFor({ timeout: 30_000 })
      expect(await staff.readStage({ room })).toMatchObject({ state: 'live' })
      const again = await comeBackstage(square(), place, staffPeople['event-staff'].mail)
      await bringCamera(again)
      await seesAndHears(viewer, 1, 1)
      await endBroadcast(again)
      await viewer.getByText('Siaran ini sudah selesai').waitFor()
      // Browsers write down what did not answer; nothing else is wrong.
      expect(complaints.heard().filter((each) => !/ERR_CONNECTION|ERR_FAILED|WebSocket/.test(each))).toEqual([])
      complaints.forget()
    },
    240_000,
  )
