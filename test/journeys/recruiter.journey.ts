import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { employers } from '../../infra/local/demo/content/employers.ts'
import { person } from '../../infra/local/demo/person.ts'
import { lookOver } from './support/look-over.ts'
import { letterTo, pastUndoing, type Square, signIn } from './support/square.ts'

const seekers = ['Wulan', 'Dadang', 'Euis', 'Ujang'] as const
const mailOf = (name: string) => `${name.toLowerCase()}@antre.example`

export const recruiterJourney = (square: () => Square) =>
  it('lets a recruiter answer everybody: together, with undo, and by closing', async () => {
    const { city, demo, open } = square()
    const vacancyId = demo.vacancies[2]?.vacancyId as `vacancy_${string}`
    const title = demo.vacancies[2]?.title ?? ''
    for (const name of seekers) {
      const { jobs, signIn: enter } = person(city, mailOf(name))
      await enter({ name })
      const wanted = {
        name,
        phone: '0857-1234-5678',
        kecamatan: 'Baros',
        education: 'smk',
        skills: ['menjahit'],
      } as const
      await jobs.saveProfile({ ...wanted, skills: [...wanted.skills] })
      await jobs.submitApplication({ vacancyId, formKey: randomUUID(), agree: true })
    }

    // On a phone without script: three are declined with one letter, and taken back.
    const phone = await open({ script: false })
    const list = `/meja/pemberi-kerja/${demo.employerIds[0]}/lowongan/${vacancyId}/pelamar/`
    await phone.goto(list)
    await signIn(square(), phone, employers.filter(({ state }) => state === 'verified')[0]?.recruiter.mail ?? '')
    const boxes = phone.getByRole('checkbox', { name: /^Pilih Pelamar/ })
    for (const n of [0, 1, 2]) await boxes.nth(n).check()
    await phone.getByRole('button', { name: 'Tolak dengan alasan' }).click()
    await phone.getByRole('heading', { name: 'Tolak 3 pelamar' }).waitFor()
    await phone.getByLabel('Alasan', { exact: true }).selectOption('filled')
    await phone.getByRole('button', { name: 'Lihat suratnya' }).click()
    await phone.getByText('tidak melanjutkan lamaran Anda untuk').waitFor()
    await phone.getByRole('button', { name: 'Tolak 3 pelamar' }).click()
    await phone.getByText('3 pelamar: Tidak diterima').waitFor()
    await phone.getByRole('button', { name: 'Batalkan 3' }).click()
    await phone.getByText('Dibatalkan. Pelamar tidak tahu apa-apa').waitFor()

    // At a desk: one goes on from the board, two are looked at side by side, then all others are answered by closing.
    const desk = await open({ wide: true })
    await desk.context().addCookies(await phone.context().cookies())
    await desk.goto(`${list}?tampilan=papan`)
    expect(await lookOver(desk, 'id')).toEqual([])
    await desk
      .getByRole('button', { name: /^Masukkan ke daftar pendek/ })
      .first()
      .click()
    await desk.getByRole('region', { name: 'Daftar pendek: 1' }).waitFor()
    await desk.goto(list)
    expect(await lookOver(desk, 'id')).toEqual([])
    for (const n of [0, 1])
      await desk
        .getByRole('checkbox', { name: /^Pilih/ })
        .nth(n)
        .check()
    await desk.getByRole('button', { name: 'Bandingkan dua' }).click()
    await desk.waitForURL(/banding=application_/)
    expect(await lookOver(desk, 'id')).toEqual([])
    await desk.goto(`${list}tutup/`)
    expect(await lookOver(desk, 'id')).toEqual([])
    await desk.getByRole('button', { name: 'Tutup dan jawab semua' }).click()
    await desk.getByText('4 pelamar: Tidak diterima').waitFor()
    await pastUndoing(square())
    for (const name of seekers) {
      const letter = await letterTo(square(), mailOf(name), /Jawaban untuk lamaran Anda/)
      expect(letter.text).toContain(`Halo ${name},`)
      expect(letter.subject).toContain(title)
    }
  }, 120_000)
