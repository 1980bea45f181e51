import { describe, expect, it } from 'vitest'
import { toApplication } from '../../../functions/jobs/applications/application.store.ts'
import { inShort } from '../../../functions/jobs/applications/short.ts'
import { keys } from '../../../functions/jobs/keys.ts'
import { onAnswersChased } from '../../../functions/jobs/overdue/on-answers-chased.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import { type Id, idFrom } from '../../../functions/platform/ids.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { refusalOf } from '../../support/city.ts'
import { officer, openJobs, otherOfficer, recruiter } from '../support/jobs.ts'

/** Applied for on Saturday 24 October; seven working days end with Tuesday 3 November. */
const onTheDay = '2026-11-03T16:59:59.000Z'
const theNext = '2026-11-03T17:00:00.000Z'

type City = Awaited<ReturnType<typeof openJobs>>

/** So many more that are owed an answer, of a vacancy of that name. */
async function owing(
  city: City,
  one: Item,
  { name, dueOn, count, from = 0 }: { name: string; dueOn: string; count: number; from?: number },
) {
  const vacancyId = idFrom('vacancy', name)
  const rows = Array.from({ length: count }, (_, n) => {
    const applicationId = idFrom('application', name, String(from + n))
    const about = { vacancyId, applicationId, dueOn, title: name, queuePk: 'DUE', queueSk: `${dueOn}#${applicationId}` }
    const item = { ...one, ...about, ...keys.application(vacancyId, applicationId) }
    return [item, { ...keys.short(vacancyId, applicationId), ...inShort(toApplication(item)) }]
  })
  await city.table.putMany(rows.flat())
  return vacancyId
}

/** Every page of the list, one after the other. */
async function allPages(city: City) {
  const pages: { vacancyId: Id<'vacancy'>; unanswered: number }[][] = []
  for (let cursor: string | undefined; pages.length < 20; ) {
    const { rows, next } = await city.as(officer).overdueAnswers({ ...(cursor && { cursor }) })
    pages.push(rows.map(({ vacancyId, unanswered }) => ({ vacancyId, unanswered })))
    cursor = next
    if (!cursor) break
  }
  return pages
}

describe('the queue of overdue answers', () => {
  it('has what is late from the first second of the next day in the city, and no names', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.applied()
    city.time.now = onTheDay
    expect(await city.as(officer).overdueAnswers({})).toEqual({ rows: [] })
    expect((await city.as(officer).officeQueues()).overdue).toBe(0)
    city.time.now = theNext
    const { rows } = await city.as(officer).overdueAnswers({})
    expect(rows).toMatchObject([{ vacancyId, unanswered: 1, oldestDueOn: '2026-11-03', employer: 'PT Kaswari Pangan' }])
    expect(JSON.stringify(rows)).not.toMatch(/sari@|Sari/)
    expect((await city.as(officer).officeQueues()).overdue).toBe(1)
  })

  it('has every vacancy once, with all that it owes, however many one of them owes', async () => {
    const city = await openJobs()
    const { vacancyId, applicationId } = await city.applied()
    const one = (await city.table.get(keys.application(vacancyId, applicationId))) as Item
    city.time.now = '2026-11-20T02:00:00.000Z'
    const expected = [
      { vacancyId: await owing(city, one, { name: 'Banyak', dueOn: '2026-10-01', count: 330 }), unanswered: 330 },
    ]
    expected.push({ vacancyId, unanswered: 1 })
    expect(await allPages(city)).toEqual([expected])

    for (let n = 0; n < 30; n++) {
      const more = { name: `Lowongan ${n}`, dueOn: `2026-10-${10 + (n % 15)}`, count: 20 }
      expected.push({ vacancyId: await owing(city, one, more), unanswered: 20 })
    }
    await owing(city, one, { name: 'Banyak', dueOn: '2026-11-10', count: 330, from: 330 })
    const owed = expected.map((each) => (each.unanswered === 330 ? { ...each, unanswered: 660 } : each))
    const pages = await allPages(city)
    const byId = (a: { vacancyId: string }, b: { vacancyId: string }) => (a.vacancyId < b.vacancyId ? -1 : 1)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat().sort(byId)).toEqual(owed.sort(byId))
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
    expect((await city.as(officer).overdueAnswers({})).rows[0]?.chased).toEqual({ at: theNext, mail: first.mail })
    city.time.now = '2026-11-04T17:00:00.000Z'
    expect(await chase()).toBeUndefined()
  })

  it('writes to the recruiters with the numbers and the officer’s words', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.applied()
    city.time.now = theNext
    await city.as(officer).chaseAnswers({ vacancyId, words: 'Mohon dijawab.' })
    const [row] = (await city.as(officer).overdueAnswers({})).rows
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
    expect((await city.as(otherOfficer).overdueAnswers({})).rows[0]?.chased).toEqual({ at: theNext, mail: '' })
  })
})
