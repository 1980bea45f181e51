import { createHash } from 'node:crypto'
import type { Instant } from '../../../platform/clock.ts'
import type { CityEvent } from '../../calendar/event.ts'
import { peopleIn } from '../clashes.ts'
import { type ProgrammeItem, type TimedItem, timed } from '../item.ts'

/** One programme, as every file of it says it: what was taken out is still there, and says so. */
export interface Outline {
  event: Pick<CityEvent, 'eventId' | 'name' | 'place' | 'zone' | 'days' | 'stages' | 'cancelled'>
  /** `https://…`, no slash at the end. */
  siteUrl: string
  /** Rises with every change of anything in it. */
  version: number
  /** When these files were made. */
  at: Instant
  /** In order of time. */
  items: readonly OutlineItem[]
}

export interface OutlineItem extends TimedItem {
  /** Stays for good, in every file. */
  uid: string
  /** Rises when the item changes, and when its event moves: RFC 5545, 3.8.7.4. */
  sequence: number
  people: readonly string[]
  url: string
}

/** A version is at least 1 and only ever rises, so their sum does too, whichever of the two was changed. */
const sequenceOf = (item: Pick<ProgrammeItem, 'version'>, event: Pick<CityEvent, 'version'>) =>
  item.version + event.version - 2

export function outlined(
  event: CityEvent,
  programme: readonly ProgrammeItem[],
  { siteUrl, at }: Pick<Outline, 'siteUrl' | 'at'>,
): Outline {
  const items = timed(programme, event).map((item) => ({
    ...item,
    uid: uidOf(item),
    sequence: sequenceOf(item, event),
    people: peopleIn(item.speakers),
    url: `${siteUrl}${schedulePath(event)}#${item.itemId}`,
  }))
  const version = items.reduce((sum, { sequence }) => sum + sequence + 1, event.version)
  return { event, siteUrl, version, at, items }
}

/** The city's, wherever it is reached: a calendar keeps what it knows when the site changes its address. */
const uidOf = ({ itemId }: Pick<ProgrammeItem, 'itemId'>) => `${itemId}@alun-alun`

export const schedulePath = ({ eventId }: Pick<CityEvent, 'eventId'>) => `/acara/${eventId}/jadwal/` as const

/** A UUID made from words, as version 5 makes them: the same words, the same UUID. RFC 9562, 5.5. */
export function uuidOf(...words: readonly string[]): string {
  const hex = createHash('sha1').update(words.join('\n')).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
