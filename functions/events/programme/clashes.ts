import { type Hours, minutesOf, overlaps } from './hours.ts'

/** What the editor knows of an item while one types. Browsers run this too. */
export interface Sketch extends Hours {
  /** None while it is new. */
  itemId?: string
  title: string
  speakers: string
  stageId: string
  isBreak: boolean
}

/** When the event is open on one of its days. */
export type OpenHours = Hours

export type Clash =
  | { kind: 'stage-twice' | 'short-changeover'; other: string }
  | { kind: 'person-twice'; other: string; person: string }
  | { kind: 'outside-hours' }

/** Microphones and chairs are moved in that time. */
export const changeoverMinutes = 5

/**
 * What is wrong with where an item stands, by what is most wrong first. Only a stage taken twice is refused: an encore may
 * run past closing time, and a moderator may step from one stage onto the other.
 */
export function clashesOf(item: Sketch, programme: readonly Sketch[], openHours: readonly OpenHours[]): Clash[] {
  const others = programme.filter(({ itemId }) => itemId === undefined || itemId !== item.itemId)
  const here = others.filter(({ stageId }) => stageId === item.stageId)
  return [
    ...here
      .filter((other) => overlaps(item, other))
      .map(({ title }) => ({ kind: 'stage-twice', other: title }) as const),
    ...others.flatMap((other) => peopleTwice(item, other)),
    ...(isInside(item, openHours) ? [] : [{ kind: 'outside-hours' } as const]),
    ...here
      .filter((other) => isTooSoon(item, other))
      .map(({ title }) => ({ kind: 'short-changeover', other: title }) as const),
  ]
}

const peopleTwice = (item: Sketch, other: Sketch): Clash[] => {
  if (!overlaps(item, other)) return []
  const there = new Set(peopleIn(other.speakers).map(folded))
  const both = peopleIn(item.speakers).filter((person) => there.has(folded(person)))
  return both.map((person) => ({ kind: 'person-twice', other: other.title, person }))
}

const isInside = (item: Hours, openHours: readonly OpenHours[]) => {
  const { from, until } = minutesOf(item)
  return openHours.some((open) => minutesOf(open).from <= from && until <= minutesOf(open).until)
}

/** A break is a changeover itself. */
const isTooSoon = (item: Sketch, other: Sketch) => {
  if (item.isBreak || other.isBreak || overlaps(item, other)) return false
  const [a, b] = [minutesOf(item), minutesOf(other)]
  return Math.max(b.from - a.until, a.from - b.until) < changeoverMinutes
}

/** As they are announced, names parted by commas. */
export const peopleIn = (speakers: string): string[] =>
  speakers
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

const folded = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
