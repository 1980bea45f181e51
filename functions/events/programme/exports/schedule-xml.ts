import { createHash } from 'node:crypto'
import { wallClock } from '../../../platform/clock.ts'
import { type Outline, type OutlineItem, schedulePath, uuidOf } from './outline.ts'

/**
 * The programme in the schedule format that conference apps read (https://c3voc.de/wiki/schedule). What was taken out is
 * not in it: the format has no word for that. Nor is anything of an event that is cancelled, whose name says so.
 */
export function scheduleXml(outline: Outline): string {
  const { event, siteUrl, version } = outline
  const items = outline.items.filter(({ cancelled }) => !cancelled)
  const page = `${siteUrl}${schedulePath(event)}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    '<generator name="Alun-Alun"/>',
    element('url', `${page}schedule.xml`),
    element('version', String(version)),
    '<conference>',
    element('title', event.cancelled ? `${event.name} (dibatalkan)` : event.name),
    element('acronym', event.eventId),
    element('start', event.days[0]?.on ?? ''),
    element('end', event.days.at(-1)?.on ?? ''),
    element('days', String(event.days.length)),
    element('timeslot_duration', '00:05'),
    element('base_url', siteUrl),
    element('url', page),
    element('time_zone_name', event.zone),
    ...tracksIn(items).map((name) => `<track name="${escaped(name)}">${escaped(name)}</track>`),
    '</conference>',
    ...daysOf({ ...outline, items }),
    '</schedule>',
    '',
  ].join('\n')
}

export const scheduleType = 'application/xml'

const tracksIn = (items: readonly OutlineItem[]) =>
  [...new Set(items.map(({ track }) => track))].filter((name) => name !== '').sort()

function daysOf({ event, items }: Outline): string[] {
  const numbers = numbered(items)
  return event.days.map(({ on, opensAt, closesAt }, n) => {
    const today = items.filter((item) => item.on === on)
    // An item belongs to the day it begins on, past midnight too, and the day lasts until its last one is over.
    const start = [opensAt, ...today.map(({ startsAt }) => startsAt)].sort()[0] ?? opensAt
    const end = [closesAt, ...today.map(({ endsAt }) => endsAt)].sort().at(-1) ?? closesAt
    const rooms = event.stages.map(({ stageId, name }) => {
      const here = today.filter((item) => item.stageId === stageId)
      const guid = uuidOf(event.eventId, stageId)
      const rows = here.map((item) => entry(item, numbers.get(item.itemId) ?? 0, event.zone))
      return `<room name="${escaped(name)}" guid="${guid}">${rows.join('')}</room>`
    })
    const times = `date="${on}" start="${local(event.zone, start)}" end="${local(event.zone, end)}"`
    return `<day index="${n + 1}" ${times}>${rooms.join('')}</day>`
  })
}

const entry = (item: OutlineItem, id: number, zone: string) =>
  `<event id="${id}" guid="${uuidOf(item.itemId)}">${[
    element('room', item.stage),
    element('title', item.title),
    element('type', item.isBreak ? 'break' : 'programme'),
    element('date', local(zone, item.startsAt)),
    element('start', wallClock(zone, Date.parse(item.startsAt)).slice(11, 16)),
    element('duration', durationOf(item)),
    element('abstract', item.about),
    element('track', item.track),
    `<persons>${item.people.map((name) => `<person guid="${uuidOf(item.eventId, name)}">${escaped(name)}</person>`).join('')}</persons>`,
    element('language', 'id'),
    element('url', item.url),
  ].join('')}</event>`

/** Apps want a number. The same item keeps its own, unless one in two thousand million meets another. */
function numbered(items: readonly OutlineItem[]): Map<string, number> {
  const taken = new Set<number>()
  const ids = items.map(({ itemId }) => itemId).sort()
  return new Map(
    ids.map((itemId) => {
      let number = createHash('sha256').update(itemId).digest().readUInt32BE() >>> 1 || 1
      while (taken.has(number)) number += 1
      taken.add(number)
      return [itemId, number]
    }),
  )
}

/** `01:30` */
function durationOf({ startsAt, endsAt }: OutlineItem): string {
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** `2026-10-24T10:00:00+07:00` */
function local(zone: string, at: string): string {
  const clock = wallClock(zone, Date.parse(at))
  const ahead = (Date.parse(`${clock}Z`) - Date.parse(at)) / 60_000
  const parts = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map((part) => String(part).padStart(2, '0'))
  return `${clock}${ahead < 0 ? '-' : '+'}${parts.join(':')}`
}

const element = (name: string, words: string) => `<${name}>${escaped(words)}</${name}>`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Tabs and line ends in an attribute would come back as spaces. */
const escaped = (words: string) =>
  words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign).replace(/[\t\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
