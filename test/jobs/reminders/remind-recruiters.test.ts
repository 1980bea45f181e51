import { describe, expect, it } from 'vitest'
import { owedOn, remindRecruiters } from '../../../functions/jobs/reminders/remind-recruiters.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { openJobs, recruiter } from '../support/jobs.ts'

async function owing() {
  const city = await openJobs()
  const { vacancyId, applicationId } = await city.applied()
  const mails: Mail[] = []
  const sendMail = async (mail: Mail) => void mails.push(mail)
  const morning = (day: string) =>
    remindRecruiters({ stores: city.stores, sendMail, siteUrl: 'https://kota.example' }, `${day}T00:00:00.000Z`)
  return { city, vacancyId, applicationId, mails, morning }
}

describe('a reminder', () => {
  it('comes two working days before an answer is due and on the day, once a morning', async () => {
    const { mails, morning } = await owing()
    // Due on Tuesday 3 November: two working days before is Friday 30 October.
    for (const day of [
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
      '2026-11-02',
    ])
      await morning(day)
    expect(mails.map(({ to }) => to)).toEqual([recruiter.mail])
    expect(mails[0]?.text).toContain('Operator Produksi Makanan: 1 paling lambat Selasa, 3 November 2026')
    await morning('2026-11-03')
    expect(mails[1]?.text).toContain('Operator Produksi Makanan: 1 hari ini')
    await morning('2026-11-04')
    expect(mails).toHaveLength(2)
  })

  it('does not come on a holiday, nor for who was answered', async () => {
    const { city, vacancyId, applicationId, mails, morning } = await owing()
    await city.stores.holidays.save({ on: '2026-10-30', name: 'Libur' })
    await morning('2026-10-30')
    expect(mails).toEqual([])
    const decline = { vacancyId, applicationId, version: 1, reason: 'skills', words: 'Maaf.' } as const
    await city.as(recruiter).declineApplicant(decline)
    for (const day of ['2026-11-02', '2026-11-03']) await morning(day)
    expect(mails).toEqual([])
  })

  it('says what is overdue too, but does not come for that alone: officers see it', () => {
    const one = { employerId: 'employer_1', employer: 'PT', vacancyId: 'vacancy_1', title: 'Operator' } as const
    const due = (...days: string[]) => days.map((dueOn) => ({ ...one, dueOn }) as never)
    expect(owedOn(due('2026-11-02'), '2026-11-03', '2026-11-05')).toEqual([])
    expect(owedOn(due('2026-11-02', '2026-11-03', '2026-11-04'), '2026-11-03', '2026-11-05')).toMatchObject([
      { owed: [{ overdue: 1, today: 1, soon: 0 }] },
    ])
  })
})
