import { expect, it } from 'vitest'
import { employers } from '../../infra/local/demo/content/employers.ts'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { lookOver } from './support/look-over.ts'
import { type Square, signIn } from './support/square.ts'

const recruiter = employers.find(({ state }) => state === 'verified')?.recruiter.mail ?? ''
const clean = 'Menjaga toko dan menghitung uang laci.'

export const findingsJourney = (square: () => Square) =>
  it('tells a recruiter what the law says while typing, and lets an officer decide on each finding', async () => {
    const { demo, open } = square()
    const phone = await open()
    await phone.goto(`/meja/pemberi-kerja/${demo.employerIds[0]}/lowongan/baru/`)
    await signIn(square(), phone, recruiter)

    // It stands under the field while one types, and goes when the words go.
    const under = phone.locator('[data-findings=description]')
    await phone.locator('[name=description]').fill('Ijazah asli ditahan selama kontrak.')
    await under.getByText('Menahan ijazah').waitFor()
    await phone.locator('[name=description]').fill(clean)
    await under.getByText('Menahan ijazah').waitFor({ state: 'detached' })

    await phone.locator('[name=title]').fill('Kasir Toko Kain')
    await phone.locator('[name=description]').fill(`${clean} Wanita, maks. 25 tahun.`)
    await under.getByText('Syarat usia').waitFor()
    expect(await lookOver(phone, 'id')).toEqual([])
    for (const [name, value] of [
      ['quota', '1'],
      ['closesOn', demo.today],
      ['wageMin', '2900000'],
      ['wageMax', '3100000'],
      ['contact', 'Bagian personalia'],
    ] as const)
      await phone.locator(`[name=${name}]`).fill(value)
    await phone.locator('[name=kind]').selectOption('full-time')
    await phone.locator('[name=education]').selectOption('smk')
    await phone.getByRole('button', { name: 'Simpan rancangan' }).click()

    // A draft is kept; sending asks for a reason for each.
    await phone.getByText('2 hal perlu diperbaiki sebelum dikirim').waitFor()
    await phone.getByRole('button', { name: 'Kirim ke Disnaker' }).click()
    await phone.getByText('Ada kata yang perlu diperbaiki').waitFor()
    for (const reason of await phone.getByRole('textbox', { name: /^Alasan untuk/u }).all())
      await reason.fill('Memang begitu dari pemilik.')
    await phone.getByRole('button', { name: 'Kirim ke Disnaker' }).click()
    await phone.getByText('Terkirim. Disnaker memeriksanya').waitFor()

    const desk = await open({ wide: true })
    await desk.goto('/meja/disnaker/')
    await signIn(square(), desk, staffPeople.officer.mail)
    await desk.getByRole('link', { name: 'Kasir Toko Kain' }).click()
    await desk.waitForURL(({ searchParams }) => searchParams.has('pilih'))
    expect(await desk.locator('mark').count()).toBe(2)
    expect(await desk.getByText('Memang begitu dari pemilik.').count()).toBe(2)
    expect(await lookOver(desk, 'id')).toEqual([])
    await desk.getByRole('button', { name: 'Setujui' }).click()
    await desk.getByText('Masih ada temuan yang terbuka').waitFor()
    expect(await desk.getByLabel('Catatan tambahan di surat').inputValue()).toContain('“maks. 25 tahun”: Syarat usia')
    await desk.getByRole('button', { name: 'Kembalikan' }).click()
    await desk
      .getByRole('status')
      .getByText(/^Kasir Toko Kain, .* dikembalikan\.$/)
      .waitFor()
  }, 90_000)
