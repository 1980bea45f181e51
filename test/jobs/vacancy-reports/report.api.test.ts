import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keys } from '../../../functions/jobs/keys.ts'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import { hourMs, later, minuteMs } from '../../../functions/platform/clock.ts'
import { refusalOf } from '../../support/city.ts'
import {
  applicationForm,
  filledProfile,
  officer,
  openJobs,
  otherOfficer,
  recruiter,
  reportForm,
  seeker,
  stranger,
} from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})
const answer = 'Kami sudah menghubungi pemberi kerjanya.'

/** Nobody may report much in an hour, and a test is quick. */
const anHourLater = () => {
  city.time.now = later(city.time.now, hourMs)
}
beforeEach(anHourLater)

async function reported(who = seeker, mail?: string) {
  const { vacancyId } = await city.published()
  const receipt = await city.as(who).reportVacancy({ vacancyId, ...reportForm(), ...(mail && { mail }) })
  return { ...receipt, vacancyId }
}
const queue = async () => (await city.as(officer).listVacancyReports({ state: 'open' })).reports

describe('whoever reports a vacancy', () => {
  it('need not be signed in, and reads the receipt again by its address', async () => {
    const { vacancyId } = await city.published()
    const receipt = await city.as(undefined).reportVacancy({ vacancyId, ...reportForm() })
    expect(receipt.number).toMatch(/^LP-[A-Z0-9]{6}$/)
    // A Saturday: the next working day is Monday.
    expect(receipt).toMatchObject({ state: 'open', dueOn: '2026-10-26', employer: 'PT Kaswari Pangan' })
    expect(await city.as(stranger).readReceipt({ reportId: receipt.reportId })).toEqual(receipt)
    expect(JSON.stringify(receipt)).not.toContain('150.000')
  })

  it('sends one report however often the form is sent, and is told when it says something else', async () => {
    const { vacancyId } = await city.published()
    const form = { vacancyId, ...reportForm() }
    const send = () => city.as(seeker).reportVacancy(form)
    const [first, ...again] = await Promise.all([send(), send(), send()])
    expect(again).toEqual([first, first])
    expect(await refusalOf(city.as(seeker).reportVacancy({ ...form, words: 'Lain lagi.' }))).toBe('form-already-sent')
  })

  it('may do so after the vacancy has closed, but not of a draft', async () => {
    const { vacancyId } = await city.published()
    await city.as(recruiter).fillVacancy({ vacancyId })
    expect((await city.as(seeker).reportVacancy({ vacancyId, ...reportForm() })).state).toBe('open')
    const draft = await city.submitted()
    expect(await refusalOf(city.as(seeker).reportVacancy({ vacancyId: draft.vacancyId, ...reportForm() }))).toBe(
      'vacancy-not-found',
    )
  })

  it('finds it among their own, and nobody else does', async () => {
    const { reportId } = await reported(stranger)
    expect((await city.as(stranger).myReports()).map((each) => each.reportId)).toContain(reportId)
    expect((await city.as(recruiter).myReports()).map((each) => each.reportId)).toEqual([])
  })
})

describe('an officer', () => {
  it('reads what was told, not who told it', async () => {
    const { reportId } = await reported(seeker, 'sari.lapor@surat.example')
    const report = await city.as(officer).readVacancyReport({ reportId })
    expect(report).toMatchObject({ isAnsweredByMail: true, isOnShow: true, ofVacancy: 1, kind: 'money' })
    expect(JSON.stringify([report, await queue()])).not.toMatch(/sari/i)
  })

  it('answers it once; a second officer is told so', async () => {
    const { reportId } = await reported()
    const give = (who: typeof officer) =>
      city.as(who).answerVacancyReport({ reportId, version: 1, outcome: 'no-fault', answer })
    const both = await Promise.all([refusalOf(give(officer)), refusalOf(give(otherOfficer))])
    expect(both.filter((each) => each === undefined)).toHaveLength(1)
    expect(await refusalOf(give(otherOfficer))).toBe('report-answered')
    // Its reporter reads it once it can no longer be taken back.
    const receipt = () => city.as(undefined).readReceipt({ reportId })
    expect([(await receipt()).state, (await receipt()).answer]).toEqual(['open', undefined])
    city.time.now = later(city.time.now, 5 * minuteMs)
    expect(await receipt()).toMatchObject({ state: 'answered', answer })
    expect((await queue()).map((each) => each.reportId)).not.toContain(reportId)
  })

  it('takes the vacancy down with the answer: its applicants, its recruiter and whoever else reported it are told', async () => {
    const own = await openJobs()
    const { vacancyId } = await own.applied()
    await own.as(stranger).saveProfile(filledProfile())
    await own.as(stranger).submitApplication({ vacancyId, ...applicationForm() })
    const mail = 'pelapor@surat.example'
    const one = await own.as(undefined).reportVacancy({ vacancyId, ...reportForm() })
    const other = await own.as(undefined).reportVacancy({ vacancyId, ...reportForm('Saya juga.'), mail })
    const words = 'Meminta uang seragam dilarang.'
    await own
      .as(officer)
      .answerVacancyReport({ reportId: one.reportId, version: 1, outcome: 'taken-down', answer: words })

    const { mails, react } = openReactions(own)
    await react('vacancy-withdrawn', await own.table.get(keys.vacancy(vacancyId)))
    for (const item of await own.table.startingWith(keys.applicationsFor(vacancyId)))
      await react('application-ended', item)
    await react('report-answered', await own.table.get(keys.report(other.reportId)))

    expect((await own.as(undefined).readReceipt({ reportId: other.reportId })).outcome).toBe('taken-down')
    expect(mails.map(({ to }) => to).sort()).toEqual([mail, recruiter.mail, seeker.mail, stranger.mail].sort())
    expect(mails.every(({ text }) => text.includes(words))).toBe(true)
    expect((await own.as(seeker).myApplications()).map(({ status }) => status)).toEqual(['declined'])
    expect(await refusalOf(own.as(undefined).readPublicVacancy({ vacancyId }))).toBe('vacancy-not-found')
  })

  it('cannot take down what is closed already', async () => {
    const { reportId, vacancyId } = await reported()
    await city.as(recruiter).fillVacancy({ vacancyId })
    const down = city.as(officer).answerVacancyReport({ reportId, version: 1, outcome: 'taken-down', answer })
    expect(await refusalOf(down)).toBe('vacancy-closed')
    const closed = await city.as(officer).answerVacancyReport({ reportId, version: 1, outcome: 'closed', answer })
    expect([closed.state, closed.isOnShow]).toEqual(['answered', false])
  })
})

describe('an answer that is taken back', () => {
  const given = async (outcome: 'mended' | 'taken-down' = 'mended') => {
    const told = await reported(undefined, 'warga@surat.example')
    await city.as(officer).answerVacancyReport({ reportId: told.reportId, version: 1, outcome, answer })
    return told
  }

  it('is back in the queue as if nobody had answered, no mail goes out, and it is answered anew', async () => {
    const { mails, react, settle } = openReactions(city)
    const { reportId } = await given()
    const item = await city.table.get(keys.report(reportId))
    await react('report-answered', item)
    const { version, ...undone } = await city.as(officer).undoReportAnswer({ reportId })
    expect(undone).toMatchObject({ state: 'open' })
    expect([undone.outcome, undone.answer, undone.answeredByMail]).toEqual([undefined, undefined, undefined])
    expect((await queue()).map((each) => each.reportId)).toContain(reportId)
    await settle(6)
    expect(mails).toEqual([])
    const again = { reportId, version, outcome: 'no-fault', answer: 'Sudah benar.' } as const
    expect((await city.as(otherOfficer).answerVacancyReport(again)).answer).toBe('Sudah benar.')
  })

  it('can be taken back by who answered, for five minutes, once; and not once the vacancy was taken down', async () => {
    const { reportId } = await given()
    const undo = (who = officer) => refusalOf(city.as(who).undoReportAnswer({ reportId }))
    expect(await undo(otherOfficer)).toBe('not-your-decision')
    const since = city.time.now
    city.time.now = later(since, 5 * minuteMs)
    expect(await undo()).toBe('too-late-to-undo')
    city.time.now = later(since, 5 * minuteMs - 1)
    expect((await Promise.all([undo(), undo()])).sort()).toEqual(['acted-upon', undefined])
    const down = await given('taken-down')
    expect(await refusalOf(city.as(officer).undoReportAnswer({ reportId: down.reportId }))).toBe('acted-upon')
  })
})

describe('a mail to whoever reported', () => {
  it('is a receipt with number and day, then the answer; without an address there is none', async () => {
    const { mails, react, settle } = openReactions(city)
    const mail = 'warga@surat.example'
    const { reportId, number } = await reported(seeker, mail)
    const silent = await reported()
    const item = (id: typeof reportId) => city.table.get(keys.report(id))
    await react('vacancy-reported', await item(reportId))
    await react('vacancy-reported', await item(silent.reportId))
    await city.as(officer).answerVacancyReport({ reportId, version: 1, outcome: 'mended', answer })
    await react('report-answered', await item(reportId))
    expect(mails).toHaveLength(1)
    await settle(6)
    expect(mails.map(({ to }) => to)).toEqual([mail, mail])
    expect([mails[0]?.text.includes('26 Oktober 2026'), mails[1]?.text.includes(answer)]).toEqual([true, true])
    expect(mails.every(({ text }) => text.includes(number))).toBe(true)
  })
})

describe('a reporter who is erased', () => {
  it('takes words and address along; that it was reported stays', async () => {
    const own = await openJobs()
    const { vacancyId } = await own.published()
    const { reportId } = await own
      .as(seeker)
      .reportVacancy({ vacancyId, ...reportForm('Ceritaku.'), mail: seeker.mail })
    expect(JSON.stringify(await exportPerson(own.table, seeker.accountId))).toContain('Ceritaku.')
    await erasePerson(own.table, seeker.accountId, {
      mail: seeker.mail,
      now: own.time.now,
      removeMedia: async () => undefined,
      removeUpload: async () => undefined,
    })
    const left = JSON.stringify(await own.table.get(keys.report(reportId)))
    for (const trace of ['Ceritaku', seeker.mail, seeker.accountId]) expect(left).not.toContain(trace)
    expect((await own.as(officer).listVacancyReports({ state: 'open' })).reports).toHaveLength(1)
  })

  it('is not written back by an officer who had read it before', async () => {
    const own = await openJobs()
    const { vacancyId } = await own.published()
    const { reportId } = await own
      .as(seeker)
      .reportVacancy({ vacancyId, ...reportForm('Ceritaku.'), mail: seeker.mail })
    const { vacancyReports } = own.stores
    const read = await vacancyReports.find(reportId)
    if (!read) throw new Error('there is no report')
    await vacancyReports.forgetReporter(seeker.mail, seeker.accountId)
    const happened = { name: 'report-answered', at: own.time.now } as const
    expect(await vacancyReports.saveWhileVersion(1, { ...read, state: 'answered', version: 2 }, happened)).toBe(false)
    expect(JSON.stringify(await own.table.get(keys.report(reportId)))).not.toContain('Ceritaku')
  })
})

describe('an officer who is erased within the five minutes', () => {
  it('is named no more, and the reporter is answered all the same', async () => {
    const { mails, react, settle } = openReactions(city)
    const { reportId } = await reported(seeker, 'warga@surat.example')
    await city.as(officer).answerVacancyReport({ reportId, version: 1, outcome: 'mended', answer })
    await react('report-answered', await city.table.get(keys.report(reportId)))
    await city.stores.vacancyReports.forgetReporter(officer.mail, officer.accountId)
    await settle(6)
    expect(mails.map(({ to, text }) => [to, text.includes(answer)])).toEqual([['warga@surat.example', true]])
    expect(JSON.stringify(await city.table.get(keys.report(reportId)))).not.toContain(officer.mail)
  })
})
