import { expect, it } from 'vitest'
import { minuteMs } from '../../functions/platform/clock.ts'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { hire } from './support/hiring.ts'
import { letterTo, type Square, signIn, untilFront } from './support/square.ts'

const mail = 'tono@usaha.example'

export const employerJourney = (square: () => Square) =>
  it('takes an employer from registering to a public vacancy, whose change of pay waits for an officer, and to a hire', async () => {
    const { demo, open } = square()
    const phone = await open({ script: false })
    await phone.goto('/kerja/')
    await phone.getByRole('link', { name: 'Daftar sebagai pemberi kerja' }).click()
    await signIn(square(), phone, mail, 'Tono Sutisna')

    // One number is too short; nothing written is lost.
    for (const [label, value] of [
      ['Nama usaha', 'Bengkel Cahaya Motor'],
      ['NIB', '12345'],
      ['KBLI', '45201'],
      ['Alamat', 'Jalan Siliwangi 12'],
      ['Tentang usaha', 'Bengkel motor sejak 2009, empat mekanik, ramai di hari Sabtu.'],
      ['Jumlah pekerja', '6'],
      ['Nama narahubung', 'Tono Sutisna'],
      ['Telepon narahubung', '0266-221234'],
    ] as const)
      await phone.getByLabel(label).first().fill(value)
    await phone.getByLabel('Bentuk usaha').selectOption({ index: 2 })
    await phone.getByLabel('Bidang').selectOption('teknik')
    await phone.getByLabel('Kecamatan').selectOption('Cikole')
    await phone.getByRole('button', { name: 'Kirim pendaftaran' }).click()
    await phone.getByText('Belum terkirim').waitFor()
    expect(await phone.locator('[name=nib]').getAttribute('aria-invalid')).toBe('true')
    expect(await phone.locator('[name=about]').inputValue()).toContain('sejak 2009')
    await phone.getByLabel('NIB').fill('9120301234567')
    await phone.getByRole('button', { name: 'Kirim pendaftaran' }).click()
    await phone.waitForURL(/\/meja\/pemberi-kerja\//)
    const employerId = new URL(phone.url()).pathname.split('/')[3] ?? ''

    // The vacancy is written while the officer has yet to look.
    await phone.getByRole('link', { name: 'Lowongan baru' }).first().click()
    for (const [name, value] of [
      ['title', 'Mekanik Motor'],
      ['description', 'Servis berkala, ganti oli, tune up. Jam kerja 08.00–16.00, makan siang disediakan.'],
      ['quota', '2'],
      ['closesOn', inDays(demo.today, 20)],
      ['wageMin', '2800000'],
      ['wageMax', '3100000'],
      ['place', 'Jalan Siliwangi 12'],
      ['skills', 'servis motor\nganti oli'],
      ['contact', 'bengkel@usaha.example'],
    ] as const)
      await phone.locator(`[name=${name}]`).fill(value)
    await phone.locator('[name=kind]').selectOption('full-time')
    await phone.locator('[name=kecamatan]').selectOption('Cikole')
    await phone.locator('[name=education]').selectOption('smk')

    // The title proposes a code; nothing is chosen unasked, and nothing that was written is lost.
    await phone.getByRole('button', { name: 'Usulkan dari judul' }).click()
    const code = phone.getByRole('radio', { name: /^7231 / })
    expect(await code.isChecked()).toBe(false)
    await code.check()
    expect(await phone.locator('[name=skills]').inputValue()).toBe('servis motor\nganti oli')
    await phone.getByRole('button', { name: 'Simpan rancangan' }).click()
    await phone.getByRole('heading', { name: 'Mekanik Motor' }).waitFor()
    await phone.getByText('7231 Mekanik').waitFor()
    const vacancyAt = new URL(phone.url()).pathname
    const vacancyId = vacancyAt.split('/').at(-2) ?? ''

    const desk = await open({ wide: true })
    await desk.goto('/meja/disnaker/pemberi-kerja/')
    await signIn(square(), desk, staffPeople.officer.mail)
    await desk.getByRole('link', { name: 'Bengkel Cahaya Motor' }).click()
    // One point is not in order: the officer says what to mend, and the employer mends it.
    const point = (name: string) => desk.getByRole('group', { name })
    const inOrder = ['NIB terdaftar', 'KBLI sesuai', 'Surat resmi', 'Surel dan telepon', 'Tidak ada tanda']
    for (const name of inOrder) await point(name).getByLabel('Sesuai', { exact: true }).check()
    await point('Alamatnya ada').getByLabel('Tidak sesuai').check()
    await desk.getByLabel('Alamat: yang perlu diperbaiki').fill('Tambahkan nomor dan patokan.')
    await desk.getByRole('button', { name: 'Terima untuk setahun' }).click()
    await desk.getByText('Semua butir periksa harus sesuai').waitFor()
    expect(await desk.getByLabel('Alamat: yang perlu diperbaiki').inputValue()).toBe('Tambahkan nomor dan patokan.')
    await desk.getByRole('button', { name: 'Kembalikan' }).click()
    await desk.getByRole('status').getByText('Bengkel Cahaya Motor dikembalikan.').waitFor()

    await phone.goto(`/meja/pemberi-kerja/${employerId}/profil/`)
    await phone.getByText('Tambahkan nomor dan patokan.').waitFor()
    await phone.getByLabel('Alamat', { exact: true }).fill('Jalan Siliwangi 12, sebelah kantor pos')
    await phone.getByRole('button', { name: 'Kirim ulang' }).click()
    await phone.waitForURL(/tersimpan/)

    await desk.goto('/meja/disnaker/pemberi-kerja/')
    await desk.getByRole('link', { name: 'Bengkel Cahaya Motor' }).click()
    await desk.getByText('Terakhir dikembalikan: Tambahkan nomor dan patokan.').waitFor()
    for (const name of [...inOrder, 'Alamatnya ada']) await point(name).getByLabel('Sesuai', { exact: true }).check()
    await desk.getByRole('button', { name: 'Terima untuk setahun' }).click()
    await desk.getByRole('status').getByText('Bengkel Cahaya Motor diterima.').waitFor()
    await untilFront(square(), `/kerja/pemberi-kerja/${employerId}/`, ({ status }) => status === 200)
    await letterTo(square(), mail, /Bengkel Cahaya Motor/)

    await phone.goto(vacancyAt)
    await phone.getByRole('button', { name: 'Kirim ke Disnaker' }).click()
    await phone.getByText('Terkirim. Disnaker memeriksanya').waitFor()
    await desk.goto('/meja/disnaker/')
    await desk.getByRole('link', { name: 'Mekanik Motor' }).click()
    await desk.getByRole('button', { name: 'Setujui' }).click()
    await desk
      .getByRole('status')
      .getByText(/^Mekanik Motor, .* disetujui\.$/)
      .waitFor()
    const page = `/kerja/lowongan/${vacancyId}/`
    const fresh = await untilFront(
      square(),
      page,
      ({ status, text }) => status === 200 && text.includes('Mekanik Motor'),
    )
    expect(fresh).toBeLessThan(5000)
    await untilFront(square(), `/en${page}`, ({ status }) => status === 200)
    await untilFront(square(), `/cari/lowongan/?q=mekanik`, ({ text }) => text.includes(vacancyId))

    // Other pay waits for the officer; until then the page says what was approved.
    await phone.goto(`${vacancyAt}ubah/`)
    await phone.locator('[name=wageMax]').fill('3600000')
    await phone.getByRole('button', { name: 'Simpan perubahan' }).click()
    await phone.getByText('Terkirim. Disnaker memeriksanya').waitFor()
    await new Promise((go) => setTimeout(go, 5000))
    const old = await (await fetch(`${square().city.url}${page}`)).text()
    expect(old).toContain('3.100.000')
    expect(old).not.toContain('3.600.000')
    await desk.goto('/meja/disnaker/')
    await desk.getByRole('link', { name: 'Mekanik Motor' }).click()
    await desk.getByRole('article').getByText('Yang berubah').waitFor()
    await desk.getByRole('button', { name: 'Setujui' }).click()
    await untilFront(square(), page, ({ text }) => text.includes('3.600.000'))

    await hire(square(), phone, { vacancyAt, page })

    // Letters about decisions wait until those can no longer be undone: five minutes and a half, and the next whole one.
    await square().city.clock.turn(8 * minuteMs)
    await letterTo(square(), mail, /Mekanik Motor/)
  }, 120_000)

const inDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
