import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { dayIn, dayMs, instantIn, later } from '../../functions/platform/clock.ts'
import type { Id } from '../../functions/platform/ids.ts'
import { employers } from '../../infra/local/demo/content/employers.ts'
import { person } from '../../infra/local/demo/person.ts'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { lookOver } from './support/look-over.ts'
import { sewing } from './support/sewing.ts'
import { fairId } from './support/small-demo.ts'
import { letterTo, type Square, signIn } from './support/square.ts'

const mail = 'neneng@menunggu.example'
const title = 'Penjahit Gorden'

/** Turns the city's time by days: comes after all that live by this one. */
export const overdueJourney = (square: () => Square) =>
  it('lets an officer chase an answer whose day has passed, and the recruiter give it', async () => {
    const { city, open } = square()
    const [employer] = employers.filter(({ state }) => state === 'verified')
    const to = employer?.recruiter.mail ?? ''
    const { applicationId, dueOn = '' } = await applyFor(square(), to)
    const mine = `/saya/lamaran/${applicationId}/`

    // Its day ends at midnight.
    await city.clock.turnTo(instantIn('Asia/Jakarta', later(`${dueOn}T00:00:00.000Z`, dayMs).slice(0, 10), '00:01'))
    await city.settled()
    const desk = await open({ wide: true })
    await desk.goto('/meja/disnaker/terlambat/')
    await signIn(square(), desk, staffPeople.officer.mail)
    await desk.getByRole('link', { name: title }).click()
    await desk.getByRole('heading', { name: `${title}, ${employer?.name}` }).waitFor()
    await desk.getByLabel('Pesan untuk perekrut').fill('Neneng menunggu sejak bursa kemarin.')
    expect(await lookOver(desk, 'id')).toEqual([])
    await desk.getByRole('button', { name: 'Ingatkan pemberi kerja' }).click()
    await desk.getByText(`${employer?.name} sudah diingatkan`).waitFor()

    // Whoever waits reads that it is late, and who asks for it.
    const phone = await open()
    await phone.goto(mine)
    await signIn(square(), phone, mail)
    await phone.getByText('Lewat: seharusnya dijawab').first().waitFor()
    await phone.getByText('petugas Disnaker menagihnya').waitFor()
    expect(await lookOver(phone, 'id')).toEqual([])

    // The recruiter comes by the mail and answers.
    const letter = await letterTo(square(), to, new RegExp(`^1 pelamar ${title} menunggu jawaban Anda`))
    expect(letter.text).toContain('Neneng menunggu sejak bursa kemarin.')
    const recruiter = await open()
    await recruiter.goto(letter.text.match(/https?:\S+\/pelamar\//)?.[0] ?? '')
    await signIn(square(), recruiter, to)
    await recruiter.getByRole('link', { name: /^Pelamar [A-Z0-9-]+$/ }).click()
    await recruiter.getByRole('button', { name: 'Undang wawancara' }).click()
    await recruiter.getByText('Tersimpan, pelamar sudah dikabari.').waitFor()
    await letterTo(square(), mail, /^Anda diundang wawancara/)

    await desk.goto('/meja/disnaker/terlambat/')
    expect(await desk.getByText(title).count()).toBe(0)
    await phone.goto(mine)
    await phone.getByText('Kabar berikutnya paling lambat').first().waitFor()
    expect(await phone.getByText('Lewat: seharusnya dijawab').count()).toBe(0)
  }, 120_000)

/** An application for a vacancy that nobody else applied for, at a fair that promises an answer on the next working day. */
async function applyFor({ city, demo }: Square, recruiterMail: string) {
  const recruiter = person(city, recruiterMail)
  await recruiter.signIn({ name: 'Rina' })
  const employerId = demo.employerIds[0] as Id<'employer'>
  const { vacancyId, version } = await recruiter.jobs.draftVacancy(sewing({ employerId, title, today: demo.today }))
  const sent = await recruiter.jobs.submitVacancy({ vacancyId, version })
  const { officer } = demo.staff
  // By now it is another day, and staff who did nothing for hours are signed out.
  await officer.signIn({ name: 'Yani' })
  const today = dayIn('Asia/Jakarta', city.clock.now().toISOString())
  const { fair } = await officer.jobs.readFair({ eventId: fairId })
  const { version: before = 0, sessions = [] } = fair ?? {}
  const promised = { startsOn: today, endsOn: today, answerWithin: 1, sessions: [...sessions], version: before }
  await officer.jobs.setUpFair({ eventId: fairId, ...promised })
  await officer.jobs.placeEmployer({ eventId: fairId, employerId, number: '77' })
  await officer.jobs.approveVacancy({ vacancyId, version: sent.version })
  const seeker = person(city, mail)
  await seeker.signIn({ name: 'Neneng' })
  await seeker.jobs.saveProfile({ name: 'Neneng', phone: '0857-4321-0000', kecamatan: 'Baros', education: 'smk' })
  return seeker.jobs.submitApplication({ vacancyId, formKey: randomUUID(), agree: true })
}
