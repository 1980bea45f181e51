import type { EventView } from '../../../../functions/events/calendar/event.contract.ts'
import { type Clash, clashesOf, type OpenHours, type Sketch } from '../../../../functions/events/programme/clashes.ts'
import type { ItemView } from '../../../../functions/events/programme/item.contract.ts'
import { wallClock } from '../../../../functions/platform/clock.ts'

const clock = (zone: string, at: string) => wallClock(zone, Date.parse(at)).slice(11, 16)
const dayMs = 86_400_000
/** Counted from the event's first day. */
const numberOf = ({ days }: Pick<EventView, 'days'>, on: string) =>
  Math.round((Date.parse(on) - Date.parse(days[0]?.on ?? on)) / dayMs)

/** A programme as the rule of clashes reads it. */
export const sketched = (programme: readonly ItemView[], event: EventView): (Sketch & { itemId: string })[] =>
  programme.map(({ itemId, title, speakers, stageId, isBreak, on, startsAt, endsAt }) => ({
    ...{ itemId, title, speakers, stageId, isBreak, dayNumber: numberOf(event, on) },
    ...{ starts: clock(event.zone, startsAt), ends: clock(event.zone, endsAt) },
  }))

export const openHours = (event: EventView): OpenHours[] =>
  event.days.map(({ on, opensAt, closesAt }) => ({
    dayNumber: numberOf(event, on),
    ...{ starts: clock(event.zone, opensAt), ends: clock(event.zone, closesAt) },
  }))

/** What each item clashes with, for a list. */
export function clashesIn(programme: readonly ItemView[], event: EventView): ReadonlyMap<string, readonly Clash[]> {
  const [all, open] = [sketched(programme, event), openHours(event)]
  return new Map(all.map((item) => [item.itemId, clashesOf(item, all, open)]))
}

/** `{other}` and `{person}` in a sentence are what the clash says. */
export function clashSaid(clash: Clash, sentences: Readonly<Record<Clash['kind'], string>>): string {
  const parts: Record<string, string> = { ...clash }
  return sentences[clash.kind].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
}
