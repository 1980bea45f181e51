import type { Instant } from '../../platform/clock.ts'
import type { CityEvent } from '../calendar/event.ts'
import { type ProgrammeItem, type TimedItem, timed } from './item.ts'

export type Place = Pick<ProgrammeItem, 'dayNumber' | 'starts' | 'ends' | 'stageId'>

/** What people have to hear of: an item stands elsewhere, or nowhere any more. */
export interface Change {
  at: Instant
  item: ProgrammeItem
  was: Place
}

/** Another title is no reason to tell anybody; another hour, day or stage is. */
export const isMoved = (before: Place, after: Place) =>
  before.dayNumber !== after.dayNumber ||
  before.starts !== after.starts ||
  before.ends !== after.ends ||
  before.stageId !== after.stageId

export function changeTo(after: ProgrammeItem, before: ProgrammeItem, at: Instant): Change | undefined {
  if (!after.cancelled && !isMoved(before, after)) return undefined
  const { dayNumber, starts, ends, stageId } = before
  return { at, item: after, was: { dayNumber, starts, ends, stageId } }
}

/** With its end: that alone may be another one. */
type Said = Pick<TimedItem, 'startsAt' | 'endsAt' | 'stage'>

/** As a page shows it. */
export interface SaidChange {
  at: Instant
  title: string
  was: Said
  /** Taken out, where it is not there. */
  is?: Said | undefined
}

/** The newest first, so many at most. */
export const changesSaid = (changes: readonly Change[], event: CityEvent, atMost: number): SaidChange[] =>
  changes
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, atMost)
    .map(({ at, item, was }) => ({
      ...{ at, title: item.title, was: placeOf({ ...item, ...was }, event) },
      ...(!item.cancelled && { is: placeOf(item, event) }),
    }))

function placeOf(item: ProgrammeItem, event: CityEvent): Said {
  const [one] = timed([item], event)
  if (!one) throw new Error('one item makes one')
  return { startsAt: one.startsAt, endsAt: one.endsAt, stage: one.stage }
}
