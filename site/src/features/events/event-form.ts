import type { EventView } from '../../../../functions/events/calendar/event.contract.ts'
import { boothCategories } from '../../../../functions/events/calendar/event.ts'
import { wallClock } from '../../../../functions/platform/clock.ts'

/** A form offers rows for so many days. */
export const daysMost = 5
export const dayField = (n: number, part: 'on' | 'opens' | 'closes') => `day${n}-${part}`
export const roomField = (category: string) => `room-${category}`
const rows = Array.from({ length: daysMost }, (_, index) => index + 1)

type Fields = Readonly<Record<string, string>>

/** What the contract takes, made of what the form sends. */
export function readEventForm(fields: Fields): unknown {
  const plain = Object.fromEntries(Object.entries(fields).filter(([name]) => !/^(day\d|room)-/.test(name)))
  const days = rows
    .map((n) => ({
      on: fields[dayField(n, 'on')],
      opens: fields[dayField(n, 'opens')],
      closes: fields[dayField(n, 'closes')],
    }))
    .filter(({ on }) => on)
  const stages = (fields.stages ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const capacity = Object.fromEntries(boothCategories.map((category) => [category, fields[roomField(category)] || '0']))
  return { ...plain, days, stages, capacity }
}

/** What stands in the form of an event that is edited: hours as clocks there show them. */
export function eventFields(event: EventView): Fields {
  const { kind, name, tagline, story, place, zone } = event
  const clock = (at: string) => wallClock(zone, Date.parse(at))
  const days = event.days.flatMap(({ on, opensAt, closesAt }, index) => [
    [dayField(index + 1, 'on'), on],
    [dayField(index + 1, 'opens'), clock(opensAt).slice(11, 16)],
    [dayField(index + 1, 'closes'), clock(closesAt).slice(11, 16)],
  ])
  return {
    ...{ kind, name, tagline, story, place, zone, version: String(event.version) },
    stages: event.stages.map((stage) => stage.name).join('\n'),
    applyFrom: clock(event.applyFrom).slice(0, 16),
    applyUntil: clock(event.applyUntil).slice(0, 16),
    ...Object.fromEntries(days),
    ...Object.fromEntries(
      boothCategories.map((category) => [roomField(category), String(event.capacity[category] ?? 0)]),
    ),
  }
}
