import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { person } from '../../../infra/local/demo/person.ts'
import { lookOver } from './look-over.ts'
import { letterTo, type Square, signIn } from './square.ts'

const [name, mail] = ['Asep Hidayat', 'asep@melamar.example']

/** Each step forward: the recruiter's button, the mail's subject, and what whoever applied reads. */
const steps = [
  ['Masukkan ke daftar pendek', /^Anda masuk daftar pendek/, 'Masuk daftar pendek'],
  ['Undang wawancara', /^Anda diundang wawancara/, 'Diundang wawancara'],
  ['Tawari pekerjaan', /^Anda mendapat tawaran/, 'Mendapat tawaran'],
  ['Catat diterima', /^Anda diterima bekerja/, 'Diterima bekerja'],
] as const

/** Somebody applies, the recruiter opens it and goes on with them to a hire, and each step is mailed and read. */
export async function hire(square: Square, recruiter: Page, { vacancyAt, page }: { vacancyAt: string; page: string }) {
  const seeker = person(square.city, mail)
  await seeker.signIn({ name })
  const asked = { kecamatan: 'Baros', education: 'smk', phone: '0857-1234-9999' } as const
  await seeker.jobs.saveProfile({ name, ...asked, skills: ['servis motor'] })

  const phone = await square.open()
  await phone.goto(page)
  await phone.getByRole('link', { name: 'Lamar pekerjaan ini' }).first().click()
  await signIn(square, phone, mail)
  await phone.getByLabel('Saya setuju dengan kalimat di bawah ini').check()
  await phone.getByRole('button', { name: 'Lanjut' }).click()
  await phone.getByRole('textbox', { name: 'Pesan' }).fill('Pernah dua tahun di bengkel paman.')
  await phone.getByRole('button', { name: 'Kirim lamaran' }).click()
  await phone.getByRole('heading', { name: 'Lamaran terkirim' }).waitFor()
  const mine = new URL(phone.url()).pathname

  // Opened without a name; the name, the telephone and the message come with the short list.
  await recruiter.goto(vacancyAt)
  await recruiter.getByRole('link', { name: 'Pelamar: 1' }).click()
  await recruiter.getByRole('link', { name: /^Pelamar [A-Z0-9-]+$/ }).click()
  await recruiter.getByRole('button', { name: 'Masukkan ke daftar pendek' }).waitFor()
  expect(await recruiter.getByText(name).count()).toBe(0)
  for (const [deed, subject, said] of steps) {
    await recruiter.getByRole('button', { name: deed }).click()
    await recruiter.getByText('Tersimpan, pelamar sudah dikabari.').waitFor()
    await recruiter.getByRole('heading', { name }).waitFor()
    await letterTo(square, mail, subject)
    await phone.goto(mine)
    await phone.getByRole('listitem').filter({ hasText: said }).waitFor()
  }
  await recruiter.getByText('Pernah dua tahun di bengkel paman.').waitFor()
  await recruiter.getByText('Lamaran ini sudah selesai.').waitFor()
  await phone.getByText('Simpan perjanjian kerjanya.').waitFor()
  expect(await lookOver(phone, 'id')).toEqual([])
}
