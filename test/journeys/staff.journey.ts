import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { festivalId } from './support/small-demo.ts'
import { hasLeft, isAt, type Square, signIn } from './support/square.ts'

export function staffJourneys(square: () => Square) {
  it('lets staff add a passkey and sign in with it from then on', async () => {
    const page = await square().open()
    const authenticator = await page.context().newCDPSession(page)
    await authenticator.send('WebAuthn.enable')
    await authenticator.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.goto('/saya/kunci/')
    await signIn(square(), page, staffPeople.officer.mail)
    await page.getByLabel('Nama passkey').fill('HP dinas')
    await page.getByRole('button', { name: 'Tambah passkey' }).click()
    await page.getByText('HP dinas').waitFor()

    await page.goto('/saya/keluar/')
    await page.getByRole('button', { name: 'Keluar' }).click()
    await hasLeft(page, '/saya/keluar/')
    await page.goto('/meja/disnaker/')
    expect(new URL(page.url()).pathname).toBe('/saya/masuk/')
    await page.getByRole('button', { name: 'Masuk dengan passkey' }).click()
    await page.getByRole('heading', { name: 'Tinjauan lowongan' }).waitFor()
  }, 60_000)

  it('brings what a visitor reports, signed in nowhere and without script, before staff', async () => {
    const { demo, open } = square()
    const phone = await open({ script: false })
    const booth = `/acara/${festivalId}/stan/${demo.boothIds[1]}/`
    await phone.goto(booth)
    await phone.getByRole('link', { name: 'Laporkan halaman ini' }).click()
    expect(await phone.getByLabel('Halaman', { exact: true }).inputValue()).toBe(booth)
    await phone.getByRole('button', { name: 'Kirim laporan' }).click()
    await phone.getByText('Belum terkirim').waitFor()
    await phone.getByLabel('Keterangannya salah').check()
    await phone.getByLabel('Ceritakan').fill('Harganya <b>bukan</b> segitu.')
    await phone.getByRole('button', { name: 'Kirim laporan' }).click()
    await phone.getByRole('heading', { name: 'Terima kasih' }).waitFor()

    const desk = await open({ wide: true })
    await desk.goto('/meja/acara/laporan/')
    await signIn(square(), desk, staffPeople['event-staff'].mail)
    const row = desk.getByRole('row').filter({ hasText: 'Harganya <b>bukan</b> segitu.' })
    expect(await row.innerText()).toContain(booth)
    await row.getByRole('button', { name: 'Tandai selesai' }).click()
    await desk.getByText('Tidak ada laporan').waitFor()
  }, 60_000)

  it('tells whoever decides or saves second what happened, and keeps what they wrote', async () => {
    const { demo, open } = square()
    const [one, other] = [await open({ script: false }), await open({ script: false })]
    for (const phone of [one, other]) {
      await phone.goto('/saya/stan/')
      await signIn(square(), phone, 'rizal@warga.example')
      await phone.getByRole('link', { name: 'Kopi Gunung Gede' }).click()
      await isAt(phone, `/saya/stan/${demo.boothIds[1]}/`)
    }
    const pitch = 'Satu kalimat tentang stan'
    for (const [phone, words] of [
      [one, 'Kopi dari lereng selatan.'],
      [other, 'Kopi dari lereng utara.'],
    ] as const) {
      const summary = phone.locator('summary', { hasText: 'Ubah isian' })
      if ((await summary.count()) > 0 && !(await phone.getByLabel(pitch).isVisible())) await summary.click()
      await phone.getByLabel(pitch).fill(words)
    }
    await one.getByRole('button', { name: 'Simpan perubahan' }).click()
    await one.getByText('Tersimpan').waitFor()
    await other.getByRole('button', { name: 'Simpan perubahan' }).click()
    await other.getByText('Stan ini sudah berubah sejak Anda membukanya').waitFor()
    expect(await other.getByLabel(pitch).inputValue()).toBe('Kopi dari lereng utara.')
    await other.getByRole('link', { name: 'Buka versi terbaru' }).click()
    expect(await other.getByLabel(pitch).inputValue()).toBe('Kopi dari lereng selatan.')
  }, 60_000)
}
