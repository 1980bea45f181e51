import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { hasLiveKit } from '../stage/media/live-stage.ts'
import { devicesAre, unplugCamera, withDevices } from './support/devices.ts'
import { bringCamera, comeBackstage, movingPictures, seesAndHears } from './support/media.ts'
import { type Square, signIn } from './support/square.ts'
import { dewi, openStage } from './support/stage.ts'

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

export const stageDevicesJourney = (square: () => Square) =>
  it.skipIf(!hasLiveKit)(
    'says what is the matter with a camera or a microphone, and lets its owner in with what there is',
    async () => {
      const { city, open } = square()
      expect(await city.media?.started).toBe(true)
      const { place } = await openStage(square())

      const host = await open({ wide: true, media: true })
      await withDevices(host)
      await host.goto(place)
      await signIn(square(), host, staffPeople['event-staff'].mail)
      await named(host, 'Coba kamera dan mikrofon').waitFor()
      await devicesAre(host, 'refused', 'refused')
      await named(host, 'Coba kamera dan mikrofon').click()
      await host.getByText('Kamera dan mikrofon tidak diizinkan').waitFor()
      await devicesAre(host, 'missing', 'missing')
      await named(host, 'Coba kamera dan mikrofon').click()
      await host.getByText('Tidak ada kamera atau mikrofon').waitFor()
      await devicesAre(host, 'refused', 'there')
      await named(host, 'Coba kamera dan mikrofon').click()
      await host.getByText('Anda bisa masuk dengan suara saja').waitFor()
      await named(host, 'Masuk ke belakang panggung').click()
      await host.getByText('Tersambung.').waitFor()

      const other = await comeBackstage(square(), place, dewi, 'Dewi')
      await bringCamera(other)
      await seesAndHears(other, 0, 1)

      // Allowed after all, without coming anew.
      await devicesAre(host, 'there', 'there')
      await named(host, 'Kamera').click()
      await seesAndHears(other, 1, 1)
      // Unplugged where there is another: it goes on with that. Where there is none: it says so, until one is chosen.
      await unplugCamera(host)
      await host.getByText('sekarang dipakai perangkat lain').waitFor()
      await seesAndHears(other, 1, 1)
      await devicesAre(host, 'missing', 'there')
      await unplugCamera(host)
      await host.getByText('Kamera atau mikrofon tercabut').waitFor()
      await expect.poll(() => movingPictures(other), { timeout: 15_000 }).toBe(0)
      await devicesAre(host, 'there', 'there')
      await named(host, 'Kamera').click()
      await seesAndHears(other, 1, 1)
    },
    240_000,
  )
