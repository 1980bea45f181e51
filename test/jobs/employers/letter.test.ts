import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { letterKey } from '../../../functions/jobs/employers/letter/letter-form.ts'
import { takeInLetter } from '../../../functions/jobs/employers/letter/take-in-letter.ts'
import { erasePerson } from '../../../functions/jobs/person.ts'
import { refusalOf } from '../../support/city.ts'
import { officer, openJobs, recruiter, stranger } from '../support/jobs.ts'

let city: Awaited<ReturnType<typeof openJobs>>
beforeAll(async () => {
  city = await openJobs()
})

const page = (width = 1200, height = 1700) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .withExif({ IFD0: { Artist: 'Rina' } })
    .jpeg()
    .toBuffer()

/** Sends a file in by the form the page shows, as a browser would. */
async function send(employerId: `employer_${string}`, file: Uint8Array) {
  const form = await city.as(recruiter).letterForm({ employerId })
  const lying = new Map([[form.fields.key ?? '', file]])
  const take = takeInLetter({
    letters: city.stores.employerLetters,
    readUpload: async (key) => lying.get(key),
    removeUpload: async (key) => void lying.delete(key),
  })
  await take(form.fields.key ?? '', city.time.now)
  await take(form.fields.key ?? '', city.time.now)
  return { ...form, left: lying.size }
}

describe('an official letter', () => {
  it('is a picture of ours, which officers read and nobody else', async () => {
    const { employerId } = await city.registered()
    expect(await refusalOf(city.as(officer).readLetter({ employerId }))).toBe('letter-not-found')
    const { uploadId, left } = await send(employerId, await page())
    expect(left).toBe(0)
    expect(await city.as(recruiter).letterHeld({ employerId })).toEqual({
      uploadId,
      uploadedAt: city.time.now,
      hasPicture: true,
      wasRefused: false,
    })
    const { picture } = await city.as(officer).readLetter({ employerId })
    const { format, exif } = await sharp(Buffer.from(picture, 'base64')).metadata()
    expect([format, exif]).toEqual(['webp', undefined])
    expect(await refusalOf(city.as(recruiter).readLetter({ employerId }))).toBe('not-allowed')
    expect(await refusalOf(city.as(stranger).letterHeld({ employerId }))).toBe('employer-not-found')
    expect(await refusalOf(city.as(stranger).letterForm({ employerId }))).toBe('employer-not-found')
  })

  it('that cannot be read leaves the one before it', async () => {
    const { employerId } = await city.registered()
    await send(employerId, await page())
    const before = await city.as(officer).readLetter({ employerId })
    for (const file of [Buffer.from('%PDF-1.7'), Buffer.from('<svg onload="x()"/>'), (await page()).subarray(0, 900)]) {
      const { uploadId } = await send(employerId, file)
      const held = await city.as(recruiter).letterHeld({ employerId })
      expect([held.uploadId, held.hasPicture, held.wasRefused]).toEqual([uploadId, true, true])
    }
    expect((await city.as(officer).readLetter({ employerId })).picture).toBe(before.picture)
  })

  it('fits where it lies, however much there is to see on it', async () => {
    const { employerId } = await city.registered()
    const noise = Buffer.from(Array.from({ length: 1700 * 2300 * 3 }, (_, n) => (n * 2_654_435_761) >>> 24))
    await send(
      employerId,
      await sharp(noise, { raw: { width: 1700, height: 2300, channels: 3 } })
        .jpeg({ quality: 60 })
        .toBuffer(),
    )
    const { hasPicture, wasRefused } = await city.as(recruiter).letterHeld({ employerId })
    expect(hasPicture || wasRefused).toBe(true)
  })

  it('of an employer that has gone is not kept, and goes with it', async () => {
    const other = await openJobs()
    const { employerId } = await other.registered()
    const key = (await other.as(recruiter).letterForm({ employerId })).fields.key ?? ''
    const file = await page()
    const take = takeInLetter({
      letters: other.stores.employerLetters,
      readUpload: async () => file,
      removeUpload: async () => undefined,
    })
    await take(key, other.time.now)
    const nothing = async () => undefined
    const how = { mail: recruiter.mail, now: other.time.now, removeMedia: nothing, removeUpload: nothing }
    await erasePerson(other.table, recruiter.accountId, how)
    expect(await other.stores.employerLetters.find(employerId)).toBeUndefined()
    await take(key, other.time.now)
    expect(await other.stores.employerLetters.find(employerId)).toBeUndefined()
  })

  it('is only taken from where its own form puts it', () => {
    expect(letterKey('quarantine/letter/employer_1/upload_2')).toEqual({
      employerId: 'employer_1',
      uploadId: 'upload_2',
    })
    for (const key of [
      'quarantine/letter/employer_1/',
      'quarantine/letter/x/upload_2',
      'quarantine/cv/employer_1/upload_2',
      'quarantine/letter/employer_1/upload_2/3',
    ])
      expect(letterKey(key)).toBeUndefined()
  })
})
