import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { dayMs, later } from '../../functions/platform/clock.ts'
import { employers } from '../../infra/local/demo/content/employers.ts'
import { person } from '../../infra/local/demo/person.ts'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { lookOver } from './support/look-over.ts'
import { letterTo, type Square, signIn } from './support/square.ts'

const mail = 'tini@kabar.example'

export const recordsJourney = (square: () => Square) =>
  it('asks whoever was hired how it goes, and shows an officer what was done, how many, and that nothing was tampered with', async () => {
    const { city, demo, open } = square()
    const vacancyId = demo.vacancies[0]?.vacancyId as `vacancy_${string}`
    const seeker = person(city, mail)
    await seeker.signIn({ name: 'Tini' })
    const profile = { name: 'Tini', phone: '0857-1234-0000', kecamatan: 'Baros', education: 'smk' } as const
    await seeker.jobs.saveProfile(profile)
    const sent = await seeker.jobs.submitApplication({ vacancyId, formKey: randomUUID(), agree: true })
    const recruiter = person(city, employers.filter(({ state }) => state === 'verified')[0]?.recruiter.mail ?? '')
    await recruiter.signIn({ name: 'Rina' })
    const { applicationId } = sent
    const { version } = await recruiter.jobs.readApplicant({ vacancyId, applicationId })
    await recruiter.jobs.moveApplicant({ vacancyId, applicationId, version, to: 'hired' })
    await city.settled()

    // A month later, one tap, signed out and without a script.
    await city.invoke('jobs-placements', { dueAt: later(city.clock.now().toISOString(), 32 * dayMs) })
    const letter = await letterTo(square(), mail, /^Masih bekerja sebagai/, 30)
    const asked = letter.text.match(/https?:\S+kabar-kerja\S+/)?.[0] ?? ''
    const looking = await open()
    await looking.goto(asked)
    expect(await lookOver(looking, 'id')).toEqual([])
    const phone = await open({ script: false })
    await phone.goto(asked)
    await phone.getByRole('button', { name: 'Masih bekerja di sana' }).click()
    await phone.getByText('Terima kasih, sudah dicatat').waitFor()
    await city.settled()

    const desk = await open({ wide: true })
    await desk.goto('/meja/disnaker/papan/')
    await signIn(square(), desk, staffPeople.officer.mail)
    await desk.getByText('pemberi kerja sedang bekerja').first().waitFor()
    expect(await lookOver(desk, 'id')).toEqual([])

    await desk.goto('/meja/disnaker/laporan/')
    await desk.getByRole('heading', { name: 'Menurut kecamatan' }).waitFor()
    const download = desk.waitForEvent('download')
    await desk.getByRole('link', { name: 'Unduh XLSX' }).click()
    expect((await download).suggestedFilename()).toMatch(/^laporan-20\d\d\.xlsx$/)

    await desk.goto('/meja/disnaker/catatan/')
    await desk
      .getByRole('row', { name: /Kabar sesudah diterima/ })
      .first()
      .waitFor()
    await desk.getByRole('button', { name: 'Periksa seluruh catatan' }).click()
    await desk.getByText(/^Catatan utuh: /).waitFor()
    await city.invoke('jobs-audit', { dueAt: city.clock.now().toISOString() })
  }, 90_000)
