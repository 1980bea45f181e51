import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { boothStore } from '../../../functions/events/booths/booth.store.ts'
import { person, refusalOf } from '../../support/city.ts'
import { ani, bayu, boothWords, fest, openFest, sri, yani } from '../fest.ts'

const minor = person('dita')
let city: Awaited<ReturnType<typeof openFest>>
beforeEach(async () => {
  city = await openFest({ minors: [minor.accountId] })
  await city.open()
})

describe('an application for a booth', () => {
  it('is one application however often its form is sent', async () => {
    const form = { eventId: fest, formKey: randomUUID(), ...boothWords, goods: [...boothWords.goods] }
    const [first, ...again] = await Promise.all([1, 2, 3].map(() => city.as(ani).applyForBooth(form)))
    expect(again).toEqual([first, first])
    expect(await boothStore(city.table).ofEvent(fest)).toHaveLength(1)
    expect(await refusalOf(city.as(ani).applyForBooth({ ...form, name: 'Lain' }))).toBe('form-already-sent')
    // The same key in other hands is another booth.
    expect((await city.as(bayu).applyForBooth(form)).boothId).not.toBe(first?.boothId)
  })

  it('is taken only while applications are open, and only for what the event offers', async () => {
    expect(await refusalOf(city.apply(ani, { category: 'games' }))).toBe('category-not-offered')
    city.time.now = '2026-08-31T00:00:00.000Z'
    expect(await refusalOf(city.apply())).toBe('applications-not-open')
    city.time.now = '2026-10-21T00:00:00.000Z'
    expect(await refusalOf(city.apply())).toBe('applications-closed')
  })

  it('may be corrected until staff look at it', async () => {
    const { boothId, version } = await city.apply()
    const corrected = await city.as(ani).editMyBooth({ boothId, version, ...words, name: 'Lokatmala' })
    expect(corrected).toMatchObject({ name: 'Lokatmala', status: 'applied', version: 2 })
    await city.as(sri).lookAtBooth({ eventId: fest, boothId })
    expect(await refusalOf(city.as(ani).editMyBooth({ boothId, version: 3, ...words }))).toBe('booth-being-looked-at')
  })

  it('that was returned says why, and waits again once it is corrected', async () => {
    const { boothId } = await city.apply()
    const { version } = await city.as(sri).lookAtBooth({ eventId: fest, boothId })
    await city.as(sri).returnBooth({ eventId: fest, boothId, version, reason: 'Ceritanya belum lengkap.' })
    const returned = await city.as(ani).readMyBooth({ boothId })
    expect(returned).toMatchObject({ status: 'returned', reason: 'Ceritanya belum lengkap.' })
    const again = await city.as(ani).editMyBooth({ boothId, version: returned.version, ...words })
    expect(again).toMatchObject({ status: 'applied' })
    expect(again.reason).toBeUndefined()
    expect((await city.as(sri).boothQueue({ eventId: fest, status: 'applied' })).booths).toHaveLength(1)
  })

  it('is nobody else’s to see', async () => {
    const { boothId, version } = await city.apply()
    const other = city.as(bayu)
    expect(await refusalOf(other.readMyBooth({ boothId }))).toBe('booth-not-found')
    expect(await refusalOf(other.editMyBooth({ boothId, version, ...words }))).toBe('booth-not-found')
    expect(await refusalOf(other.withdrawMyBooth({ boothId }))).toBe('booth-not-found')
    expect(await refusalOf(other.photoForm({ boothId }))).toBe('booth-not-found')
    expect(await refusalOf(other.readBooth({ eventId: fest, boothId }))).toBe('not-allowed')
    expect(await other.myBooths()).toEqual([])
    expect(await city.as(ani).myBooths()).toHaveLength(1)
  })
})

describe('approving a booth', () => {
  it('gives it the next number', async () => {
    const [one, two] = [await city.apply(ani), await city.apply(bayu)]
    expect((await city.approve(one.boothId)).number).toBe(1)
    expect((await city.approve(two.boothId)).number).toBe(2)
  })

  it('is decided once: the other officer is told by whom', async () => {
    const { boothId } = await city.apply()
    const { version } = await city.as(sri).lookAtBooth({ eventId: fest, boothId })
    const deeds = await Promise.all([
      refusalOf(city.as(sri).approveBooth({ eventId: fest, boothId, version })),
      refusalOf(city.as(yani).returnBooth({ eventId: fest, boothId, version, reason: 'Kurang foto.' })),
    ])
    expect(deeds.filter((refusal) => refusal === undefined)).toHaveLength(1)
    expect(deeds).toContain('booth-already-decided')
    const loser = deeds[0] ? sri : yani
    const winner = deeds[0] ? yani : sri
    expect((await city.as(loser).readBooth({ eventId: fest, boothId })).decidedByMail).toBe(winner.mail)
  })

  it('is refused beyond the room there is, also for those who approve at once', async () => {
    const three = await Promise.all([city.apply(ani), city.apply(bayu), city.apply(person('cici'))])
    const seen = await Promise.all(three.map(({ boothId }) => city.as(sri).lookAtBooth({ eventId: fest, boothId })))
    const refusals = await Promise.all(
      seen.map(({ boothId, version }) => refusalOf(city.as(sri).approveBooth({ eventId: fest, boothId, version }))),
    )
    expect(refusals.filter((each) => each === 'category-full')).toHaveLength(1)
    const approved = (await boothStore(city.table).ofEvent(fest)).filter(({ status }) => status === 'approved')
    expect(approved.map((booth) => 'number' in booth && booth.number).sort()).toEqual([1, 2])
  })

  it('of words that staff have not seen is refused', async () => {
    const { boothId, version } = await city.apply()
    await city.as(ani).editMyBooth({ boothId, version, ...words, name: 'Lain' })
    expect(await refusalOf(city.as(sri).approveBooth({ eventId: fest, boothId, version }))).toBe('booth-moved-on')
  })

  it('waits for a minor’s guardian', async () => {
    const { boothId } = await city.apply(minor)
    expect(await refusalOf(city.approve(boothId))).toBe('not-public-yet')
  })
})

describe('a public booth', () => {
  it('is edited by its exhibitor, one version at a time', async () => {
    const { boothId } = await city.apply()
    const { version } = await city.approve(boothId)
    const edits = await Promise.all(
      ['Satu', 'Dua'].map((name) => refusalOf(city.as(ani).editMyBooth({ boothId, version, ...words, name }))),
    )
    expect(edits.sort()).toEqual(['booth-moved-on', undefined])
    expect(await refusalOf(city.as(ani).editMyBooth({ boothId, version, ...words }))).toBe('booth-moved-on')
    const now = await city.as(ani).readMyBooth({ boothId })
    const food = { ...words, category: 'food' } as const
    expect(await refusalOf(city.as(ani).editMyBooth({ boothId, version: now.version, ...food }))).toBe(
      'category-settled',
    )
  })

  it('makes room when it is withdrawn, once', async () => {
    const [one, two, three] = [await city.apply(ani), await city.apply(bayu), await city.apply(person('cici'))]
    await city.approve(one.boothId)
    await city.approve(two.boothId)
    expect(await refusalOf(city.approve(three.boothId))).toBe('category-full')
    await city.as(ani).withdrawMyBooth({ boothId: one.boothId })
    await city.as(ani).withdrawMyBooth({ boothId: one.boothId })
    expect((await city.approve(three.boothId)).number).toBe(3)
    expect((await city.as(ani).readMyBooth({ boothId: one.boothId })).status).toBe('withdrawn')
    expect(await refusalOf(city.as(ani).photoForm({ boothId: one.boothId }))).toBe('booth-withdrawn')
  })
})

describe('the queue of staff', () => {
  it('goes on where its page ended, and turns forged marks away', async () => {
    const people = Array.from({ length: 27 }, (_, n) => person(`warga${n}`))
    for (const [n, who] of people.entries()) {
      city.time.now = `2026-10-01T02:00:${String(n).padStart(2, '0')}.000Z`
      await city.apply(who)
    }
    const first = await city.as(sri).boothQueue({ eventId: fest, status: 'applied' })
    const rest = await city.as(sri).boothQueue({ eventId: fest, status: 'applied', cursor: first.next ?? '' })
    expect([first.booths.length, rest.booths.length, rest.next]).toEqual([25, 2, undefined])
    expect(rest.booths[1]?.mail).toBe('warga26@warga.example')
    const forged = `${first.next?.split('.')[0]}.AAAA`
    expect(await refusalOf(city.as(sri).boothQueue({ eventId: fest, status: 'applied', cursor: forged }))).toBe(
      'crooked-cursor',
    )
    // Good only for the list it was made for.
    const other = city.as(sri).boothQueue({ eventId: fest, status: 'returned', cursor: first.next ?? '' })
    expect(await refusalOf(other)).toBe('crooked-cursor')
  })
})

const words = { ...boothWords, goods: [...boothWords.goods] }
