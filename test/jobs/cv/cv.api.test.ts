import { beforeEach, describe, expect, it } from 'vitest'
import type { Proposal } from '../../../functions/jobs/cv/cv.shape.ts'
import { cvKey } from '../../../functions/jobs/cv/cv-upload.ts'
import { takeInCv } from '../../../functions/jobs/cv/take-in-cv.ts'
import { erasePerson, exportPerson } from '../../../functions/jobs/public.ts'
import type { Caller } from '../../../functions/platform/http/serve.ts'
import { filledProfile, openJobs, saturday, seeker, stranger } from '../support/jobs.ts'
import { dewi, rizky } from './cvs.ts'
import { docxOf, pdfOf, picturePdf } from './files.ts'

let city: Awaited<ReturnType<typeof openCity>>
beforeEach(async () => {
  city = await openCity()
})

/** The bursa kerja, and the place where uploads lie. */
async function openCity() {
  const jobs = await openJobs()
  const uploads = new Map<string, Uint8Array>()
  const take = takeInCv({
    cvs: jobs.stores.cvs,
    readUpload: async (key) => uploads.get(key),
    removeUpload: async (key) => void uploads.delete(key),
  })
  /** Sends a file through the form, as a browser does; answers with its upload. */
  async function sendIn(who: Caller, file: Uint8Array, at = jobs.time.now) {
    const { fields, uploadId } = await jobs.as(who).cvForm()
    const key = fields.key ?? ''
    uploads.set(key, file)
    await take(key, at)
    return uploadId
  }
  return { ...jobs, uploads, take, sendIn }
}
const idsOf = (proposals: readonly Proposal[], ...fields: Proposal['field'][]) =>
  proposals.filter(({ field }) => fields.includes(field)).map(({ id }) => id)
const later = (minutes: number) => new Date(Date.parse(saturday) + minutes * 60_000).toISOString()

describe('a CV that is sent in', () => {
  it('becomes proposals, and the file is gone', async () => {
    const uploadId = await city.sendIn(seeker, pdfOf(dewi))
    const cv = await city.as(seeker).readCv()
    expect(cv).toMatchObject({ uploadId, pages: { read: 1, all: 1 } })
    expect(cv.proposals.find(({ field }) => field === 'name')).toMatchObject({ value: 'Dewi Lestari' })
    expect(city.uploads.size).toBe(0)
  })

  it('changes nothing of the profile by itself', async () => {
    await city.sendIn(seeker, docxOf(dewi))
    expect((await city.as(seeker).readProfile()).answered).toEqual([])
  })

  it('says why it cannot be read, and the file is gone too', async () => {
    const uploadId = await city.sendIn(seeker, picturePdf())
    expect(await city.as(seeker).readCv()).toMatchObject({ uploadId, refusal: 'cv-picture', proposals: [] })
    expect(city.uploads.size).toBe(0)
  })

  it('is gone before it is opened, so that one that breaks its reader is not tried again', async () => {
    const { fields } = await city.as(seeker).cvForm()
    const gone: string[] = []
    const take = takeInCv({
      cvs: city.stores.cvs,
      // Reading it fails where its bytes are looked at.
      readUpload: async () =>
        Object.assign(new Uint8Array(10), {
          subarray: () => {
            throw new Error(`gone: ${gone}`)
          },
        }),
      removeUpload: async (key) => void gone.push(key),
    })
    await expect(take(fields.key ?? '', saturday)).rejects.toThrow(`gone: ${fields.key}`)
  })

  it('says when nothing was found in it', async () => {
    await city.sendIn(seeker, pdfOf('resep kue nastar: mentega, tepung terigu, gula halus dan selai nanas, panggang'))
    expect((await city.as(seeker).readCv()).refusal).toBe('cv-nothing-found')
  })

  it('of two, the later one counts, in whatever order they are read', async () => {
    await city.sendIn(seeker, pdfOf(rizky), later(5))
    await city.sendIn(seeker, pdfOf(dewi), later(2))
    expect((await city.as(seeker).readCv()).proposals[0]).toMatchObject({ value: 'Rizky Maulana' })
  })

  it('leaves nothing where only a form was asked for', async () => {
    await city.as(seeker).cvForm()
    const { uploadId, refusal, proposals } = await city.as(seeker).readCv()
    expect({ uploadId, refusal, proposals }).toEqual({ uploadId: undefined, refusal: undefined, proposals: [] })
  })

  it('is seen by its person only', async () => {
    await city.sendIn(seeker, pdfOf(dewi))
    expect((await city.as(stranger).readCv()).proposals).toEqual([])
    const { uploadId = '' } = await city.as(seeker).readCv()
    const taken = city.as(stranger).acceptCv({ uploadId, accepted: ['name-0'] })
    await expect(taken).rejects.toMatchObject({ code: 'cv-moved-on' })
  })

  it('is forgotten after a week', async () => {
    await city.sendIn(seeker, pdfOf(dewi))
    city.time.now = later(7 * 24 * 60 - 1)
    expect((await city.as(seeker).readCv()).proposals.length).toBeGreaterThan(5)
    city.time.now = later(7 * 24 * 60 + 1)
    expect(await city.as(seeker).readCv()).toMatchObject({ proposals: [] })
  })

  it('comes to nothing when its person was erased meanwhile', async () => {
    const { fields } = await city.as(seeker).cvForm()
    const nothing = async () => undefined
    await erasePerson(city.table, seeker.accountId, {
      mail: seeker.mail,
      now: saturday,
      removeMedia: nothing,
      removeUpload: nothing,
    })
    city.uploads.set(fields.key ?? '', pdfOf(dewi))
    await city.take(fields.key ?? '', saturday)
    expect(await city.table.startingWith({ pk: `ACCOUNT#${seeker.accountId}`, sk: '' })).toEqual([])
    expect(city.uploads.size).toBe(0)
  })

  it('is exported and erased with the person, and wakes nothing that follows the table', async () => {
    await city.sendIn(seeker, pdfOf(dewi))
    expect(JSON.stringify(await exportPerson(city.table, seeker.accountId))).toContain('Dewi Lestari')
    const item = await city.table.get({ pk: `ACCOUNT#${seeker.accountId}`, sk: 'CV' })
    expect(Object.keys(item ?? {}).toSorted()).toEqual(['accountId', 'cv', 'expiresAt', 'pk', 'sk', 'uploadedAt'])
    const nothing = async () => undefined
    await erasePerson(city.table, seeker.accountId, {
      mail: seeker.mail,
      now: saturday,
      removeMedia: nothing,
      removeUpload: nothing,
    })
    expect(await city.table.get({ pk: `ACCOUNT#${seeker.accountId}`, sk: 'CV' })).toBeUndefined()
  })

  it('is taken from its own place only', () => {
    expect(cvKey('quarantine/cv/account_a/upload_b')).toEqual({ accountId: 'account_a', uploadId: 'upload_b' })
    for (const key of [
      'quarantine/cv/account_a',
      'quarantine/epub/account_a/x',
      'quarantine/cv/account_a/x/y',
      'quarantine/cv/x/y',
    ])
      expect(cvKey(key)).toBeUndefined()
  })
})

describe('proposals', () => {
  it('that are accepted enter the profile, the others are thrown away', async () => {
    const uploadId = await city.sendIn(seeker, pdfOf(dewi))
    const { proposals } = await city.as(seeker).readCv()
    const accepted = idsOf(proposals, 'name', 'education', 'programme', 'job')
    expect(await city.as(seeker).acceptCv({ uploadId, accepted })).toEqual({ accepted: 5 })
    const profile = await city.as(seeker).readProfile()
    expect(profile).toMatchObject({
      name: 'Dewi Lestari',
      education: 'smk',
      programme: 'SMK Akuntansi dan Keuangan Lembaga',
    })
    expect(profile.experience?.map(({ title }) => title)).toEqual(['Kasir', 'Admin Gudang'])
    expect([profile.phone, profile.kecamatan, profile.skills]).toEqual([undefined, undefined, undefined])
    expect((await city.as(seeker).readCv()).proposals).toEqual([])
  })

  it('add to lists and stand in for single answers', async () => {
    await city.as(seeker).saveProfile({ ...filledProfile(), licences: ['SIM A'] })
    const uploadId = await city.sendIn(seeker, pdfOf(dewi))
    const { proposals } = await city.as(seeker).readCv()
    await city.as(seeker).acceptCv({ uploadId, accepted: idsOf(proposals, 'licence', 'skill', 'phone') })
    const profile = await city.as(seeker).readProfile()
    expect(profile.licences).toEqual(['SIM A', 'SIM C'])
    expect(profile.skills?.[0]).toBe('pengemasan makanan')
    expect([profile.phone, profile.name]).toEqual(['+6285712345678', 'Sari'])
  })

  it('cannot be accepted twice, nor after another CV was read', async () => {
    const first = await city.sendIn(seeker, pdfOf(dewi), later(1))
    const second = await city.sendIn(seeker, pdfOf(rizky), later(2))
    await expect(city.as(seeker).acceptCv({ uploadId: first, accepted: ['name-0'] })).rejects.toMatchObject({
      status: 409,
    })
    await city.as(seeker).acceptCv({ uploadId: second, accepted: ['name-0'] })
    await expect(city.as(seeker).acceptCv({ uploadId: second, accepted: ['name-0'] })).rejects.toMatchObject({
      status: 409,
    })
    expect((await city.as(seeker).readProfile()).name).toBe('Rizky Maulana')
  })

  it('can be turned down at once', async () => {
    await city.sendIn(seeker, pdfOf(dewi))
    expect((await city.as(seeker).forgetCv()).proposals).toEqual([])
    expect((await city.as(seeker).readCv()).proposals).toEqual([])
  })

  it('that were never made are not accepted', async () => {
    const uploadId = await city.sendIn(seeker, pdfOf(dewi))
    expect(await city.as(seeker).acceptCv({ uploadId, accepted: ['skill-99', '__proto__', 'x'] })).toEqual({
      accepted: 0,
    })
  })
})

describe('a printed CV', () => {
  it('asks for a name first', async () => {
    await expect(city.as(seeker).printCv()).rejects.toMatchObject({ code: 'profile-nameless' })
  })

  it('has a name that any disk takes', async () => {
    await city.as(seeker).saveProfile({ name: 'Siti "Ai" Núñez/../x' })
    const { fileName, pdf } = await city.as(seeker).printCv()
    expect(fileName).toBe('CV-Siti-Ai-Nunez-x.pdf')
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  })
})
