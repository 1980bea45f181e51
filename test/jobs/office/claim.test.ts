import { describe, expect, it } from 'vitest'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import { officer, openJobs, otherOfficer, saturday } from '../support/jobs.ts'

describe('a claim', () => {
  it('is whose came first, and says so to who comes second', async () => {
    const city = await openJobs()
    const { vacancyId: thing } = await city.submitted()
    expect(await city.as(officer).claimThing({ thing })).toMatchObject({ mail: officer.mail, mine: true })
    expect(await city.as(otherOfficer).claimThing({ thing })).toEqual({
      ...{ mail: officer.mail, mine: false },
      until: later(saturday, 5 * minuteMs),
    })
    const { rows } = await city.as(otherOfficer).reviewQueue({ review: 'submitted' })
    expect(rows.map(({ claim }) => claim?.mail)).toEqual([officer.mail])
  })

  it('has one holder when two open a thing in the same instant', async () => {
    const city = await openJobs()
    const { vacancyId: thing } = await city.submitted()
    const both = await Promise.all([officer, otherOfficer].map((who) => city.as(who).claimThing({ thing })))
    expect(both.filter(({ mine }) => mine)).toHaveLength(1)
    expect(new Set(both.map(({ mail }) => mail)).size).toBe(1)
  })

  it('lapses after five minutes, and is renewed before by who holds it', async () => {
    const city = await openJobs()
    const { vacancyId: thing } = await city.submitted()
    await city.as(officer).claimThing({ thing })
    city.time.now = later(saturday, 4 * minuteMs)
    await city.as(officer).claimThing({ thing })
    city.time.now = later(saturday, 8 * minuteMs)
    expect(await city.as(otherOfficer).claimThing({ thing })).toMatchObject({ mine: false })
    city.time.now = later(saturday, 9 * minuteMs)
    expect(await city.as(otherOfficer).standingClaims()).toEqual([])
    expect(await city.as(otherOfficer).claimThing({ thing })).toMatchObject({ mine: true })
  })

  it('stops nobody: versions decide', async () => {
    const city = await openJobs()
    const { vacancyId, version } = await city.submitted()
    await city.as(officer).claimThing({ thing: vacancyId })
    expect((await city.as(otherOfficer).approveVacancy({ vacancyId, version })).review).toBe('approved')
  })

  it('is given back by its holder alone', async () => {
    const city = await openJobs()
    const { vacancyId: thing } = await city.submitted()
    await city.as(officer).claimThing({ thing })
    expect(await city.as(otherOfficer).releaseThing({ thing })).toEqual({ released: false })
    expect(await city.as(officer).releaseThing({ thing })).toEqual({ released: true })
    expect(await city.as(otherOfficer).claimThing({ thing })).toMatchObject({ mine: true })
  })
})
