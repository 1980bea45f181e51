import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import { later } from '../../../functions/platform/clock.ts'
import { refusalOf } from '../../support/city.ts'
import { everyItem } from '../../support/dynamodb.ts'
import { openJobs, recruiter, saturday, seeker, stranger } from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

describe('criteria', () => {
  it('are at most six, keep their scores under the same name, and are set by one recruiter at a time', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const set = (names: string[], version: number) => city.as(recruiter).setCriteria({ vacancyId, names, version })
    const first = await set(['Ketelitian', 'Kebersihan'], 0)
    expect(await refusalOf(set(['Lain'], 0))).toBe('criteria-moved-on')
    expect(await refusalOf(set(['1', '2', '3', '4', '5', '6', '7'], 1))).toBe('too-many-criteria')
    const [careful] = first.criteria
    if (!careful) throw new Error('There is no criterion.')
    const scores = { [careful.criterionId]: 4, unknown: 2 }
    await city.as(recruiter).scoreApplicant({ vacancyId, applicationId, scores, words: 'Rapi sekali.' })
    await set(['Kerja sama', 'Ketelitian'], 1)
    const { means, scores: all } = await city.as(recruiter).readAssessment({ vacancyId, applicationId })
    expect(means).toEqual({ [careful.criterionId]: 4 })
    expect(all).toMatchObject([{ isMine: true, words: 'Rapi sekali.', scores: { [careful.criterionId]: 4 } }])
  })

  it('take only scores from one to four', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const { criteria } = await city.as(recruiter).setCriteria({ vacancyId, names: ['Ketelitian'], version: 0 })
    const scored = (score: number) =>
      refusalOf(
        city
          .as(recruiter)
          .scoreApplicant({ vacancyId, applicationId, scores: { [criteria[0]?.criterionId ?? '']: score } }),
      )
    expect(await Promise.all([scored(0), scored(5), scored(1), scored(4)])).toEqual([
      'invalid-input',
      'invalid-input',
      undefined,
      undefined,
    ])
  })

  it('are not judged by where nothing was: neither a score nor a word, nor scores of criteria that are gone', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const about = { vacancyId, applicationId }
    await city.as(recruiter).setCriteria({ vacancyId, names: ['Ketelitian'], version: 0 })
    const scored = (scores: Record<string, number>, words = '') =>
      refusalOf(city.as(recruiter).scoreApplicant({ ...about, scores, words }))
    expect(await scored({})).toBe('nothing-scored')
    expect(await scored({ gone: 3 })).toBe('nothing-scored')
    expect((await city.as(recruiter).readAssessment(about)).scores).toEqual([])
    expect(await scored({}, 'Rapi sekali.')).toBeUndefined()
  })
})

describe('notes', () => {
  it('are one when sent twice, may be removed by who wrote them, and belong to the employer', async () => {
    const { vacancyId, applicationId } = await city.applied()
    const about = { vacancyId, applicationId }
    const form = { ...about, formKey: randomUUID(), text: 'Telepon sesudah jam tiga.' }
    await city.as(recruiter).addNote(form)
    const { notes } = await city.as(recruiter).addNote(form)
    expect(notes).toMatchObject([{ text: 'Telepon sesudah jam tiga.', isMine: true, mail: recruiter.mail }])
    await city.verified(stranger)
    expect(await refusalOf(city.as(stranger).readAssessment(about))).toBe('application-not-found')
    expect(await refusalOf(city.as(stranger).addNote(form))).toBe('application-not-found')
    const noteId = notes[0]?.noteId ?? 'note_none'
    expect((await city.as(recruiter).removeNote({ ...about, noteId })).notes).toEqual([])
  })

  it('are one when pressed twice in the same instant', async () => {
    let race: (() => Promise<unknown>) | undefined
    const run = async () => {
      const now = race
      race = undefined
      await now?.()
    }
    const racing = await openJobs(saturday, (table) => ({
      ...table,
      together: async (writes) => {
        if (JSON.stringify(writes).includes('Dua ketukan.')) await run()
        return table.together(writes)
      },
      put: async (item) => {
        if (item.text === 'Dua ketukan.') await run()
        return table.put(item)
      },
    }))
    const { vacancyId, applicationId } = await racing.applied()
    const form = { vacancyId, applicationId, formKey: randomUUID(), text: 'Dua ketukan.' }
    race = async () => {
      racing.time.now = later(saturday, 20)
      await racing.as(recruiter).addNote(form)
    }
    await racing.as(recruiter).addNote(form)
    const { notes } = await racing.as(recruiter).readAssessment({ vacancyId, applicationId })
    expect(notes).toHaveLength(1)
    await racing.as(recruiter).removeNote({ vacancyId, applicationId, noteId: notes[0]?.noteId ?? 'note_none' })
    expect((await racing.as(recruiter).readAssessment({ vacancyId, applicationId })).notes).toEqual([])
  })

  it('are not written about somebody who is erased in that instant, nor are scores', async () => {
    let race: (() => Promise<unknown>) | undefined
    const racing = await openJobs(saturday, (table) => ({
      ...table,
      together: async (writes) => {
        const now = race
        race = undefined
        await now?.()
        return table.together(writes)
      },
      put: async (item) => {
        const now = race
        race = undefined
        await now?.()
        return table.put(item)
      },
    }))
    const { vacancyId, applicationId } = await racing.applied()
    const about = { vacancyId, applicationId }
    const gone = { mail: seeker.mail, now: saturday, removeMedia: async () => {}, removeUpload: async () => {} }
    race = () => erasePerson(racing.table, seeker.accountId, gone)
    const note = { ...about, formKey: randomUUID(), text: 'Sari datang tepat waktu.' }
    expect(await refusalOf(racing.as(recruiter).addNote(note))).toBe('application-not-found')
    const score = { ...about, scores: {}, words: 'Sari baik.' }
    expect(await refusalOf(racing.as(recruiter).scoreApplicant(score))).toBe('application-not-found')
    expect(JSON.stringify(await everyItem(racing.table))).not.toContain('Sari')
  })

  it('are not written about somebody who took their consent back, or does in that instant, nor are scores', async () => {
    let race: (() => Promise<unknown>) | undefined
    const racing = await openJobs(saturday, (table) => ({
      ...table,
      together: async (writes) => {
        const now = JSON.stringify(writes).includes('Sari baik') ? race : undefined
        if (now) race = undefined
        await now?.()
        return table.together(writes)
      },
    }))
    const { vacancyId, applicationId, employerId } = await racing.applied()
    const about = { vacancyId, applicationId }
    race = () => racing.as(seeker).withdrawConsent({ employerId })
    const note = { ...about, formKey: randomUUID(), text: 'Sari baik.' }
    expect(await refusalOf(racing.as(recruiter).addNote(note))).toBe('consent-withdrawn')
    const score = { ...about, scores: {}, words: 'Sari baik.' }
    expect(await refusalOf(racing.as(recruiter).scoreApplicant(score))).toBe('consent-withdrawn')
    expect(JSON.stringify(await everyItem(racing.table))).not.toContain('Sari baik')
  })

  it('are told to whom they are about, without who wrote them; a decision that has not settled is not', async () => {
    const { vacancyId, applicationId } = await city.applied()
    await city.as(recruiter).addNote({ vacancyId, applicationId, formKey: randomUUID(), text: 'Datang tepat waktu.' })
    const decline = { vacancyId, applicationId, version: 1, reason: 'skills', words: 'RAHASIA-SEMENTARA' } as const
    await city.as(recruiter).declineApplicant(decline)
    const told = JSON.stringify(await exportPerson(city.table, seeker.accountId))
    expect(told).toContain('Datang tepat waktu.')
    expect(told).not.toMatch(/RAHASIA-SEMENTARA/)
    expect(told).not.toContain(recruiter.mail)
  })
})
