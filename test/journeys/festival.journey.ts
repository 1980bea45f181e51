import sharp from 'sharp'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { festivalId, until } from './support/small-demo.ts'
import { isAt, letterTo, type Square, signIn, untilFront } from './support/square.ts'

const mail = 'nadia@warga.example'

/** A photo as phones make them: it says where it was taken. */
const photo = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#0f6a4c' } })
    .withExif({
      IFD0: { Make: 'Telepon', Model: 'Rahasia 9' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '6/1 55/1 12/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 55/1 48/1',
      },
    })
    .jpeg()
    .toBuffer()

export const festivalJourney = (square: () => Square) =>
  it('takes a young creator from a phone without script to a public booth, and out again', async () => {
    const { city, open } = square()
    const phone = await open({ script: false })
    const original = await photo()
    expect((await sharp(original).metadata()).exif).toBeDefined()

    // She finds the festival, and is asked to sign in before she writes anything.
    await phone.goto('/')
    await phone.goto(`/acara/${festivalId}/`)
    await phone
      .getByRole('link', { name: /Daftarkan stan/ })
      .first()
      .click()
    await signIn(square(), phone, mail, 'Nadia Putri')
    await isAt(phone, `/saya/acara/${festivalId}/daftar-stan/`)

    // Two things are wrong; all she wrote stays.
    await phone.getByLabel('Nama stan').fill('Rajut Tipar')
    await phone.getByLabel('Satu kalimat tentang stan').fill('Topi dan tas rajut dari benang sisa pabrik.')
    await phone.getByLabel('Jenis stan').selectOption('craft')
    await phone.getByLabel('Cerita').fill('Nenek yang mengajari saya.\n\nSekarang kami berempat.')
    await phone.getByLabel('Nomor WhatsApp').fill('12')
    const firstGood = phone.getByRole('group', { name: 'Karya 1' })
    await firstGood.getByLabel('Nama').fill('Topi rajut')
    await firstGood.getByLabel('Harga (rupiah)').fill('tujuh puluh ribu')
    await phone.getByRole('button', { name: 'Kirim pendaftaran' }).click()
    await phone.getByText('Belum terkirim').waitFor()
    for (const [label, value] of [
      ['Nama stan', 'Rajut Tipar'],
      ['Jenis stan', 'craft'],
      ['Cerita', 'Nenek yang mengajari saya.\n\nSekarang kami berempat.'],
      ['Nomor WhatsApp', '12'],
    ] as const)
      expect.soft(await phone.getByLabel(label).inputValue(), label).toBe(value)
    expect(await firstGood.getByLabel('Harga (rupiah)').inputValue()).toBe('tujuh puluh ribu')
    for (const field of ['kecamatan', 'whatsapp', 'good1-price'])
      expect.soft(await phone.locator(`[name="${field}"]`).getAttribute('aria-invalid'), field).toBe('true')

    // She mends them and has a receipt.
    await phone.getByLabel('Kecamatan').fill('Warudoyong')
    await phone.getByLabel('Nomor WhatsApp').fill('0857-2211-3344')
    await firstGood.getByLabel('Harga (rupiah)').fill('70000')
    await phone.getByRole('button', { name: 'Kirim pendaftaran' }).click()
    await phone.getByText('Nomor pendaftaran').waitFor()
    const mine = new URL(phone.url()).pathname
    const boothId = mine.split('/').at(-2) ?? ''
    const page = `/acara/${festivalId}/stan/${boothId}/`
    expect((await fetch(`${city.url}${page}`)).status).toBe(404)

    // Her photo goes by the plain form, waits, and is there.
    await phone.getByRole('link', { name: 'Tambah foto' }).click()
    await phone
      .getByLabel('Pilih satu foto')
      .setInputFiles({ name: 'IMG_2231.jpg', mimeType: 'image/jpeg', buffer: original })
    await phone.getByRole('button', { name: 'Kirim foto' }).click()
    await phone.getByText('Foto terpasang').waitFor({ timeout: 25_000 })
    const source = await phone.getByRole('img', { name: 'Foto dari stan Rajut Tipar' }).getAttribute('src')
    const media = city.objects.get('media')
    const key = new URL(source ?? '').pathname.slice(1)
    const kept = media?.find(key)
    const bytes = kept && (await media?.read(kept))
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(bytes?.includes('Rahasia 9')).toBe(false)

    // Staff look at it and send it back with a reason.
    const desk = await open({ wide: true })
    await desk.goto(`/meja/acara/${festivalId}/stan/`)
    await signIn(square(), desk, staffPeople['event-staff'].mail)
    await desk.getByRole('link', { name: 'Rajut Tipar' }).click()
    await desk.getByLabel('Alasan').fill('Tolong sebutkan harga tasnya juga.')
    await desk.getByRole('button', { name: 'Kembalikan' }).click()
    await desk.getByText('Tidak ada stan di sini').waitFor()
    await letterTo(square(), mail, /sebutkan harga tasnya/)

    // She corrects it and sends it again.
    await phone.goto(mine)
    await phone.getByText('Tolong sebutkan harga tasnya juga.').waitFor()
    const second = phone.getByRole('group', { name: 'Karya 2' })
    await second.getByLabel('Nama').fill('Tas rajut')
    await second.getByLabel('Harga (rupiah)').fill('125000')
    await phone.getByRole('button', { name: 'Kirim lagi' }).click()
    await isAt(phone, mine, { tersimpan: '1' })

    // Staff approve, and both pages stand at the front within five seconds.
    await desk.goto(`/meja/acara/${festivalId}/stan/`)
    await desk.getByRole('link', { name: 'Rajut Tipar' }).click()
    const approvedAt = performance.now()
    await desk.getByRole('button', { name: 'Setujui' }).click()
    for (const address of [page, `/en${page}`])
      await untilFront(square(), address, ({ status, text }) => status === 200 && text.includes('Tas rajut'))
    const fresh = performance.now() - approvedAt
    console.log(`From the click that approves to both public pages: ${Math.round(fresh)} ms`)
    expect(fresh).toBeLessThan(5000)
    await untilFront(square(), `/acara/${festivalId}/`, ({ text }) => text.includes(boothId))
    await untilFront(square(), '/sitemap.xml', ({ text }) => text.includes(boothId))
    await letterTo(square(), mail, /Rajut Tipar/)

    // She edits; the page follows.
    await phone.goto(mine)
    await phone
      .getByLabel('Satu kalimat tentang stan')
      .fill('Topi dan tas rajut dari benang sisa, bergaransi seumur hidup.')
    await phone.getByRole('button', { name: 'Simpan perubahan' }).click()
    await phone.getByText('Halaman stan diperbarui dalam beberapa detik.').waitFor()
    expect(await untilFront(square(), page, ({ text }) => text.includes('bergaransi seumur hidup'))).toBeLessThan(5000)

    // She withdraws; nothing of it is left in public.
    await phone.getByRole('link', { name: 'Tarik stan ini' }).click()
    await phone.getByRole('button', { name: 'Ya, tarik stan ini' }).click()
    await phone.getByText('Stan ini sudah ditarik').waitFor()
    expect(await untilFront(square(), page, ({ status }) => status === 404)).toBeLessThan(5000)
    await untilFront(square(), `/en${page}`, ({ status }) => status === 404)
    for (const list of [`/acara/${festivalId}/`, '/', '/acara/', '/sitemap.xml'])
      await untilFront(square(), list, ({ text }) => !text.includes(boothId))
    await until(async () => media?.find(key) === undefined)
  }, 90_000)
