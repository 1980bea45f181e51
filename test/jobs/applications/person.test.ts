import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import { expireVacancies } from '../../../functions/jobs/vacancies/expire-vacancies.ts'
import type { Table } from '../../../functions/platform/dynamodb/table.ts'
import {
  applicationForm,
  employerForm,
  filledProfile,
  officer,
  openJobs,
  recruiter,
  seeker,
  stranger,
} from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

const later = '2026-10-26T02:00:00.000Z'
const deps = (mail: string) => ({
  mail,
  now: later,
  removeMedia: async () => undefined,
  removeUpload: async () => undefined,
})

/** Everything that lies under these, as text, to look for a person in. */
const textOf = async (table: Table, ...keys: { pk: string; sk: string }[]) =>
  JSON.stringify(await Promise.all(keys.map((key) => table.startingWith(key))))

describe('a seeker who is erased', () => {
  it('leaves kecamatan, schooling and outcome, and nothing else', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    await city.as(seeker).saveProfile({ ...filledProfile(), name: 'PENANDA-nama', phone: '081299998888' })
    const { applicationId } = await city
      .as(seeker)
      .submitApplication({ vacancyId, ...applicationForm('PENANDA-pesan') })
    const under = [
      { pk: `VACANCY#${vacancyId}`, sk: '' },
      { pk: `ACCOUNT#${seeker.accountId}`, sk: '' },
    ]
    expect(await textOf(city.table, ...under)).toMatch(/PENANDA-nama.*PENANDA-pesan|PENANDA-pesan.*PENANDA-nama/)

    for (let again = 0; again < 2; again++) await erasePerson(city.table, seeker.accountId, deps(seeker.mail))
    const left = await textOf(city.table, ...under)
    for (const trace of ['PENANDA', seeker.mail, seeker.accountId, '81299998888']) expect(left).not.toContain(trace)
    const { status, sent } = (await city.stores.applications.find(vacancyId, applicationId)) ?? {}
    expect({ status, sent }).toEqual({ status: 'withdrawn', sent: { kecamatan: 'Baros', education: 'smk' } })
    expect((await city.as(recruiter).listApplicants({ vacancyId })).applicants[0]?.name).toBeUndefined()
  })

  it('may take everything along before', async () => {
    const city = await openJobs()
    await city.applied()
    const all = await exportPerson(city.table, seeker.accountId)
    expect(all).toMatchObject({
      profile: { name: 'Sari' },
      applications: [{ title: 'Operator Produksi Makanan', status: 'submitted' }],
    })
    expect(await city.as(seeker).exportMine()).toEqual(JSON.parse(JSON.stringify(all)))
  })
})

describe('a recruiter who is erased', () => {
  it('as the last one takes the employer along, and who applied is told', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.applied()
    const { employerId } = await city.as(recruiter).readVacancy({ vacancyId })
    await erasePerson(city.table, recruiter.accountId, deps(recruiter.mail))
    expect(await city.stores.employers.find(employerId)).toBeUndefined()
    expect((await city.as(undefined).searchVacancies({})).count).toBe(0)
    const left = await textOf(
      city.table,
      { pk: `EMPLOYER#${employerId}`, sk: '' },
      { pk: `VACANCY#${vacancyId}`, sk: 'VACANCY' },
    )
    for (const trace of [recruiter.mail, '81234567890', 'rina@kaswari.example', '0812-3456-7890'])
      expect(left).not.toContain(trace)

    const { react, mails } = openReactions(city)
    await react('vacancy-withdrawn', await city.table.get({ pk: `VACANCY#${vacancyId}`, sk: 'VACANCY' }))
    const [ended] = await city.table.startingWith(keys.applicationsFor(vacancyId))
    await react('application-ended', ended)
    expect(mails.map(({ to }) => to)).toEqual([seeker.mail])
  })

  it('as the last one answers whom a closed vacancy still owes, and tells them why', async () => {
    const city = await openJobs()
    const { vacancyId, applicationId } = await city.applied()
    expect(await expireVacancies(city.table, '2026-10-30T17:15:00.000Z')).toEqual({ expired: 1 })
    for (let again = 0; again < 2; again++) await erasePerson(city.table, recruiter.accountId, deps(recruiter.mail))
    const { status, dueOn, history } = await city.as(seeker).readMyApplication({ applicationId })
    const words = 'Pemberi kerja ini menutup akunnya. / This employer closed its account.'
    expect({ status, dueOn }).toEqual({ status: 'declined' })
    expect(history.slice(1)).toEqual([{ status: 'declined', at: later, reason: 'taken-down', words }])
    expect((await city.stores.vacancies.get(vacancyId)).life).toBe('expired')

    const { react, mails } = openReactions(city)
    await react('application-ended', await city.table.get(keys.application(vacancyId, applicationId)))
    expect(mails.map(({ to, text }) => [to, text.includes(words)])).toEqual([[seeker.mail, true]])
  })

  it('with colleagues leaves the employer to them', async () => {
    const city = await openJobs()
    const { employerId, vacancyId } = await city.published()
    await city.as(recruiter).inviteRecruiter({ employerId, mail: stranger.mail })
    await city.as(stranger).myEmployers()
    await erasePerson(city.table, recruiter.accountId, deps(recruiter.mail))
    expect((await city.as(stranger).listRecruiters({ employerId })).recruiters.map(({ mail }) => mail)).toEqual([
      stranger.mail,
    ])
    expect(JSON.stringify(await city.stores.vacancies.get(vacancyId))).not.toContain(recruiter.mail)
  })
})

describe('an officer who is erased', () => {
  it('is no longer named in what they decided', async () => {
    const city = await openJobs()
    const { employerId, vacancyId } = await city.published()
    await city.as(recruiter).registerEmployer(employerForm())
    await erasePerson(city.table, officer.accountId, deps(officer.mail))
    const items = [await city.stores.employers.get(employerId), await city.stores.vacancies.get(vacancyId)]
    expect(JSON.stringify(items)).not.toContain(officer.mail)
    expect(JSON.stringify(items)).not.toContain(officer.accountId)
  })
})

describe('an officer who is erased after an employer', () => {
  it('is not named in what they decided of it either', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    await erasePerson(city.table, recruiter.accountId, deps(recruiter.mail))
    expect(JSON.stringify(await city.stores.vacancies.get(vacancyId))).toContain(officer.mail)
    await erasePerson(city.table, officer.accountId, deps(officer.mail))
    const left = JSON.stringify(await city.stores.vacancies.get(vacancyId))
    for (const trace of [officer.mail, officer.accountId]) expect(left).not.toContain(trace)
  })
})

describe('a mail to whoever applied', () => {
  it('is a receipt with number and day, then a word at each change', async () => {
    const city = await openJobs()
    const { react, mails } = openReactions(city)
    const { vacancyId, applicationId, number } = await city.applied()
    const item = () => city.table.get({ pk: `VACANCY#${vacancyId}`, sk: `APPLICATION#${applicationId}` })
    await react('application-submitted', await item())
    await city.as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'interview' })
    await react('application-moved', await item())
    await city
      .as(recruiter)
      .declineApplicant({ vacancyId, applicationId, version: 2, reason: 'filled', words: 'Sudah terisi, maaf.' })
    await city.settled()
    await react('application-declined', await item())
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [seeker.mail, 'Lamaran terkirim: Operator Produksi Makanan'],
      [seeker.mail, 'Anda diundang wawancara: Operator Produksi Makanan'],
      [seeker.mail, 'Jawaban untuk lamaran Anda: Operator Produksi Makanan'],
    ])
    expect(mails[0]?.text).toContain(number)
    expect(mails[0]?.text).toContain('Selasa, 3 November 2026')
    expect(mails[2]?.text).toContain('Sudah terisi, maaf.')
  })

  it.each([
    ['id', false, 'PT Kaswari Pangan tidak melanjutkan lamaran Anda untuk Operator Produksi Makanan. Kata mereka:'],
    ['id', true, 'PT Kaswari Pangan tidak melanjutkan lamaran Anda untuk Operator Produksi Makanan. Kata mereka:'],
    ['en', false, 'PT Kaswari Pangan will not take your application for Operator Produksi Makanan further. They say:'],
    ['en', true, 'PT Kaswari Pangan will not take your application for Operator Produksi Makanan further. They say:'],
  ] as const)(
    'says of a vacancy that closes only what holds, in %s, opened before: %s',
    async (lang, isOpened, told) => {
      const city = await openJobs()
      const { react, mails } = openReactions(city)
      const { vacancyId } = await city.published()
      await city.as(seeker).saveProfile(filledProfile())
      const { applicationId } = await city.as(seeker, lang).submitApplication({ vacancyId, ...applicationForm() })
      if (isOpened) await city.as(recruiter).readApplicant({ vacancyId, applicationId })
      const words = 'Lowongan sudah terisi.'
      await city.as(recruiter).closeVacancy({ vacancyId, formKey: randomUUID(), words })
      await city.settled()
      await react('application-declined', await city.table.get(keys.application(vacancyId, applicationId)))
      const letter = mails[0]?.text ?? ''
      expect(letter).toContain(`${told}\n\n${words}`)
      for (const claim of ['sudah membaca', 'pelamar lain', 'has read', 'somebody else'])
        expect(letter).not.toContain(claim)
    },
  )
})
