import { beforeAll, describe, expect, it, vi } from 'vitest'
import { erasePerson } from '../../../functions/jobs/person.ts'
import { askPlacements } from '../../../functions/jobs/placements/ask-placements.ts'
import {
  afterQuestion,
  answerQuestion,
  dueQuestion,
  monthsLater,
  newPlacement,
} from '../../../functions/jobs/placements/placement.ts'
import { placementToken } from '../../../functions/jobs/placements/placement-link.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { refusalOf } from '../../support/city.ts'
import { following } from '../support/following.ts'
import { applicationForm, filledProfile, openJobs, recruiter, seeker, testKeyFor } from '../support/jobs.ts'
import { streaming } from '../support/stream.ts'

const placement = newPlacement({ applicationId: 'application_1', vacancyId: 'vacancy_1', hiredOn: '2026-01-31' })

describe('a placement', () => {
  it('is asked about a month later and three months later, on that month’s last day where it is shorter', () => {
    expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28')
    expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28')
    expect(dueQuestion(placement, '2026-02-27')).toBeUndefined()
    expect(dueQuestion(placement, '2026-02-28')).toBe(1)
    const asked = afterQuestion(placement, 1)
    expect(dueQuestion(asked, '2026-04-29')).toBeUndefined()
    expect(dueQuestion(asked, '2026-05-04')).toBe(3)
    expect(afterQuestion(asked, 3).nextOn).toBeUndefined()
  })

  it('is asked about no more once somebody has left or never began', () => {
    const asked = afterQuestion(placement, 1)
    expect(answerQuestion(asked, 1, 'still').nextOn).toBe('2026-04-30')
    expect(answerQuestion(asked, 1, 'left').nextOn).toBeUndefined()
    expect(answerQuestion(asked, 1, 'never').nextOn).toBeUndefined()
  })
})

/** Sari was hired on Saturday, 24 October. */
async function hired() {
  const stream = streaming()
  const jobs = await openJobs(undefined, stream.recorded)
  const { as, stores } = jobs
  const { vacancyId } = await jobs.published()
  await as(seeker).saveProfile(filledProfile())
  const { applicationId } = await as(seeker).submitApplication({ vacancyId, ...applicationForm() })
  await as(recruiter).moveApplicant({ vacancyId, applicationId, version: 1, to: 'hired' })
  const mails: Mail[] = []
  const asking = {
    ...stores,
    ...{ keyFor: testKeyFor, siteUrl: 'https://kota.example', breath: async () => undefined },
    sendMail: async (mail: Mail) => {
      mails.push(mail)
    },
  }
  const follow = () => following(jobs)(stream.records)
  await follow()
  const ask = (day: string) => askPlacements(asking, `${day}T02:00:00.000Z`)
  const token = (months: 1 | 3) => placementToken(testKeyFor, { vacancyId, applicationId, months })
  /** What is counted beside fields, kecamatan and education. */
  const said = async () => {
    const { cells } = await stores.tallies.year('2026')
    return Object.assign({}, ...cells.filter(({ cell }) => cell.field === '-').map(({ counts }) => counts))
  }
  return { ...jobs, mails, ask, token, follow, said, vacancyId, applicationId }
}

describe('who was hired', () => {
  beforeAll(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
  })

  it('is asked by mail after one month and after three, and never twice', async () => {
    const { ask, mails } = await hired()
    expect(await ask('2026-11-23')).toEqual({ asked: 0, gone: 0, taken: 0, lost: 0 })
    expect((await ask('2026-11-24')).asked).toBe(1)
    expect((await ask('2026-11-24')).asked).toBe(0)
    expect((await ask('2027-01-24')).asked).toBe(1)
    expect((await ask('2027-06-24')).asked).toBe(0)
    expect(mails.map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
      'sari@warga.example: Masih bekerja sebagai Operator Produksi Makanan? Satu ketukan saja',
      'sari@warga.example: Masih bekerja sebagai Operator Produksi Makanan? Satu ketukan saja',
    ])
  })

  it('is asked once by two copies at once', async () => {
    const { ask, mails } = await hired()
    await Promise.all([ask('2026-11-24'), ask('2026-11-24')])
    expect(mails).toHaveLength(1)
  })

  it('answers with a tap, signed out; looking answers nothing; the last tap counts', async () => {
    const { ask, as, token, follow, said, time } = await hired()
    await ask('2026-11-24')
    const link = { token: await token(1) }
    expect(await as().readPlacement(link)).toEqual({
      ...{ title: 'Operator Produksi Makanan', employer: 'PT Kaswari Pangan', hiredOn: '2026-10-24', months: 1 },
    })
    await as().answerPlacement({ ...link, answer: 'still' })
    await follow()
    expect(await said()).toMatchObject({ still1: 1 })
    time.now = '2026-11-24T03:00:00.000Z'
    expect((await as().answerPlacement({ ...link, answer: 'left' })).answer).toBe('left')
    await follow()
    expect(await said()).toMatchObject({ left1: 1 })
    expect(await said()).not.toHaveProperty('still1')
    expect((await ask('2027-01-24')).asked).toBe(0)
  })

  it('cannot answer for another, nor with a link that was changed', async () => {
    const { as, token } = await hired()
    const right = await token(1)
    expect(await refusalOf(as().readPlacement({ token: right.replace('.1.', '.3.') }))).toBe('placement-link-over')
  })

  it('is asked nothing once erased, and what was counted stays', async () => {
    const { ask, mails, table, stores, vacancyId, applicationId, token, as } = await hired()
    await erasePerson(table, seeker.accountId, { mail: seeker.mail, now: '2026-11-01T00:00:00.000Z' } as never)
    expect(await ask('2026-11-24')).toMatchObject({ asked: 0, gone: 1 })
    expect(mails).toEqual([])
    expect(await stores.placements.find(vacancyId, applicationId)).not.toHaveProperty('mail')
    expect((await as().readPlacement({ token: await token(1) })).title).toBe('Operator Produksi Makanan')
  })
})
