import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepUnanswered } from '../../../functions/jobs/applications/keep-unanswered.ts'
import { lapseTogether } from '../../../functions/jobs/applications/lapse-together.ts'
import { keys } from '../../../functions/jobs/keys.ts'
import { marked } from '../../../functions/jobs/looks/marked.ts'
import { jobsStores } from '../../../functions/jobs/stores.ts'
import { epochSecond } from '../../../functions/platform/clock.ts'
import { officer, openJobs, recruiter, seeker } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

/** Somebody's application that was opened, downloaded, scored and noted, and when the table deletes what lies where. */
async function lookedAt() {
  const city = await openJobs()
  const { react } = openReactions(city)
  const { vacancyId, applicationId, consent } = await city.applied()
  const about = { vacancyId, applicationId }
  const { criteria } = await city.as(recruiter).setCriteria({ vacancyId, names: ['Ketelitian'], version: 0 })
  const scores = { [criteria[0]?.criterionId ?? '']: 3 }
  const look = async () => {
    await city.as(recruiter).readApplicant(about)
    await city.as(officer).readApplicant(about)
    await city.as(recruiter).applicantSheet({ vacancyId })
    await city.as(recruiter).scoreApplicant({ ...about, scores, words: 'Teliti.' })
    await city.as(recruiter).addNote({ ...about, formKey: randomUUID(), text: 'Telepon sore.' })
  }
  await look()
  const rowsBeside = async () => {
    const seen = await city.table.get(keys.seen(vacancyId, applicationId))
    const lists = [
      keys.looksAt(vacancyId, applicationId),
      keys.scoresFor(vacancyId, applicationId),
      keys.notesOn(vacancyId, applicationId),
    ]
    const rows = await Promise.all(lists.map((list) => city.table.startingWith(list)))
    return [...(seen ? [seen] : []), ...rows.flat()]
  }
  const item = async () => {
    const found = await city.table.get(keys.application(vacancyId, applicationId))
    if (!found) throw new Error('There is no such application.')
    return found
  }
  const read = async () => {
    const found = await city.stores.applications.find(vacancyId, applicationId)
    if (!found) throw new Error('There is no such application.')
    return found
  }
  return {
    ...{ ...city, city, about, consent, look, rowsBeside, item, read },
    days: async () => [...new Set((await rowsBeside()).map(({ expiresAt }) => expiresAt))],
    happens: async (name: Parameters<typeof react>[0]) => react(name, await item()),
    decline: () =>
      city.as(recruiter).declineApplicant({ ...about, version: 1, reason: 'filled', words: 'Sudah terisi, maaf.' }),
  }
}
let at: Awaited<ReturnType<typeof lookedAt>>
beforeEach(async () => {
  at = await lookedAt()
})

describe('what lies beside an application', () => {
  it('stays as long as it: while its sender waits, nothing has a day, however late it was written', async () => {
    expect(await at.rowsBeside()).toHaveLength(6)
    expect(await at.days()).toEqual([undefined])
    at.city.time.now = '2027-06-01T02:00:00.000Z'
    await at.look()
    expect(await at.days()).toEqual([undefined])
    const { applicationId } = at.about
    expect((await at.as(seeker).whoLooked({ applicationId })).all).toBe(6)
  })

  it('goes on the same day once that was answered', async () => {
    await at.decline()
    await at.settled()
    await at.happens('application-declined')
    const day = epochSecond(at.consent.until)
    expect([await at.days(), (await at.item()).expiresAt]).toEqual([[day], day])
    // Reacted to twice, or looked at again: the same.
    await at.happens('application-declined')
    at.city.time.now = '2026-10-26T02:00:00.000Z'
    await at.look()
    expect(await at.days()).toEqual([day])
  })

  it('stays to be read with a late answer, and goes with it', async () => {
    at.city.time.now = '2027-06-01T02:00:00.000Z'
    await at.decline()
    await at.settled()
    await at.happens('application-declined')
    expect(await at.days()).toEqual([epochSecond('2027-07-01')])
  })

  it.each(['withdrawn', 'hired', 'taken down'] as const)('goes with one that is %s', async (how) => {
    if (how === 'withdrawn') await at.as(seeker).withdrawApplication({ applicationId: at.about.applicationId })
    else if (how === 'hired') await at.as(recruiter).moveApplicant({ ...at.about, version: 1, to: 'hired' })
    else {
      const { vacancyId } = at.about
      await at.as(recruiter).withdrawVacancy({ vacancyId, reason: 'Batal.' })
      const { react } = openReactions(at.city)
      await react('vacancy-withdrawn', await at.table.get(keys.vacancy(vacancyId)))
    }
    const names = {
      withdrawn: 'application-withdrawn',
      hired: 'application-moved',
      'taken down': 'application-ended',
    } as const
    await at.happens(names[how])
    expect(await at.days()).toEqual([epochSecond(at.consent.until)])
  })

  it('that was written in the moment it ended, after what follows from that, goes with it all the same', async () => {
    const before = await at.read()
    await at.as(seeker).withdrawApplication({ applicationId: at.about.applicationId })
    await at.happens('application-withdrawn')
    const { seen, looks } = at.stores
    await seen.forget(at.about.vacancyId, at.about.applicationId)
    const late = '2026-10-24T05:00:00.000Z'
    await seen.mark(before, late)
    await looks.opened(before, { at: late, by: officer.accountId, as: 'officer' })
    expect(await at.days()).toHaveLength(2)
    await marked(at.stores, [before])
    expect(await at.days()).toEqual([epochSecond(at.consent.until)])
  })

  it('that went meanwhile is not made anew', async () => {
    await at.as(seeker).withdrawApplication({ applicationId: at.about.applicationId })
    const rows = await at.rowsBeside()
    const ended = await at.read()
    const table = { ...at.table, startingWith: async () => rows, get: async () => rows[0] }
    for (const row of rows) await at.table.remove(row)
    await lapseTogether(jobsStores(table), ended)
    expect(await at.rowsBeside()).toEqual([])
  })
})

describe('an application stored with the day that was agreed to, by an earlier version of this', () => {
  const everything = async () => {
    const { vacancyId, applicationId } = at.about
    const own = [
      keys.application(vacancyId, applicationId),
      keys.short(vacancyId, applicationId),
      keys.applicationOf(seeker.accountId, applicationId),
    ]
    const rows = await Promise.all(own.map(at.table.get))
    return [...rows.flatMap((row) => row ?? []), ...(await at.rowsBeside())]
  }
  const days = async () => [...new Set((await everything()).map(({ expiresAt }) => expiresAt))]
  const expiresAt = () => epochSecond(at.consent.until)
  beforeEach(async () => {
    for (const row of await everything()) await at.table.put({ ...row, expiresAt: expiresAt() })
  })
  const aWeekBefore = '2027-04-21T02:00:00.000Z'

  it('is kept in the nights before it while it waits, with all beside it; nobody is told anything', async () => {
    expect(await keepUnanswered(at.stores, '2027-04-20T02:00:00.000Z')).toEqual({ kept: 0 })
    expect(await days()).toEqual([expiresAt()])
    const { domainEvent, version } = await at.item()
    expect(await keepUnanswered(at.stores, aWeekBefore)).toEqual({ kept: 1 })
    expect(await days()).toEqual([undefined])
    expect(await at.item()).toMatchObject({ domainEvent, version })
    expect(await keepUnanswered(at.stores, aWeekBefore)).toEqual({ kept: 0 })
  })

  it('is kept where DynamoDB is late with deleting it', async () => {
    expect(await keepUnanswered(at.stores, '2027-04-30T02:00:00.000Z')).toEqual({ kept: 1 })
  })

  it('goes as was agreed where it was answered, and loses nothing to somebody who answers in that moment', async () => {
    const read = await at.read()
    await at.as(seeker).withdrawApplication({ applicationId: at.about.applicationId })
    expect(await keepUnanswered(at.stores, aWeekBefore)).toEqual({ kept: 0 })
    expect(await at.stores.applications.keepWhileVersion(read)).toBe(false)
    expect(await days()).toEqual([expiresAt()])
  })
})
