import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { person } from '../../infra/local/demo/person.ts'
import { festivalId } from './support/small-demo.ts'
import { letterTo, type Square, signIn, untilFront } from './support/square.ts'

const mail = 'wulan@warga.example'

export const ownDataJourney = (square: () => Square) =>
  it('shows a person what is kept about them, hands it over, and erases all of it', async () => {
    const { city, demo, open } = square()
    const phone = await open({ script: false })
    await phone.goto('/saya/')
    await signIn(square(), phone, mail, 'Wulan Sari')
    await phone.getByRole('heading', { name: 'Halo, Wulan Sari' }).waitFor()

    // She has a public booth and a profile, made elsewhere.
    const elsewhere = person(city, mail)
    await elsewhere.signIn({ name: 'Wulan Sari' })
    const { boothId, version } = await elsewhere.events.applyForBooth({
      eventId: festivalId,
      formKey: randomUUID(),
      name: 'Gerabah Wulan',
      pitch: 'Pot kecil dari tanah Cisaat.',
      story: 'Ditekan dengan jari, dibakar dengan sekam.',
      category: 'craft',
      kecamatan: 'Cikole',
      whatsapp: '0813-1111-2222',
      goods: [],
    })
    await demo.staff['event-staff'].events.approveBooth({ eventId: festivalId, boothId, version })
    const page = `/acara/${festivalId}/stan/${boothId}/`
    await untilFront(square(), page, ({ status }) => status === 200)

    await phone.goto('/saya/data/')
    await phone.getByText(mail).first().waitFor()
    for (const room of ['Akun', 'Acara', 'Kerja', 'Pustaka']) await phone.locator('summary', { hasText: room }).click()
    await phone.getByText('Gerabah Wulan').first().waitFor()
    const downloading = phone.waitForEvent('download')
    await phone.getByRole('link', { name: 'Unduh semua data (JSON)' }).click()
    const held = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
    expect(Object.keys(held)).toEqual(['identity', 'events', 'jobs', 'library', 'stage'])
    expect(JSON.stringify(held.events)).toContain('Pot kecil dari tanah Cisaat.')
    expect(JSON.stringify(held.identity)).toContain(mail)

    await phone.getByRole('link', { name: 'Hapus akun' }).click()
    await phone.getByLabel('Ketik HAPUS').fill('hapus dong')
    await phone.getByRole('button', { name: 'Hapus akun saya' }).click()
    await phone.getByText('Belum terkirim').waitFor()
    await phone.getByLabel('Ketik HAPUS').fill('HAPUS')
    await phone.getByRole('button', { name: 'Hapus akun saya' }).click()
    await phone.getByText('Akun Anda sedang dihapus').waitFor()
    await letterTo(square(), mail, /dihapus/)
    await untilFront(square(), page, ({ status }) => status === 404)

    // Whoever comes back is new here.
    await phone.goto('/saya/')
    expect(phone.url()).toContain('/saya/masuk/')
    await phone.getByLabel('Alamat surel').fill(mail)
    await phone.getByRole('button', { name: 'Kirim kode' }).click()
    await phone.getByLabel('Kode enam angka').waitFor()
    const [code = ''] =
      city.mailbox
        .to(mail)
        .at(-1)
        ?.text.match(/\b\d{3} ?\d{3}\b/) ?? []
    await phone.getByLabel('Kode enam angka').fill(code)
    await phone.getByRole('button', { name: 'Masuk' }).click()
    await phone.getByRole('heading', { name: 'Siapa nama Anda?' }).waitFor()
  }, 60_000)
