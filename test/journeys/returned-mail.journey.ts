import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { jobsStores } from '../../functions/jobs/stores.ts'
import { vacancyStore } from '../../functions/jobs/vacancies/vacancy.store.ts'
import type { Id } from '../../functions/platform/ids.ts'
import { person } from '../../infra/local/demo/person.ts'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { tableOf } from '../bench/desk/town.ts'
import { lookOver } from './support/look-over.ts'
import { letterTo, pastUndoing, type Square, signIn } from './support/square.ts'

/** Somebody with a profile, who has applied. */
async function applied({ city }: Square, mail: string, nth = 0) {
  const seeker = person(city, mail)
  await seeker.signIn({ name: 'Euis Komala' })
  await seeker.jobs.saveProfile({
    ...{
      name: 'Euis Komala',
      phone: '+6285712345678',
      kecamatan: 'Baros',
      education: 'sma',
      programme: '',
      skills: ['kasir'],
    },
    ...{ wanted: ['Kasir'], experience: [], licences: [], wageMin: 2_500_000, kinds: ['full-time'], shift: true },
  })
  // Others close some.
  const open = await vacancyStore(tableOf(city, 'jobs')).allOpen()
  const vacancyId = open[nth % open.length]?.vacancyId as Id<'vacancy'>
  return () => seeker.jobs.submitApplication({ vacancyId, formKey: randomUUID(), agree: true })
}

export function returnedMailJourneys(square: () => Square): void {
  it('mails everybody once where what mails them ends between sending and writing it down', async () => {
    const { city } = square()
    const mails = Array.from({ length: 8 }, (_, n) => `antre${n}@warga.example`)
    const applying = await Promise.all(mails.map((mail, n) => applied(square(), mail, n)))
    const receipts = (mail: string) => city.mailbox.to(mail).filter(({ text }) => text.includes('/saya/lamaran/'))
    await city.settled()
    await Promise.all(applying.map((apply) => apply()))
    // As soon as one is out: it cannot be written down yet.
    while (!mails.some((mail) => receipts(mail).length > 0)) await wait(1)
    expect(city.functions.endOne('jobs-reactions')).toBe(true)
    await city.settled()
    // Some of them wait for SES's word, or nothing was tried here.
    expect((await jobsStores(tableOf(city, 'jobs')).unsent.list(20)).unsent.length).toBeGreaterThan(0)
    await pastUndoing(square())
    await city.settled()
    expect(mails.map((mail) => receipts(mail).length)).toEqual(mails.map(() => 1))
  }, 60_000)

  it('tells whoever our mails do not reach, and officers', async () => {
    const { city, open } = square()
    const mail = 'bounce+euis@simulator.amazonses.com'
    const apply = await applied(square(), mail)
    await apply()
    await letterTo(square(), mail, /saya\/lamaran/)
    await city.settled()

    const phone = await open()
    await phone.goto('/saya/lamaran/')
    await signIn(square(), phone, mail)
    await phone.getByText('Surel kami tidak sampai kepada Anda').waitFor()
    expect(await lookOver(phone, 'id')).toEqual([])

    const desk = await open({ wide: true })
    await desk.goto('/meja/disnaker/surel-gagal/')
    await signIn(square(), desk, staffPeople.officer.mail)
    const row = desk.getByRole('row', { name: /bo…@simulator/ }).first()
    expect(await row.textContent()).toContain('alamatnya tidak ada atau tidak menerima surel')
    expect(await lookOver(desk, 'id')).toEqual([])
  }, 60_000)
}
