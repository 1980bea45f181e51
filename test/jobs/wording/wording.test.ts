import { beforeEach, describe, expect, it } from 'vitest'
import { filled, worded } from '../../../functions/jobs/wording/wording.ts'
import { refusalOf } from '../../support/city.ts'
import { officer, openJobs, otherOfficer, recruiter } from '../support/jobs.ts'
import { openReactions } from '../support/reactions.ts'

describe('words that staff choose for a letter', () => {
  let city: Awaited<ReturnType<typeof openJobs>>
  beforeEach(async () => {
    city = await openJobs()
  })
  const mine = 'Terima kasih, {nama}. Lamaran {lowongan} sudah sampai di {pemberi-kerja}.'
  const save = (words: { id?: string; en?: string }, version = 0) =>
    city.as(officer).saveWording({ letter: 'submitted', version, ...words })

  async function submittedLetter() {
    const { vacancyId, applicationId } = await city.applied()
    const { mails, react } = openReactions(city)
    const key = { pk: `VACANCY#${vacancyId}`, sk: `APPLICATION#${applicationId}` }
    await react('application-submitted', await city.table.get(key))
    return mails[0]?.text ?? ''
  }

  it('begin it, and leave its number, its day and its link', async () => {
    const usual = await submittedLetter()
    city = await openJobs()
    await save({ id: mine })
    const letter = await submittedLetter()
    expect(letter).toContain('Terima kasih, Sari. Lamaran Operator Produksi Makanan sudah sampai di PT Kaswari Pangan.')
    const owed = (text: string) => text.slice(text.indexOf('Dijawab paling lambat'), text.indexOf('https://'))
    expect(owed(letter)).toBe(owed(usual))
    expect(letter).toContain('Nomor lamaran: LM-')
  })

  it('stand in the sample that staff see, in the language they are in', async () => {
    const { sample } = await save({ id: mine })
    expect(sample.id.text).toContain('Terima kasih, Ani.')
    expect(sample.en.text).toContain('Your application for Operator Jahit has reached CV Kain Rapi.')
    const letters = await city.as(officer).readWordings()
    expect(letters.map(({ letter, version }) => [letter, version])).toEqual([
      ['submitted', 1],
      ['shortlisted', 0],
      ['interview', 0],
      ['offered', 0],
      ['hired', 0],
    ])
  })

  it('left empty are the house’s own again', async () => {
    await save({ id: mine })
    await save({}, 1)
    expect(await submittedLetter()).toContain('sudah diterima PT Kaswari Pangan')
  })

  it('are refused with a blank that nothing fills, and to the second of two officers', async () => {
    expect(await refusalOf(save({ id: 'Halo {nma}' }))).toBe('blank-unknown')
    expect(await refusalOf(save({ en: 'Dear {nama' }))).toBe('blank-unknown')
    await save({ id: mine })
    const late = city.as(otherOfficer).saveWording({ letter: 'submitted', version: 0, id: 'Lain.' })
    expect(await refusalOf(late)).toBe('wording-moved-on')
    expect(await refusalOf(city.as(recruiter).readWordings())).toBe('not-allowed')
  })

  it('are filled in once: a name is never read as a blank', () => {
    const filling = { nama: '{lowongan}', lowongan: 'Kasir', 'pemberi-kerja': 'PT A' }
    expect(filled('{nama}, {lowongan}', filling)).toBe('{lowongan}, Kasir')
    expect(worded({ letter: 'hired', words: { id: '{nama}' }, version: 1 }).ok).toBe(true)
  })
})
