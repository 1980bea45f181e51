import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { applyAtCounter, printCard, registerAtCounter, saveAtCounter } from './support/counter.ts'
import { lookOver } from './support/look-over.ts'
import { hasLeft, letterTo, type Square, signIn } from './support/square.ts'

const findersMail = 'penemu.kartu@surat.example'

export const foundCardJourney = (square: () => Square) =>
  it('whoever finds a card and adds an address has the account until its owner is back at the counter', async () => {
    const { city, demo, open } = square()
    const desk = await open({ wide: true })
    await desk.goto('/meja/disnaker/loket/')
    await signIn(square(), desk, staffPeople.officer.mail)
    await registerAtCounter(desk, 'Mak Icih', '3272 0145 6789 0013')
    await saveAtCounter(desk)
    await applyAtCounter(desk, demo.vacancies[0]?.title ?? '')
    const lost = await printCard(desk)
    const person = desk.url().replace('kartu/', '')

    // The finder signs in with it. The page says what an address does, and where the card belongs.
    const finder = await open()
    await byCard(finder, lost)
    await finder.goto('/saya/data/hapus/')
    await finder.getByRole('heading', { name: 'Akun ini dihapus di loket' }).waitFor()
    expect(await lookOver(finder, 'id')).toEqual([])
    await finder.goto('/saya/')
    await finder.getByRole('link', { name: 'Tambahkan surel Anda' }).click()
    await finder.getByText('kartu dari loket tidak berlaku lagi').waitFor()
    await finder.getByText('Kembalikan ke loket Disnaker').waitFor()
    expect(await lookOver(finder, 'id')).toEqual([])
    await finder.getByLabel('Alamat surel').fill(findersMail)
    await finder.getByRole('button', { name: 'Kirim kode' }).click()
    await finder.getByLabel('Kode enam angka').waitFor()
    const { text } = await letterTo(square(), findersMail, /kode masuk/i)
    await finder.getByLabel('Kode enam angka').fill(text.match(/\b\d{3} ?\d{3}\b/)?.[0] ?? '')
    await finder.getByLabel('Saya setuju').check()
    await finder.getByRole('button', { name: 'Pakai surel ini' }).click()
    await finder.getByText('Surel Anda sudah terpasang').waitFor()
    expect(await lookOver(finder, 'id')).toEqual([])

    // Nor is the account the finder's to erase by that address.
    await finder.goto('/saya/data/hapus/')
    await finder.getByLabel('Ketik HAPUS').fill('HAPUS')
    await finder.getByRole('button', { name: 'Hapus akun saya' }).click()
    await finder.getByText('Akun dari loket tidak bisa dihapus dengan kartu').waitFor()

    // Its owner has the code, too, and learns from it what happened and where to go.
    const owner = await open()
    await owner.goto(`/saya/masuk/kartu/#${lost.replaceAll('-', '')}`)
    await owner.getByRole('button', { name: 'Masuk' }).click()
    await owner.getByText('Bukan Anda yang memasang surelnya?').waitFor()
    expect(await lookOver(owner, 'id')).toEqual([])

    // The officer sees that there is an address, since when, and not which; nothing is done before a look at the KTP.
    await desk.goto(person)
    await desk.getByText('Akun ini dimasuki dengan surel').waitFor()
    await desk.getByText('p…@s….example').waitFor()
    expect(await desk.content()).not.toContain(findersMail)
    expect(await lookOver(desk, 'id')).toEqual([])
    await desk.getByRole('button', { name: 'Lepas surel dan cetak kartu baru' }).click()
    await desk.getByText('Belum terkirim').waitFor()
    await desk.getByLabel('empat angka terakhir kartu AK/1-nya 0013').check()
    await desk.getByRole('button', { name: 'Lepas surel dan cetak kartu baru' }).click()
    await desk.getByText('Surel dilepas, dan semua yang masuk sudah dikeluarkan').waitFor()
    const fresh = (await desk.locator('.kartu-kode').textContent()) ?? ''
    expect(await lookOver(desk, 'id')).toEqual([])

    // The finder is out, by the session and by the address, and the address is told without a name.
    await finder.goto('/saya/lamaran/')
    await finder.getByLabel('Alamat surel').waitFor()
    const told = await letterTo(square(), findersMail, /dilepas dari sebuah akun/)
    expect(`${told.subject} ${told.text}`).not.toMatch(/Icih/)

    // The owner is in again, has all she applied for, and reads who did it.
    await byCard(owner, fresh)
    await owner.goto('/saya/lamaran/')
    await owner
      .getByText(demo.vacancies[0]?.title ?? '')
      .first()
      .waitFor()
    await owner.goto('/saya/lamaran/dilihat/')
    await owner.getByText('melepas surel dari akun Anda').waitFor()
    expect(await lookOver(owner, 'id')).toEqual([])
    // The log follows what happened.
    await city.settled()
    await desk.goto('/meja/disnaker/catatan/')
    await desk.getByText('Surel dilepas dan kartu baru dicetak').first().waitFor()

    // She has it erased at the counter: the officer sees her papers, and the log says who did it.
    await desk.goto(person)
    await desk.getByRole('link', { name: 'Hapus akun orang ini' }).click()
    expect(await lookOver(desk, 'id')).toEqual([])
    await desk.getByLabel('empat angka terakhir kartu AK/1-nya 0013').check()
    await desk.getByRole('button', { name: 'Hapus akun ini' }).click()
    await desk.getByText('Akun itu sedang dihapus').waitFor()
    await owner.goto('/saya/lamaran/')
    await owner.getByLabel('Alamat surel').waitFor()
    await city.settled()
    await desk.goto('/meja/disnaker/catatan/')
    await desk.getByText('Akun dihapus di loket').first().waitFor()
    expect(city.mailbox.to('').length).toBe(0)
  }, 90_000)

async function byCard(phone: Page, code: string): Promise<void> {
  await phone.goto(`/saya/masuk/kartu/#${code.replaceAll('-', '')}`)
  await phone.getByRole('button', { name: 'Masuk' }).click()
  await hasLeft(phone, '/saya/masuk/kartu/')
}
