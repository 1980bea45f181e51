import { describe, expect, it } from 'vitest'
import { onAnswersChased } from '../../../functions/jobs/overdue/on-answers-chased.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { refusalOf } from '../../support/city.ts'
import { officer, openJobs, otherOfficer, recruiter } from '../support/jobs.ts'

/** Applied for on Saturday 24 October; seven working days end with Tuesday 3 November. */
const onTheDay = '2026-11-03T16:59:59.000Z'
const theNext = '2026-11-03T17:00:00.000Z'

describe('the queue of overdue answers', () => {
  it('has what is late from the first second of the next day in the city, and no names', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.applied()
    city.time.now = onTheDay
    expect(await city.as(officer).overdueAnswers()).toEqual({ rows: [], isAll: true })
    expect((await city.as(officer).officeQueues()).overdue).toBe(0)
    city.time.now = theNext
    const { rows } = await city.as(officer).overdueAnswers()
    expect(rows).toMatchObject([{ vacancyId, unanswered: 1, oldestDueOn: '2026-11-03', employer: 'PT Kaswari Pangan' }])
    expect(JSON.stringify(rows)).not.toMatch(/sari@|Sari/)
    expect((await city.as(officer).officeQueues()).overdue).toBe(1)
  })

  it('asks an employer once a day, and tells the second officer that there was a first', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.applied()
    const chase = (who = officer) => refusalOf(city.as(who).chaseAnswers({ vacancyId, words: 'Mohon dijawab.' }))
    expect(await chase()).toBe('nothing-overdue')
    city.time.now = theNext
    const both = await Promise.all([chase(), chase(otherOfficer)])
    expect([...both].sort()).toEqual(['chased-today', undefined])
    const first = both[0] === undefined ? officer : otherOfficer
    expect((await city.as(officer).overdueAnswers()).rows[0]?.chased).toEqual({ at: theNext, mail: first.mail })
    city.time.now = '2026-11-04T17:00:00.000Z'
    expect(await chase()).toBeUndefined()
  })

  it('writes to the recruiters with the numbers and the officer’s words', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.applied()
    city.time.now = theNext
    await city.as(officer).chaseAnswers({ vacancyId, words: 'Mohon dijawab.' })
    const [row] = (await city.as(officer).overdueAnswers()).rows
    const item = await city.table.get({ pk: 'CHASES', sk: `CHASE#${vacancyId}` })
    const mails: Mail[] = []
    const sendMail = async (mail: Mail) => void mails.push(mail)
    const react = onAnswersChased({ stores: city.stores, sendMail, siteUrl: 'https://kota.example' })
    await react({ id: 'e', name: 'answers-chased', at: theNext, item: item as Item })
    expect(mails.map(({ to }) => to)).toEqual([recruiter.mail])
    expect(mails[0]?.text).toContain(row?.numbers[0])
    expect(mails[0]?.text).toContain('Mohon dijawab.')
  })

  it('forgets the officer who goes, and not that it was asked for', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.applied()
    city.time.now = theNext
    await city.as(officer).chaseAnswers({ vacancyId })
    await city.stores.chases.forgetOfficer(officer.accountId)
    expect((await city.as(otherOfficer).overdueAnswers()).rows[0]?.chased).toEqual({ at: theNext, mail: '' })
  })
})
