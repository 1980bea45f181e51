import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { applyAtCounter, printCard, registerAtCounter, saveAtCounter } from './support/counter.ts'
import { lookOver } from './support/look-over.ts'
import { hasLeft, type Square, signIn } from './support/square.ts'

export const counterJourney = (square: () => Square) =>
  it('somebody without e-mail or telephone is registered and applied for, and signs in with the printed card', async () => {
    const { city, demo, open } = square()
    const desk = await open({ wide: true })
    await desk.goto('/meja/disnaker/loket/')
    await signIn(square(), desk, staffPeople.officer.mail)

    // Registered: what is missing is told, and the consent is read out.
    await desk.getByRole('button', { name: 'Daftarkan dan buka' }).click()
    await desk.getByText('Belum terkirim').waitFor()
    await registerAtCounter(desk, 'Mak Iyah', '3272 0145 6789 0012')
    await desk.getByText('Belum bisa melamar').waitFor()
    await desk.getByLabel('Pengalaman').fill('penjahit; 18 bulan; rumahan')
    await saveAtCounter(desk)
    expect(await desk.locator('.sub').textContent()).toContain('…0012')
    expect(await desk.content()).not.toContain('6789')

    // Applied for, with the day of the answer.
    const title = demo.vacancies[0]?.title ?? ''
    await applyAtCounter(desk, title)
    await desk.getByText('oleh petugas, untuk orang lain').first().waitFor()

    // The card as it is printed: nothing of the desk goes on paper.
    const code = await printCard(desk)
    expect(await lookOver(desk, 'id')).toEqual([])
    await desk.emulateMedia({ media: 'print' })
    expect(await desk.locator('header.meja-atas').isVisible()).toBe(false)
    expect(await desk.getByText(code).isVisible()).toBe(true)
    await desk.emulateMedia({ media: 'screen' })

    // On somebody's phone the scanned picture brings the code, which leaves the address.
    const phone = await open()
    await phone.goto(`/saya/masuk/kartu/#${code.replaceAll('-', '')}`)
    expect(await phone.getByLabel('Kode kartu').inputValue()).toBe(code)
    expect(phone.url()).not.toContain('#')
    expect(await lookOver(phone, 'id')).toEqual([])
    await phone.getByRole('button', { name: 'Masuk' }).click()
    await hasLeft(phone, '/saya/masuk/kartu/')
    await phone.goto('/saya/lamaran/')
    await phone.getByText(title).first().waitFor()

    // Lost: a new card is printed, and who holds the old one is out.
    await desk.goBack()
    await desk.getByRole('button', { name: 'Cetak kartu baru' }).click()
    await desk.locator('.kartu-kode').waitFor()
    await phone.goto('/saya/lamaran/')
    await phone.getByLabel('Alamat surel').waitFor()
    await phone.goto('/saya/masuk/kartu/')
    await phone.getByLabel('Kode kartu').fill(code)
    await phone.getByRole('button', { name: 'Masuk' }).click()
    await phone.getByText('tidak berlaku').waitFor()
    for (const page of ['/meja/disnaker/loket/', '/meja/disnaker/bursa/']) {
      await desk.goto(page)
      expect(await lookOver(desk, 'id')).toEqual([])
    }
    expect(city.mailbox.to('').length).toBe(0)
  }, 90_000)
