import { expect, it } from 'vitest'
import { weekOf } from '../../functions/jobs/saved/weekly/week.ts'
import { hasLeft, letterTo, type Square, signIn } from './support/square.ts'

const mail = 'wulan@warga.example'
const weekMs = 7 * 24 * 3_600_000

export const savedJourney = (square: () => Square) =>
  it('takes a job seeker from a search to a weekly mail, and out of it again with one tap', async () => {
    const { city, demo, open } = square()
    const phone = await open({ script: false })
    const [vacancy] = demo.vacancies
    if (!vacancy) throw new Error('The small demo has no vacancy.')

    // Saved before signing in, and nothing lost on the way.
    await phone.goto('/cari/lowongan/?q=jahit')
    await phone.getByRole('button', { name: 'Simpan pencarian ini' }).click()
    await signIn(square(), phone, mail, 'Wulan Sari')
    await phone.getByRole('heading', { name: 'Simpan pencarian ini?' }).waitFor()
    expect(await phone.getByLabel('Nama pencarian').inputValue()).toBe('Jahit')
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click()
    await phone.getByText('Tersimpan: Jahit').waitFor()
    await phone.getByRole('link', { name: 'Jahit', exact: true }).click()
    await phone.getByRole('link', { name: vacancy.title, exact: true }).waitFor()

    // What to choose by, and a tick.
    await phone.goto('/saya/profil/wanted/')
    await phone.getByLabel('Pekerjaan yang dicari 1').fill('Penjahit')
    await phone.getByRole('button', { name: 'Simpan dan lanjut' }).click()
    await hasLeft(phone, '/saya/profil/wanted/')
    await phone.goto('/saya/pencarian/')
    await phone.getByRole('button', { name: 'Nyalakan surel mingguan' }).click()
    await phone.getByText('Belum terkirim').waitFor()
    await phone.getByLabel('Kirimi saya surel lowongan mingguan').check()
    await phone.getByRole('button', { name: 'Nyalakan surel mingguan' }).click()
    await phone.getByText('Surel mingguan sudah menyala').waitFor()

    // Monday morning comes, and the schedule is tried again: one mail. Turning the city's clock there would publish for a week.
    const dueAt = `${weekOf(new Date(city.clock.now().getTime() + weekMs).toISOString())}T00:00:00.000Z`
    for (let tries = 0; tries < 2; tries++) await city.invoke('jobs-weekly', { dueAt })
    const letter = await letterTo(square(), mail, /^Lowongan untuk Anda minggu ini/, 30)
    expect(letter.text).toContain(`/kerja/lowongan/${vacancy.vacancyId}/`)
    expect(letter.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')

    // Somebody whose session is long over ends it with one tap.
    const link = letter.headers['List-Unsubscribe']?.slice(1, -1) ?? ''
    expect(letter.text).toContain(link)
    const other = await open({ script: false })
    await other.goto(link)
    await other.getByRole('button', { name: 'Hentikan surel ini' }).click()
    await other.getByRole('heading', { name: 'Surel mingguan sudah berhenti' }).waitFor()
    // A mail program does the same by itself, and again does no harm.
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    expect((await fetch(link, { method: 'POST', body, redirect: 'manual' })).status).toBe(200)
    expect(city.mailbox.to(mail).filter(({ subject }) => subject.startsWith('Lowongan untuk Anda'))).toHaveLength(1)
  }, 120_000)
