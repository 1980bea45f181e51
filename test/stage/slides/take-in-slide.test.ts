import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { later } from '../../../functions/platform/clock.ts'
import { standbyStore } from '../../../functions/stage/backstage/standby.store.ts'
import { keepingStore } from '../../../functions/stage/rooms/keeping.store.ts'
import { shrinkSlide } from '../../../functions/stage/slides/shrink-slide.ts'
import { slideStore } from '../../../functions/stage/slides/slide.store.ts'
import { slideKey, stills } from '../../../functions/stage/slides/slide.ts'
import { takeInSlide } from '../../../functions/stage/slides/take-in-slide.ts'
import { endHosting } from '../../../functions/stage/stages/end-hosting.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { refusalOf } from '../../support/city.ts'
import { merdeka, openStage } from '../crowd/stage.ts'

let stage: Awaited<ReturnType<typeof openStage>>
let stages: ReturnType<typeof stageStore>
let uploads: Map<string, Uint8Array>
let media: Map<string, Uint8Array>
let take: ReturnType<typeof takeInSlide>
const room = merdeka
const mediaRoom = 'show_pagi'

const moved = (state: 'backstage' | 'live' | 'ended', before: number) =>
  stages.saveWhile(
    before,
    { room, state, mediaRoom, since: stage.time.now, version: before + 1 },
    { name: 'stage-moved', at: stage.time.now },
  )

beforeEach(async () => {
  stage = await openStage()
  stages = stageStore(stage.table)
  ;[uploads, media] = [new Map(), new Map()]
  take = takeInSlide({
    ...{ slides: slideStore(stage.table), stages, standby: standbyStore(stage.table) },
    keeping: keepingStore(stage.table),
    ...{ shrink: shrinkSlide, randomName: randomUUID },
    readUpload: async (key) => uploads.get(key),
    removeUpload: async (key) => void uploads.delete(key),
    writeMedia: async (key, bytes) => void media.set(key, bytes),
    removeMedia: async (key) => void media.delete(key),
  })
  await moved('live', 0)
})

/** Black letters on white: what a slide is. */
const page = (words: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="100%" height="100%" fill="#fff"/>${[
        words,
        'Kain batik Sukabumi',
        'Pewarna dari daun indigo',
        'Tiga hari, dua belas warga',
      ]
        .map((line, n) => `<text x="90" y="${200 + n * 150}" font-size="72">${line}</text>`)
        .join('')}</svg>`,
    ),
  )
const noise = (side: number) =>
  sharp(Buffer.from(Array.from({ length: side * side * 3 }, (_, n) => (n * 2654435761) % 251)), {
    raw: { width: side, height: side, channels: 3 },
  })

async function send(bytes: Uint8Array) {
  const { slideId, fields } = await stage.staff.nextSlide({ room })
  const key = fields.key ?? ''
  uploads.set(key, bytes)
  await take(key, stage.time.now)
  return slideId
}
const shown = async () => (await slideStore(stage.table).showing(room))?.slide

describe('a still of a slide', () => {
  it('is shown to the room as a picture of ours, small enough for whoever pays for each megabyte', async () => {
    const slideId = await send(await page('Modal awal').png().toBuffer())
    const slide = await shown()
    expect(slide).toMatchObject({ slideId, width: 1280, height: 720 })
    expect(slide?.bytes).toBeLessThanOrEqual(stills.mostBytes)
    const file = await sharp(media.get(slide?.key ?? '')).metadata()
    expect([file.format, file.width]).toEqual(['webp', 1280])
    expect(uploads.size).toBe(0)
    const { now } = await stage.as(undefined).readRoom({ room })
    expect(now).toMatchObject({ slide: { type: 'slide', id: slideId, path: `/${slide?.key}` } })
  })

  it('of noise is made smaller until it fits', async () => {
    const made = await shrinkSlide(await noise(900).jpeg({ quality: 95 }).toBuffer())
    expect(made === undefined || made.data.length <= stills.mostBytes).toBe(true)
  })

  it('that is no picture is shown to nobody and lies nowhere', async () => {
    await send(Buffer.from('<script>alert(1)</script>'))
    expect([await shown(), uploads.size, media.size]).toEqual([undefined, 0, 0])
  })

  it('leaves the one before it for whoever is late, and no other', async () => {
    for (const words of ['Satu', 'Dua', 'Tiga', 'Empat']) {
      await send(await page(words).webp().toBuffer())
      stage.later(6000)
    }
    expect(media.size).toBe(2)
  })

  it('too soon after another has no form, and a form kept for later shows nothing', async () => {
    const early = await stage.staff.nextSlide({ room })
    await send(await page('Satu').webp().toBuffer())
    expect(await refusalOf(stage.staff.nextSlide({ room }))).toBe('slide-too-soon')
    const before = await shown()
    uploads.set(early.fields.key ?? '', await page('Dua').webp().toBuffer())
    await take(early.fields.key ?? '', later(stage.time.now, 1000))
    expect(await shown()).toEqual(before)
    stage.later(5000)
    expect(await refusalOf(stage.staff.nextSlide({ room }))).toBeUndefined()
  })

  it('of another show, or sent when the show is over, is not shown', async () => {
    const { fields } = await stage.staff.nextSlide({ room })
    const still = await page('Satu').webp().toBuffer()
    const other = slideKey({ room, mediaRoom: 'show_kemarin', accountId: 'account_yani', slideId: 'slide_x' })
    uploads.set(other, still)
    await take(other, stage.time.now)
    expect(await shown()).toBeUndefined()
    await moved('ended', 1)
    uploads.set(fields.key ?? '', still)
    await take(fields.key ?? '', stage.time.now)
    expect(await shown()).toBeUndefined()
    expect(await refusalOf(stage.staff.nextSlide({ room }))).toBe('stage-not-on')
  })

  it('by somebody who was struck or sent off since they got the form is not shown', async () => {
    await stages.name(room, { mail: 'rina@warga.example', name: 'Rina', part: 'speaker', namedAt: stage.time.now })
    const { fields } = await stage.rina.nextSlide({ room })
    const send = async () => {
      uploads.set(fields.key ?? '', await page('Satu').webp().toBuffer())
      await take(fields.key ?? '', stage.time.now)
    }
    await stage.staff.strikeCast({ room, mail: 'rina@warga.example' })
    await send()
    expect([await shown(), media.size, uploads.size]).toEqual([undefined, 0, 0])
    // The form is none the worse for it.
    await stages.name(room, { mail: 'rina@warga.example', name: 'Rina', part: 'speaker', namedAt: stage.time.now })
    await stage.rina.nextSlide({ room })
    await send()
    expect(await shown()).toBeDefined()
  })

  it('by somebody who was banned since is not shown, and by staff, whom no ban makes a viewer, it is', async () => {
    await stages.name(room, { mail: 'rina@warga.example', name: 'Rina', part: 'speaker', namedAt: stage.time.now })
    const forms = [await stage.rina.nextSlide({ room }), await stage.staff.nextSlide({ room })]
    for (const [n, accountId] of (['account_rina', 'account_yani'] as const).entries()) {
      const ban = { accountId, name: 'x', reason: 'Spam.', by: 'account_lain', at: stage.time.now } as const
      await keepingStore(stage.table).ban(room, ban, { name: 'person-banned', at: stage.time.now })
      const key = forms[n]?.fields.key ?? ''
      uploads.set(key, await page('Satu').webp().toBuffer())
      await take(key, stage.time.now)
      expect([(await shown()) !== undefined, uploads.size]).toEqual([n === 1, 0])
    }
  })

  it('by staff whose role has ended since is not shown either', async () => {
    const { fields } = await stage.staff.nextSlide({ room })
    await endHosting(stage.table, { accountId: 'account_yani', mail: 'yani@warga.example', roles: [] }, stage.time.now)
    uploads.set(fields.key ?? '', await page('Satu').webp().toBuffer())
    await take(fields.key ?? '', stage.time.now)
    expect(await shown()).toBeUndefined()
  })

  it('is sent by hosts and speakers, not by who came up out of the audience, nor by a captioner', async () => {
    expect(await refusalOf(stage.yoga.nextSlide({ room }))).toBe('not-on-stage')
    const named = (part: 'speaker' | 'captioner') =>
      stages.name(room, { mail: 'rina@warga.example', name: 'Rina', part, namedAt: stage.time.now })
    await named('captioner')
    expect(await refusalOf(stage.rina.nextSlide({ room }))).toBe('not-on-stage')
    await named('speaker')
    expect(await refusalOf(stage.rina.nextSlide({ room }))).toBeUndefined()
  })
})
