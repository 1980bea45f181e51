import { existsSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../../functions/events/programme/exports/calendar-file.ts'
import type { Outline, OutlineItem } from '../../../functions/events/programme/exports/outline.ts'
import { programmeJson } from '../../../functions/events/programme/exports/programme-json.ts'
import { scheduleXml } from '../../../functions/events/programme/exports/schedule-xml.ts'
import { wallClock } from '../../../functions/platform/clock.ts'
import { outlines } from './outlines.ts'

const programmes = 1000
const over = { numRuns: programmes, seed: 22_11_2026, endOnFailure: true }
const sorted = <Row extends { uid: string }>(rows: readonly Row[]) => [...rows].sort((a, b) => (a.uid < b.uid ? -1 : 1))

describe('what is read back', () => {
  it('has three clocks, nights, breaks, what was taken out, and titles that want to be something else', () => {
    const all = fc.sample(outlines, over)
    const items = all.flatMap(({ event, items: each }) => each.map((item) => ({ ...item, zone: event.zone })))
    const june = Date.parse('2026-06-01T00:00:00Z')
    const zonesIn = [...new Set(all.map(({ event }) => event.zone))]
    const ahead = new Map(zonesIn.map((zone) => [zone, Date.parse(`${wallClock(zone, june)}Z`) - june]))
    expect(new Set([...ahead.values()].map((ms) => ms / 3_600_000))).toEqual(new Set([7, 8, 9]))
    const isNight = ({ zone, endsAt, on }: (typeof items)[number]) =>
      new Date(Date.parse(endsAt) + (ahead.get(zone) ?? 0)).toISOString().slice(0, 10) > on
    const counts = {
      nights: items.filter(isNight).length,
      breaks: items.filter(({ isBreak }) => isBreak).length,
      takenOut: items.filter(({ cancelled }) => cancelled).length,
      markup: items.filter(({ title }) => /<|&|END:VEVENT|\\/.test(title)).length,
    }
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(programmes / 10)
  }, 120_000)
})

describe(`an .ics file, over ${programmes} programmes`, () => {
  /** One kind of line end. */
  const said = (words: string) => words.replace(/[\u2028\u2029]/g, '\n')
  const meant = (item: OutlineItem, { event }: Outline) => ({
    ...{
      uid: item.uid,
      sequence: item.sequence,
      title: said(item.title),
      status: item.cancelled ? 'CANCELLED' : 'CONFIRMED',
    },
    ...{ startsAt: item.startsAt, endsAt: item.endsAt, place: said(`${item.stage}, ${event.place}`), url: item.url },
    words: said([item.people.join(', '), item.about].filter(Boolean).join('\n\n')),
    track: said(item.track),
  })

  it('is read by ical.js as it was meant', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const calendar = new ICAL.Component(ICAL.parse(calendarFile(outline, outline.items)) as never)
        const read = calendar.getAllSubcomponents('vevent').map((entry) => {
          const value = (name: string) => entry.getFirstPropertyValue(name)
          const at = (name: string) => new Date((value(name) as ICAL.Time).toJSDate()).toISOString()
          return {
            ...{ uid: String(value('uid')), sequence: Number(value('sequence')), title: value('summary') },
            ...{ status: value('status'), startsAt: at('dtstart'), endsAt: at('dtend'), place: value('location') },
            ...{ url: value('url'), words: value('description') ?? '', track: value('categories') ?? '' },
          }
        })
        expect(sorted(read)).toEqual(sorted(outline.items.map((item) => meant(item, outline))))
      }),
      over,
    )
  }, 120_000)

  /** node-ical reads an escaped backslash before an n as a backslash and a line end, whoever wrote it. */
  const heard = (words: string) => words.replaceAll('\\n', '\\\n')

  it('is read by node-ical as it was meant', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const read = Object.values(nodeIcal.sync.parseICS(calendarFile(outline, outline.items))).flatMap((entry) => {
          if (entry?.type !== 'VEVENT') return []
          const text = (given: unknown) => String((given as { val?: string } | undefined)?.val ?? given ?? '')
          return [
            {
              ...{ uid: entry.uid, sequence: Number(entry.sequence), title: text(entry.summary), status: entry.status },
              ...{ startsAt: entry.start.toISOString(), endsAt: entry.end?.toISOString(), place: text(entry.location) },
              ...{ url: text(entry.url), words: text(entry.description) },
            },
          ]
        })
        const all = outline.items.map((item) => {
          const { track: _, ...rest } = meant(item, outline)
          return { ...rest, title: heard(rest.title), place: heard(rest.place), words: heard(rest.words) }
        })
        expect(sorted(read)).toEqual(sorted(all))
      }),
      over,
    )
  }, 120_000)

  it('has no line of more than 75 octets, and ends each with CR and LF', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const lines = calendarFile(outline, outline.items).split('\r\n')
        expect(lines.pop()).toBe('')
        expect(Math.max(...lines.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(75)
        expect(lines.some((each) => /[\r\n]/.test(each) || each.includes('\ufffd'))).toBe(false)
      }),
      { ...over, numRuns: 200 },
    )
  })
})

describe(`schedule.xml, over ${programmes} programmes`, () => {
  const meant = ({ event, items }: Outline) => ({
    title: event.name,
    zone: event.zone,
    days: event.days.map(({ on }) => on),
    items: sorted(
      items
        .filter(({ cancelled }) => !cancelled)
        .map((item) => ({
          ...{ uid: item.url, on: item.on, title: item.title, stage: item.stage, words: item.about, track: item.track },
          ...{ people: item.people, type: item.isBreak ? 'break' : 'programme' },
          ...{ startsAt: item.startsAt, endsAt: item.endsAt },
        })),
    ),
  })
  const ending = (date: string, duration: string) => {
    const [hours = 0, minutes = 0] = duration.split(':').map(Number)
    return new Date(Date.parse(date) + (hours * 60 + minutes) * 60_000).toISOString()
  }

  it('is read by fast-xml-parser as it was meant', () => {
    const parser = new XMLParser({
      ...{ ignoreAttributes: false, attributeNamePrefix: '@', trimValues: false, parseTagValue: false },
      ...{ parseAttributeValue: false, htmlEntities: true, alwaysCreateTextNode: true },
      isArray: (name) => ['day', 'event', 'person', 'track'].includes(name) || name === 'room',
    })
    type Text = { '#text'?: string }
    type Event = Record<'title' | 'abstract' | 'type' | 'date' | 'duration' | 'url', Text> & {
      room: Text[]
      track: Text[]
      persons: { person?: Text[] }
    }
    type Room = { '@name': string; event?: Event[] }
    fc.assert(
      fc.property(outlines, (outline) => {
        const { schedule } = parser.parse(scheduleXml(outline)) as {
          schedule: {
            conference: { title: Text; time_zone_name: Text }
            day: { '@date': string; room: Room[] }[]
          }
        }
        const text = (given: Text | undefined) => given?.['#text'] ?? ''
        const read = schedule.day.flatMap((day) =>
          day.room.flatMap((room) =>
            (room.event ?? []).map((event) => ({
              ...{ uid: text(event.url), on: day['@date'], title: text(event.title), stage: room['@name'] },
              ...{ words: text(event.abstract), track: text(event.track[0]), type: text(event.type) },
              people: (event.persons.person ?? []).map(text),
              startsAt: new Date(text(event.date)).toISOString(),
              endsAt: ending(text(event.date), text(event.duration)),
            })),
          ),
        )
        const { title, time_zone_name } = schedule.conference
        expect({
          ...{ title: text(title), zone: text(time_zone_name), days: schedule.day.map((day) => day['@date']) },
          items: sorted(read),
        }).toEqual(meant(outline))
      }),
      over,
    )
  }, 120_000)

  const xsd = '../shared/data/events/schedule.xsd'
  it(`is read by libxml2 as it was meant${existsSync(xsd) ? ', and fits the schema' : '; the schema is not here'}`, () => {
    const schema = existsSync(xsd) ? XmlDocument.fromBuffer(readFileSync(xsd)) : undefined
    const validator = schema && XsdValidator.fromDoc(schema)
    fc.assert(
      fc.property(outlines, (outline) => {
        using document = XmlDocument.fromString(scheduleXml(outline))
        validator?.validate(document)
        const at = (path: string, from = document.root) => from.get(path)?.content ?? ''
        const read = document.root.find('day/room/event').map((node) => {
          const event = node as typeof document.root
          return {
            ...{ uid: at('url', event), on: at('../../@date', event), title: at('title', event) },
            ...{ stage: at('../@name', event), words: at('abstract', event), track: at('track', event) },
            ...{ people: event.find('persons/person').map(({ content }) => content), type: at('type', event) },
            startsAt: new Date(at('date', event)).toISOString(),
            endsAt: ending(at('date', event), at('duration', event)),
          }
        })
        expect({
          ...{ title: at('conference/title'), zone: at('conference/time_zone_name') },
          days: document.root.find('day/@date').map(({ content }) => content),
          items: sorted(read),
        }).toEqual(meant(outline))
      }),
      over,
    )
    validator?.dispose()
    schema?.dispose()
  }, 120_000)
})

describe(`jadwal.json, over ${programmes} programmes`, () => {
  const meant = ({ items }: Outline) =>
    items.map((item) => ({
      ...{ uid: item.uid, sequence: item.sequence, status: item.cancelled ? 'cancelled' : 'confirmed' },
      ...{ title: item.title, about: item.about, speakers: item.people, stage: item.stage, track: item.track },
      ...{ startsAt: item.startsAt, endsAt: item.endsAt },
    }))

  it('is read by V8 as it was meant', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const { items } = JSON.parse(programmeJson(outline)) as { items: object[] }
        expect(items.map((item, n) => ({ ...meant(outline)[n], ...item }))).toEqual(items)
        expect(items).toHaveLength(outline.items.length)
      }),
      over,
    )
  }, 60_000)

  it('is read by SQLite as it was meant', () => {
    const database = new DatabaseSync(':memory:')
    const fields = ['uid', 'sequence', 'status', 'title', 'about', 'stage', 'track', 'startsAt', 'endsAt']
    const rows = database.prepare(
      `select ${fields.map((name) => `value ->> '$.${name}' as "${name}"`).join()}, value -> '$.speakers' as speakers
       from json_each(?, '$.items') order by key`,
    )
    const names = database.prepare('select value as name from json_each(?) order by key')
    fc.assert(
      fc.property(outlines, (outline) => {
        const read = rows.all(programmeJson(outline)).map(({ speakers, ...row }) => ({
          ...row,
          speakers: names.all(speakers as string).map(({ name }) => name),
        }))
        expect(read).toEqual(meant(outline))
      }),
      over,
    )
    database.close()
  }, 60_000)
})
