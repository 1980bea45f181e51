import { describe, expect, it, vi } from 'vitest'
import { sendDecisionLetters } from '../../../functions/jobs/office/letters/send-decision-letters.ts'
import { dayMs, later, minuteMs } from '../../../functions/platform/clock.ts'
import type { Item } from '../../../functions/platform/dynamodb/table.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { refusalOf } from '../../support/city.ts'
import {
  applicationForm,
  filledProfile,
  officer,
  openJobs,
  otherOfficer,
  recruiter,
  saturday,
  seeker,
  vacancyForm,
} from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

const soon = later(saturday, 4 * minuteMs)
const settled = later(saturday, 5 * minuteMs + 1)
const sentBy = later(settled, 30_000)

describe('taking an approval back', () => {
  it('puts the vacancy where it was, and out of search', async () => {
    const city = await openJobs()
    const before = await city.submitted()
    const { vacancyId, version } = before
    await city.as(officer).approveVacancy({ vacancyId, version })
    expect((await city.as(seeker).searchVacancies({})).count).toBe(1)
    city.time.now = soon
    await city.as(officer).undoVacancyDecision({ vacancyId })

    const { version: after, ...undone } = await city.as(officer).readVacancy({ vacancyId })
    const { version: _, ...waiting } = before
    expect(undone).toEqual(waiting)
    // Closed to applications first, then taken back.
    expect(after).toBe(version + 3)
    expect((await city.as(seeker).searchVacancies({})).count).toBe(0)
    expect((await city.as(officer).reviewQueue({ review: 'submitted' })).rows).toHaveLength(1)
  })

  it('loses to who applies in that instant, or they find it closed: nobody has applied at what nobody sees', async () => {
    for (const moment of ['before', 'after'] as const) {
      let race: (() => Promise<unknown>) | undefined
      const run = async () => {
        const now = race
        race = undefined
        await now?.()
      }
      const city = await openJobs(saturday, (table) => ({
        ...table,
        count: async (key) => {
          if (moment === 'before') await run()
          const counted = await table.count(key)
          if (moment === 'after') await run()
          return counted
        },
      }))
      const { vacancyId } = await city.published()
      await city.as(seeker).saveProfile(filledProfile())
      const apply = () => refusalOf(city.as(seeker).submitApplication({ vacancyId, ...applicationForm() }))
      race = apply
      expect(await refusalOf(city.as(officer).undoVacancyDecision({ vacancyId }))).toBe('acted-upon')
      const { life, review } = await city.as(officer).readVacancy({ vacancyId })
      expect({ life, review, applied: await city.stores.applications.count(vacancyId) }).toEqual({
        life: 'open',
        review: 'approved',
        applied: 1,
      })
    }
  })

  it('that broke off half-way leaves it paused, and is ended by pressing again', async () => {
    let isBroken = true
    const city = await openJobs(saturday, (table) => ({
      ...table,
      together: (writes) => {
        const isUndone = writes.some((each) => 'put' in each && JSON.stringify(each.put).includes('decision-undone'))
        if (isUndone && isBroken) throw new Error('The connection died.')
        return table.together(writes)
      },
    }))
    const { vacancyId } = await city.published()
    const undo = () => city.as(officer).undoVacancyDecision({ vacancyId })
    await expect(undo()).rejects.toThrow()
    expect(await city.as(officer).readVacancy({ vacancyId })).toMatchObject({ life: 'paused', review: 'approved' })
    isBroken = false
    await undo()
    expect(await city.as(officer).readVacancy({ vacancyId })).toMatchObject({
      life: 'unpublished',
      review: 'submitted',
    })
  })

  it('of an edit leaves the page as it was before', async () => {
    const city = await openJobs()
    const { vacancyId, version, words } = await city.published()
    const paid = { ...words, wageMin: 3_000_000, wageMax: 3_300_000 }
    const edited = await city.as(recruiter).editVacancy({ vacancyId, version, ...paid })
    await city.as(officer).approveVacancy({ vacancyId, version: edited.version })
    await city.as(officer).undoVacancyDecision({ vacancyId })
    const now = await city.as(officer).readVacancy({ vacancyId })
    expect([now.review, now.life, now.approved?.wageMin, now.words.wageMin]).toEqual([
      'submitted',
      'open',
      2_800_000,
      3_000_000,
    ])
    expect((await city.as(seeker).readPublicVacancy({ vacancyId })).wageMin).toBe(2_800_000)
  })

  it('is refused after five minutes, to another officer, and once somebody applied or edited', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    const undo = (who = officer) => refusalOf(city.as(who).undoVacancyDecision({ vacancyId }))
    expect(await undo(otherOfficer)).toBe('not-your-decision')
    city.time.now = settled
    expect(await undo()).toBe('too-late-to-undo')
    city.time.now = soon
    await city.as(seeker).saveProfile(filledProfile())
    await city.as(seeker).submitApplication({ vacancyId, ...applicationForm() })
    expect(await undo()).toBe('acted-upon')

    const other = await openJobs()
    const { vacancyId: edited, version, words } = await other.published()
    await other.as(recruiter).editVacancy({ vacancyId: edited, version, ...words, skills: ['higiene pangan'] })
    expect(await refusalOf(other.as(officer).undoVacancyDecision({ vacancyId: edited }))).toBe('acted-upon')
  })

  it('can be done once', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    const both = await Promise.all([1, 2].map(() => refusalOf(city.as(officer).undoVacancyDecision({ vacancyId }))))
    expect(both.sort()).toEqual(['acted-upon', undefined])
  })
})

describe('taking a return back', () => {
  it('lets another officer approve it as it was', async () => {
    const city = await openJobs()
    const { vacancyId, version } = await city.submitted()
    await city.as(officer).returnVacancy({ vacancyId, version, reason: 'Upah?' })
    await city.as(officer).undoVacancyDecision({ vacancyId })
    const waiting = await city.as(otherOfficer).readVacancy({ vacancyId })
    expect([waiting.review, waiting.reason, waiting.decidedByMail]).toEqual(['submitted', undefined, undefined])
    await city.as(otherOfficer).approveVacancy({ vacancyId, version: waiting.version })
  })
})

describe('taking back a word about an employer', () => {
  it('puts it before officers again', async () => {
    const city = await openJobs()
    const { employerId, version } = await city.verified()
    await city.as(officer).undoEmployerDecision({ employerId })
    expect(await city.as(officer).readEmployer({ employerId })).toMatchObject({
      status: 'registered',
      version: version + 1,
    })
    expect(await city.stores.employers.verified()).toEqual([])
  })

  it('is refused once it sent in a vacancy', async () => {
    const city = await openJobs()
    const { employerId } = await city.verified()
    const { vacancyId, version } = await city.as(recruiter).draftVacancy({ employerId, ...vacancyForm() })
    await city.as(recruiter).submitVacancy({ vacancyId, version })
    expect(await refusalOf(city.as(officer).undoEmployerDecision({ employerId }))).toBe('acted-upon')
  })
})

describe('a letter about a decision', () => {
  async function deciding() {
    const city = await openJobs()
    const mails: Mail[] = []
    const send = async (mail: Mail) => void mails.push(mail)
    const { react } = openReactions(city)
    const item = (id: string, kind: 'VACANCY' | 'EMPLOYER') => city.table.get({ pk: `${kind}#${id}`, sk: kind })
    const tell = () =>
      sendDecisionLetters({ stores: city.stores, sendMail: send, siteUrl: 'https://kota.example' }, city.time.now)
    return { city, mails, react, item, tell }
  }

  it('waits until nobody can undo it, and goes once', async () => {
    const { city, mails, react, item, tell } = await deciding()
    const { vacancyId, employerId } = await city.published()
    await react('employer-verified', await item(employerId, 'EMPLOYER'), { id: 'e1', at: saturday })
    await react('vacancy-approved', await item(vacancyId, 'VACANCY'), { id: 'e2', at: saturday })
    city.time.now = soon
    expect(await tell()).toEqual({ letters: 0, failed: 0 })
    // An undo that came in time may be under way.
    city.time.now = settled
    expect(await tell()).toEqual({ letters: 0, failed: 0 })
    city.time.now = sentBy
    expect(await tell()).toEqual({ letters: 2, failed: 0 })
    expect(await tell()).toEqual({ letters: 0, failed: 0 })
    expect(mails.map(({ id, to }) => [id, to]).sort()).toEqual([
      ['e1', 'rina@kaswari.example'],
      ['e2', recruiter.mail],
    ])
  })

  it('that does not go out holds up no other, is tried again each minute, and after a day no more', async () => {
    const { city, react, item } = await deciding()
    const { vacancyId, employerId } = await city.published()
    await react('employer-verified', await item(employerId, 'EMPLOYER'), { id: 'e1', at: saturday })
    await react('vacancy-approved', await item(vacancyId, 'VACANCY'), { id: 'e2', at: saturday })
    const sent: string[] = []
    const send = async ({ id }: Mail) => {
      if (id === 'e1') throw new Error('no mail goes there')
      sent.push(id)
    }
    const tellAt = (now: string) =>
      sendDecisionLetters({ stores: city.stores, sendMail: send, siteUrl: 'https://kota.example' }, now)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await tellAt(sentBy)).toEqual({ letters: 1, failed: 1 })
    expect(await tellAt(later(sentBy, minuteMs))).toEqual({ letters: 0, failed: 1 })
    expect(await tellAt(later(sentBy, dayMs))).toEqual({ letters: 0, failed: 1 })
    expect(await tellAt(later(sentBy, dayMs))).toEqual({ letters: 0, failed: 0 })
    expect(sent).toEqual(['e2'])
  })

  it('is not written about what was taken back, and says the last word where it was decided anew', async () => {
    const { city, mails, react, item, tell } = await deciding()
    const { vacancyId, version } = await city.submitted()
    await city.as(officer).approveVacancy({ vacancyId, version })
    await react('vacancy-approved', (await item(vacancyId, 'VACANCY')) as Item, { id: 'first', at: saturday })
    await city.as(officer).undoVacancyDecision({ vacancyId })
    await city.as(officer).returnVacancy({ vacancyId, version: version + 3, reason: 'Tempat kerjanya di mana?' })
    await react('vacancy-returned', await item(vacancyId, 'VACANCY'), { id: 'second', at: saturday })
    city.time.now = sentBy
    expect(await tell()).toEqual({ letters: 1, failed: 0 })
    expect(mails.map(({ id }) => id)).toEqual(['second'])
    expect(mails[0]?.text).toContain('Tempat kerjanya di mana?')
  })
})
