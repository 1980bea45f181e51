import { zipSync } from 'fflate'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { boothStore } from '../../../functions/events/booths/booth.store.ts'
import { photoFiles } from '../../../functions/events/booths/photo-files.ts'
import { shrinkPhoto } from '../../../functions/events/booths/shrink-photo.ts'
import { takeInPhoto } from '../../../functions/events/booths/take-in-photo.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import { ani, fest, openFest } from '../fest.ts'

const colour = { r: 134, g: 48, b: 26 }
const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: colour } })
/** Taken with the phone on its side, at a place. */
const fromPhone = () =>
  picture(1600, 1200)
    .jpeg()
    .withExif({ IFD0: { Make: 'Telepon' }, IFD3: { GPSLatitude: '6/1 55/1 0/1', GPSLatitudeRef: 'S' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()

/** A PNG that says it is 60,000 pixels square. */
async function bomb() {
  const png = await picture(8, 8).png().toBuffer()
  png.writeUInt32BE(60_000, 16)
  png.writeUInt32BE(60_000, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}
function crc32(bytes: Uint8Array) {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)])

describe('what is sent in as a photo', () => {
  it.each([
    ['an HEIC file', async () => heic, 'photo-heic'],
    ['a zip called photo.jpg', async () => zipSync({ 'a.txt': new Uint8Array(9) }), 'photo-unknown'],
    [
      'an SVG',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'photo-unknown',
    ],
    ['words', async () => Buffer.from('halo'), 'photo-unknown'],
    ['nothing', async () => Buffer.alloc(0), 'photo-unknown'],
    ['half a picture', async () => (await fromPhone()).subarray(0, 900), 'photo-broken'],
    ['a picture that unpacks to gigabytes', bomb, 'photo-too-large'],
  ])('is refused where it is %s', async (_, bytes, refusal) => {
    expect(await shrinkPhoto(await bytes())).toEqual({ ok: false, refusal })
  })

  it.each(['jpeg', 'png', 'webp'] as const)('may be a %s', async (format) => {
    const small = await shrinkPhoto(await picture(1200, 800).toFormat(format).toBuffer())
    expect(small).toMatchObject({ ok: true, value: { width: 960, height: 640 } })
  })

  it('is turned upright and forgets where it was taken', async () => {
    const given = await fromPhone()
    expect((await sharp(given).metadata()).exif?.includes('Telepon')).toBe(true)
    const small = await shrinkPhoto(given)
    if (!small.ok) throw new Error(small.refusal)
    expect([small.value.width, small.value.height]).toEqual([960, 1280])
    for (const { wide, data } of small.value.files) {
      const { exif, format, width, orientation } = await sharp(data).metadata()
      expect({ exif, format, width, orientation }).toEqual({
        exif: undefined,
        format: 'webp',
        width: wide,
        orientation: undefined,
      })
    }
  })
})

describe('a photo that came in', () => {
  let city: Awaited<ReturnType<typeof openFest>>
  let boothId: Id<'booth'>
  const uploads = new Map<string, Uint8Array>()
  const media = new Set<string>()
  let named = 0
  const take = (key: string) =>
    takeInPhoto({
      booths: boothStore(city.table),
      readUpload: async (from) => uploads.get(from),
      removeUpload: async (from) => void uploads.delete(from),
      writeMedia: async (to) => void media.add(to),
      removeMedia: async (to) => void media.delete(to),
      randomName: () => `acak${++named}`,
    })(key, '2026-10-02T00:00:00.000Z')
  async function send(bytes: Uint8Array) {
    const { fields, uploadId } = await city.as(ani).photoForm({ boothId })
    uploads.set(fields.key ?? '', bytes)
    await take(fields.key ?? '')
    return uploadId
  }

  beforeEach(async () => {
    city = await openFest()
    await city.open()
    boothId = (await city.apply()).boothId
    uploads.clear()
    media.clear()
    named = 0
  })

  it('is the booth’s, in place of the one before', async () => {
    await send(await fromPhone())
    const uploadId = await send(await fromPhone())
    const booth = await city.as(ani).readMyBooth({ boothId })
    expect(booth).toMatchObject({
      photo: { name: 'acak2', width: 960, height: 1280 },
      upload: { uploadId },
      version: 3,
    })
    expect([...media]).toEqual(photoFiles('acak2'))
    expect(uploads.size).toBe(0)
  })

  it('that cannot be taken leaves the one before, and says why', async () => {
    await send(await fromPhone())
    const uploadId = await send(heic)
    const booth = await city.as(ani).readMyBooth({ boothId })
    expect(booth).toMatchObject({ photo: { name: 'acak1' }, upload: { uploadId, refusal: 'photo-heic' } })
    expect([...media]).toEqual(photoFiles('acak1'))
    expect(uploads.size).toBe(0)
  })

  it('for a booth that was withdrawn meanwhile is thrown away', async () => {
    const { fields } = await city.as(ani).photoForm({ boothId })
    await city.as(ani).withdrawMyBooth({ boothId })
    uploads.set(fields.key ?? '', await fromPhone())
    await take(fields.key ?? '')
    expect([media.size, uploads.size]).toEqual([0, 0])
  })

  it('is dealt with once, though S3 tells of it twice', async () => {
    const uploadId = await send(await fromPhone())
    await take(`quarantine/booth-photo/${fest}/${boothId}/${uploadId}`)
    expect((await city.as(ani).readMyBooth({ boothId })).version).toBe(2)
  })

  it('under a key that is not ours touches nothing', async () => {
    uploads.set('quarantine/booth-photo/../x', await fromPhone())
    await take('quarantine/booth-photo/../x')
    expect([media.size, uploads.size]).toEqual([0, 0])
  })
})
