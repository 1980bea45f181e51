import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { pressByKeyboard, tabTo, writeByKeyboard } from './support/keyboard.ts'
import { lookOver } from './support/look-over.ts'
import { festivalId } from './support/small-demo.ts'
import { isAt, type Square, signIn } from './support/square.ts'
import { festivalStage } from './support/stage.ts'

export function crowdJourney(square: () => Square) {
  it('brings a line, a vote and a question from one phone to another, past a moderator and without a reload', async () => {
    const { open } = square()
    const { stageId, place, page } = await festivalStage(square())
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

    // Whoever is asked to sign in comes back to what they watch, and to what they wrote.
    await rina.goto(page)
    await rina.getByLabel('Tulis pesan').fill('Malam itu lilin batik ya?')
    await rina.getByRole('button', { name: 'Kirim pesan' }).click()
    await rina.getByRole('link', { name: 'Masuk untuk ikut menulis' }).click()
    await signIn(square(), rina, 'rina.kerumunan@warga.example', 'Rina')
    await isAt(rina, page)
    expect(await rina.getByLabel('Tulis pesan').inputValue()).toBe('Malam itu lilin batik ya?')
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

    // A poll and a question, by the keyboard alone, here and at the desk.
    await writeByKeyboard(desk, 'Pertanyaan', 'Mau ikut membatik?')
    await writeByKeyboard(desk, 'Pilihan, satu per baris', 'Mau\nBelum')
    await pressByKeyboard(desk, 'Buka jajak pendapat')
    const poll = rina.getByRole('group', { name: 'Mau ikut membatik?' })
    await poll.waitFor({ timeout: 8000 })
    await tabTo(rina, poll.getByRole('radio', { name: /^Mau/ }))
    await rina.keyboard.press('Space')
    await pressByKeyboard(rina, 'Kirim suara')
    await rina.getByText('Suara tercatat.').waitFor()
    await yoga.getByText('100%').waitFor({ timeout: 8000 })

    await writeByKeyboard(rina, 'Pertanyaan Anda', 'Modal awal dari mana?')
    await pressByKeyboard(rina, 'Kirim pertanyaan')
    await yoga.getByText('Modal awal dari mana?').waitFor({ timeout: 8000 })
    await pressByKeyboard(rina, 'Dukung, 0 suara')
    await yoga.getByRole('button', { name: 'Dukung, 1 suara' }).waitFor({ timeout: 8000 })
    await desk.reload()
    await pressByKeyboard(desk, 'Sedang dijawab: Modal awal dari mana?')
    await yoga.getByText('sedang dijawab').waitFor({ timeout: 8000 })

    // The page that is the same for everybody knows in her browser what she chose.
    await rina.goto(page)
    await rina.getByRole('radio', { name: /^Mau.*pilihan Anda/, checked: true }).waitFor({ timeout: 8000 })
    await rina.getByRole('button', { name: 'Dukung, 1 suara', pressed: true }).waitFor()

    // What is refused at the desk stays in its own form.
    await desk.getByLabel('Isi pengumuman').fill('Istirahat sebentar.')
    await desk.getByLabel('Tampil selama (menit)').fill('sepuluh')
    await desk.getByRole('button', { name: 'Umumkan' }).click()
    await desk.getByText('Belum terkirim').waitFor()
    expect(await desk.getByLabel('Isi pengumuman').inputValue()).toBe('Istirahat sebentar.')

    // From the stage's own page, where people watch: a reaction, by the keyboard alone.
    await yoga.goto(page)
    await expect.poll(() => yoga.locator('html').getAttribute('data-jalur'), { timeout: 15_000 }).toBe('socket')
    await pressByKeyboard(yoga, 'Tepuk tangan 0')
    await yoga.getByText('Reaksi terkirim.').waitFor()
    for (const phone of [yoga, rina])
      await phone.getByRole('button', { name: 'Tepuk tangan 1' }).waitFor({ timeout: 8000 })

    // Whoever comes to this phone next does not read in it how she voted.
    await rina.goto('/saya/keluar/')
    await rina.getByRole('button', { name: 'Keluar' }).click()
    await isAt(rina, '/')
    expect(await rina.evaluate(() => Object.keys(sessionStorage))).toEqual([])
    await rina.goto(page)
    await rina.getByRole('radio', { name: /^Mau/ }).waitFor()
    expect(await rina.getByRole('radio', { name: /pilihan Anda/ }).count()).toBe(0)

    expect(await lookOver(yoga, 'id')).toEqual([])
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
