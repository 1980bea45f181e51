import { expect, it } from 'vitest'
import { isAt, type Square, signIn } from './support/square.ts'

const mail = 'mentari@warga.example'

export const matchJourney = (square: () => Square) =>
  it('tells a job seeker what suits, and why, on her own list and at a booth', async () => {
    const { demo, open } = square()
    const [vacancy] = demo.vacancies
    const employer = `/kerja/pemberi-kerja/${demo.employerIds[0]}/`
    const phone = await open()
    const asked: string[] = []
    phone.on('request', (request) => asked.push(new URL(request.url()).pathname))

    // Whoever is not signed in is told nothing, and nothing is asked.
    await phone.goto(employer, { waitUntil: 'networkidle' })
    expect(await phone.locator('[data-suited]').innerText()).toBe('')
    expect(asked).not.toContain('/api/jobs/suited')

    // Without a profile: where to begin, and no figure that means nothing.
    await phone.goto('/saya/kerja/')
    await signIn(square(), phone, mail, 'Mentari Putri')
    await phone.getByText('Mulai dari tiga jawaban').waitFor()
    expect(await phone.locator('main').innerText()).not.toContain('dari 100')

    // Just what this vacancy asks for, as she could have written it.
    await phone.evaluate(async (vacancyId) => {
      const work = await (await fetch(`/api/jobs/public-vacancies/${vacancyId}`)).json()
      const { kecamatan, education, title, skills, licences, programmes } = work
      const profile = { kecamatan, education, wanted: [title], skills, licences, programme: programmes[0], shift: true }
      const saved = await fetch('/api/jobs/profile', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...profile, experience: [{ title, months: 60 }] }),
      })
      if (!saved.ok) throw new Error(await saved.text())
    }, vacancy?.vacancyId)
    await phone.reload()
    const first = phone.locator('.cocok > li').first()
    await first.getByRole('link', { name: vacancy?.title ?? '', exact: true }).waitFor()
    expect(await first.innerText()).toContain('cocok:')
    await phone.locator('summary', { hasText: 'Saring lowongan' }).click()
    await phone.getByLabel('Hanya yang syaratnya saya penuhi').check()
    await phone.getByRole('button', { name: 'Tampilkan' }).click()
    await isAt(phone, '/saya/kerja/', { terpenuhi: 'on' })
    await phone.getByRole('link', { name: vacancy?.title ?? '', exact: true }).click()
    await phone.getByText('Semua syaratnya Anda penuhi').waitFor()
    await phone.getByText('Yang memutuskan selalu orang').first().waitFor()

    // At the booth the line is filled in after the page.
    await phone.goto(employer)
    await phone.getByRole('status').filter({ hasText: 'lowongan di sini cocok untuk Anda' }).waitFor()
    await phone
      .getByRole('status')
      .getByRole('link', { name: vacancy?.title ?? '' })
      .click()
    await isAt(phone, `/saya/kerja/${vacancy?.vacancyId}/`)
  }, 90_000)
