import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { boothReactions } from '../../../functions/events/booths/booth-reactions.ts'
import { photoFiles } from '../../../functions/events/booths/photo-files.ts'
import { eventStore } from '../../../functions/events/calendar/event.store.ts'
import { keys } from '../../../functions/events/keys.ts'
import { erasePerson, exportPerson } from '../../../functions/events/public.ts'
import { onPageReported } from '../../../functions/events/reports/on-page-reported.ts'
import { reportStore } from '../../../functions/events/reports/report.store.ts'
import { reactingTo } from '../../../functions/platform/dynamodb/reacting-to.ts'
import type { Key } from '../../../functions/platform/dynamodb/table.ts'
import type { Id } from '../../../functions/platform/ids.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { refusalOf } from '../../support/city.ts'
import { ani, bayu, fest, openFest, sri } from '../fest.ts'

let city: Awaited<ReturnType<typeof openFest>>
let mails: Mail[]
let removed: string[]
let delivered = 0

/** What the stream would bring now of an item. */
async function told(key: Key) {
  const sendMail = async (mail: Mail) => void mails.push(mail)
  const removeMedia = async (name: string) => void removed.push(name)
  const react = reactingTo(city.table, () => ({
    ...boothReactions({ events: eventStore(city.table), sendMail, siteUrl: 'https://kota.example', removeMedia }),
    'page-reported': onPageReported({ sendMail, siteUrl: 'https://kota.example' }),
  }))
  const item = await city.table.get(key)
  const record = {
    eventID: `e${++delivered}`,
    dynamodb: { SequenceNumber: '1', NewImage: marshall(item, { removeUndefinedValues: true }) },
  }
  const again = await react({ Records: [record as DynamoDBRecord] })
  expect(again.batchItemFailures).toEqual([])
}

beforeEach(async () => {
  for (const level of ['error', 'info'] as const) vi.spyOn(console, level).mockImplementation(() => undefined)
  city = await openFest()
  mails = []
  removed = []
  await city.open()
})

describe('an exhibitor hears by mail', () => {
  const mailOf = async (boothId: Id<'booth'>) => {
    await told(keys.booth(fest, boothId))
    return mails.at(-1)
  }

  it('that the application arrived, and where to go on', async () => {
    const { boothId } = await city.apply()
    expect(await mailOf(boothId)).toMatchObject({
      to: 'ani@warga.example',
      subject: 'Pendaftaran stan Lokatmala Muda kami terima',
      text: expect.stringContaining(`https://kota.example/saya/stan/${boothId}/`),
    })
  })

  it('that it is approved, with the address of its page', async () => {
    const { boothId } = await city.apply()
    await city.approve(boothId)
    const mail = await mailOf(boothId)
    expect(mail?.text).toContain(`https://kota.example/acara/${fest}/stan/${boothId}/`)
    expect(mail?.text).toContain('nomor 1 di Kabizza Fest')
  })

  it('that it was returned, and why', async () => {
    const { boothId, version } = await city.apply()
    await city.as(sri).returnBooth({ eventId: fest, boothId, version, reason: 'Ceritanya kurang.' })
    expect((await mailOf(boothId))?.text).toContain('Ceritanya kurang.')
  })

  it('in the language they applied in', async () => {
    const words = { name: 'Kopi', pitch: 'Kopi', story: 'Kopi', category: 'food', kecamatan: 'Baros' } as const
    const { boothId } = await city
      .as(bayu, 'en')
      .applyForBooth({ eventId: fest, formKey: crypto.randomUUID(), ...words })
    expect((await mailOf(boothId))?.text).toContain(`https://kota.example/en/saya/stan/${boothId}/`)
  })

  it('that it is withdrawn; and the photo goes', async () => {
    const { boothId } = await city.apply()
    await city.table.change(keys.booth(fest, boothId), { set: { photo: { name: 'p1', width: 1, height: 1 } } })
    await city.as(ani).withdrawMyBooth({ boothId })
    expect((await mailOf(boothId))?.subject).toBe('Stan Lokatmala Muda sudah ditarik')
    expect(removed).toEqual(photoFiles('p1'))
  })
})

describe('a report of a page', () => {
  const words = { formKey: crypto.randomUUID(), page: '/acara/', kind: 'fraud', words: 'Minta uang muka.' } as const

  it('may come from anyone, counts once, and is answered where an address was left', async () => {
    const [one, two] = await Promise.all([city.as().reportPage(words), city.as().reportPage(words)])
    expect(two).toEqual(one)
    expect(await refusalOf(city.as().reportPage({ ...words, words: 'Lain' }))).toBe('form-already-sent')
    await told(keys.report(one.reportId))
    expect(mails).toEqual([])
    const other = await city.as().reportPage({ ...words, formKey: crypto.randomUUID(), mail: 'Warga@Contoh.example' })
    await told(keys.report(other.reportId))
    expect(mails.map(({ to, text }) => [to, text.includes('https://kota.example/acara/')])).toEqual([
      ['warga@contoh.example', true],
    ])
  })

  it('is read and closed by staff only', async () => {
    const { reportId } = await city.as().reportPage(words)
    expect(await refusalOf(city.as(ani).listReports({ state: 'open' }))).toBe('not-allowed')
    expect((await city.as(sri).listReports({ state: 'open' })).reports).toHaveLength(1)
    await city.as(sri).closeReport({ reportId })
    expect((await city.as(sri).listReports({ state: 'open' })).reports).toEqual([])
    expect((await city.as(sri).listReports({ state: 'closed' })).reports[0]?.closedByMail).toBe('sri@warga.example')
    expect(await refusalOf(city.as(sri).closeReport({ reportId: 'report_none' }))).toBe('report-not-found')
  })

  it('comes from one network only so often', async () => {
    const send = () => refusalOf(city.as().reportPage({ ...words, formKey: crypto.randomUUID() }))
    for (let n = 0; n < 8; n++) expect(await send()).toBeUndefined()
    expect(await send()).toBe('too-many-tries')
  })
})

describe('somebody who takes their data along or away', () => {
  it('has their booths, and leaves nothing that names them', async () => {
    const { boothId } = await city.apply()
    await city.approve(boothId)
    await city.table.change(keys.booth(fest, boothId), { set: { photo: { name: 'p1', width: 1, height: 1 } } })
    await city
      .as()
      .reportPage({ formKey: crypto.randomUUID(), page: '/acara/', kind: 'other', words: 'Salah jam.', mail: ani.mail })
    expect(await exportPerson(city.table, ani.accountId)).toMatchObject({
      booths: [{ name: 'Lokatmala Muda', mail: ani.mail }],
    })
    expect(await city.as(ani).exportMine({})).toMatchObject({ booths: [{ boothId }] })

    const erase = () =>
      erasePerson(city.table, ani.accountId, {
        mail: ani.mail,
        now: city.time.now,
        removeMedia: async (key) => void removed.push(key),
        removeUpload: async () => undefined,
      })
    await erase()
    await erase()
    expect(removed).toEqual(photoFiles('p1'))
    expect(await city.table.startingWith({ pk: fest, sk: 'BOOTH#' })).toEqual([])
    expect(await city.table.startingWith({ pk: ani.accountId, sk: '' })).toEqual([])
    const { reports } = await reportStore(city.table).page('open', undefined, 10)
    expect(reports.map(({ words, mail }) => [words, mail])).toEqual([['', undefined]])
    // Its place is free again.
    expect((await eventStore(city.table).taken(fest)).craft).toBe(0)
  })

  it('as staff leaves the decision without a name', async () => {
    const { boothId } = await city.apply()
    await city.approve(boothId, sri)
    const nothing = async () => undefined
    await erasePerson(city.table, sri.accountId, {
      mail: sri.mail,
      now: city.time.now,
      removeMedia: nothing,
      removeUpload: nothing,
    })
    expect(JSON.stringify(await city.table.get(keys.booth(fest, boothId)))).not.toContain(sri.mail)
  })
})
