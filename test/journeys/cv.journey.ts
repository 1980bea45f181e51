import { expect, it } from 'vitest'
import { dewi } from '../jobs/cv/cvs.ts'
import { pdfOf, picturePdf } from '../jobs/cv/files.ts'
import { type Square, signIn } from './support/square.ts'

const mail = 'dewi@warga.example'

export const cvJourney = (square: () => Square) =>
  it('takes a CV from a file to a profile that its person agreed to, and back to a clean one', async () => {
    const { open } = square()
    const phone = await open({ script: false })
    const send = async (file: Uint8Array) => {
      await phone
        .getByLabel('Berkas CV')
        .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from(file) })
      await phone.getByRole('button', { name: 'Kirim CV' }).click()
    }
    await phone.goto('/saya/')
    await signIn(square(), phone, mail, 'Dewi')

    // A picture is told kindly, and another file may follow.
    await phone.goto('/saya/profil/cv/')
    await send(picturePdf())
    await phone.getByText('CV ini berupa gambar').waitFor({ timeout: 60_000 })
    await send(pdfOf(dewi))
    await phone.getByRole('heading', { name: 'Periksa usulan dari CV' }).waitFor({ timeout: 60_000 })
    const proposed = await phone.locator('main').innerText()
    for (const said of ['Dewi Lestari', 'SMK Akuntansi dan Keuangan Lembaga', 'SIM C']) expect(proposed).toContain(said)
    for (const said of ['Islam', '3272', 'Melati', 'Menikah']) expect(proposed).not.toContain(said)
    await phone.getByLabel('Kec. Lembursitu').uncheck()
    await phone.getByRole('button', { name: 'Masukkan yang dicentang' }).click()
    await phone.getByText('hal dari CV masuk ke profil').waitFor()
    expect(await phone.locator('li', { hasText: 'Kecamatan' }).first().innerText()).toContain('belum diisi')

    const coming = phone.waitForEvent('download')
    await phone.getByRole('link', { name: 'Unduh CV (PDF)' }).click()
    expect((await coming).suggestedFilename()).toBe('CV-Dewi-Lestari.pdf')
  }, 180_000)
