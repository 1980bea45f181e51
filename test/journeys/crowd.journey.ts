import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { lookOver } from './support/look-over.ts'
import { festivalId } from './support/small-demo.ts'
import { isAt, type Square, signIn } from './support/square.ts'
import { festivalStage } from './support/stage.ts'

export function crowdJourney(square: () => Square) {
  it('brings a line, a vote and a question from one phone to another, past a moderator and without a reload', async () => {
    const { open } = square()
    const { stageId, place } = await festivalStage(square())
    const room = `/saya/panggung/${festivalId}/${stageId}/`
    const desk = await open({ wide: true })
    await desk.goto(`${place}obrolan/`)
    await signIn(square(), desk, staffPeople['event-staff'].mail)
    await desk.getByRole('heading', { name: /Menunggu Anda/ }).waitFor()

    const [rina, yoga] = [await open(), await open()]
    await yoga.goto(room)
    await expect.poll(() => yoga.locator('html').getAttribute('data-jalur'), { timeout: 15_000 }).toBe('socket')
    await yoga.getByLabel('Tulis pesan').fill('Halo')
    await yoga.getByRole('button', { name: 'Kirim pesan' }).click()
    expect(await yoga.getByRole('link', { name: 'Masuk untuk ikut menulis' }).getAttribute('href')).toContain(
      '/saya/masuk/',
    )

    await rina.goto(`/saya/masuk/?ke=${encodeURIComponent(room)}`)
    await signIn(square(), rina, 'rina.kerumunan@warga.example', 'Rina')
    await rina.goto(room)
    await expect.poll(() => rina.locator('html').getAttribute('data-jalur'), { timeout: 15_000 }).toBe('socket')
    await rina.getByLabel('Tulis pesan').fill('Malam itu lilin batik ya? https://kota.example/batik')
    await rina.getByRole('button', { name: 'Kirim pesan' }).click()
    await rina.getByText('Menunggu dibaca pemandu').waitFor()
    expect(await yoga.getByText('Malam itu lilin batik').count()).toBe(0)

    await desk.reload()
    await desk.getByRole('button', { name: 'Tampilkan: pesan dari Rina' }).click()
    await isAt(desk, new URL(desk.url()).pathname, { tersimpan: '1' })
    for (const phone of [rina, yoga]) await phone.getByText('Malam itu lilin batik ya?').waitFor({ timeout: 8000 })
    const link = yoga.getByRole('link', { name: 'https://kota.example/batik' })
    expect(await link.getAttribute('rel')).toContain('nofollow')

    await desk.getByLabel('Pertanyaan', { exact: false }).first().fill('Mau ikut membatik?')
    await desk.getByLabel('Pilihan, satu per baris').fill('Mau\nBelum')
    await desk.getByRole('button', { name: 'Buka jajak pendapat' }).click()
    await rina.getByText('Mau ikut membatik?').waitFor({ timeout: 8000 })
    await rina.getByRole('radio', { name: /^Mau/ }).check()
    await rina.getByRole('button', { name: 'Kirim suara' }).click()
    await rina.getByText('Suara tercatat.').waitFor()
    await yoga.getByText('100%').waitFor({ timeout: 8000 })

    await rina.getByLabel('Pertanyaan Anda').fill('Modal awal dari mana?')
    await rina.getByRole('button', { name: 'Kirim pertanyaan' }).click()
    await yoga.getByText('Modal awal dari mana?').waitFor({ timeout: 8000 })
    await desk.reload()
    await desk.getByRole('button', { name: 'Sedang dijawab: Modal awal dari mana?' }).click()
    await yoga.getByText('sedang dijawab').waitFor({ timeout: 8000 })

    expect(await lookOver(rina, 'id')).toEqual([])
    expect(await lookOver(desk, 'id')).toEqual([])
  }, 120_000)

  it('is read and written without script, as a page that reloads', async () => {
    const { open } = square()
    const { stageId } = await festivalStage(square())
    const room = `/saya/panggung/${festivalId}/${stageId}/`
    const phone = await open({ script: false })
    await phone.goto(room)
    await phone.getByText('Malam itu lilin batik ya?').waitFor()
    await phone.getByLabel('Tulis pesan').fill('Halo dari HP lama')
    await phone.getByRole('button', { name: 'Kirim pesan' }).click()
    await phone.getByText('Masuk dulu, lalu coba lagi.').waitFor()
    expect(await phone.getByLabel('Tulis pesan').inputValue()).toBe('Halo dari HP lama')
    await phone.getByRole('link', { name: 'Masuk untuk ikut menulis' }).click()
    await signIn(square(), phone, 'rina.kerumunan@warga.example')
    await isAt(phone, room)
    await phone.getByLabel('Tulis pesan').fill('Halo dari HP lama')
    await phone.getByRole('button', { name: 'Kirim pesan' }).click()
    await isAt(phone, room, { terkirim: 'pesan' })
    await expect
      .poll(
        async () => {
          await phone.goto(room)
          return phone.getByText('Halo dari HP lama').count()
        },
        { timeout: 10_000 },
      )
      .toBe(1)
    await phone.getByRole('radio', { name: /^Belum/ }).check()
    await phone.getByRole('button', { name: 'Kirim suara' }).click()
    await isAt(phone, room, { terkirim: 'suara' })
    await phone.getByText('Suara tercatat.').waitFor()
    expect(await phone.getByRole('radio', { name: /^Belum/ }).isChecked()).toBe(true)
  }, 60_000)
}
