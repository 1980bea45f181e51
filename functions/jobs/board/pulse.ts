import { dayIn, dayMs, epochSecond, type Instant, later, wallClock } from '../../platform/clock.ts'
import type { DomainEvent } from '../../platform/dynamodb/domain-events.ts'
import type { Item, Write } from '../../platform/dynamodb/table.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'

/** A day's pulse is looked at that day, and in the week after a fair. */
const keptMs = 8 * dayMs

const answering: ReadonlySet<JobsDomainEvent> = new Set(['decision-begun', 'application-moved', 'application-declined'])

/** What the live board shows of a deed, to be written together with its row in the log. */
export function pulseOf(event: DomainEvent<JobsDomainEvent>): Write[] {
  const { item, before, name, at, as } = event
  const kept = { set: { expiresAt: epochSecond(later(at, keptMs)) } }
  const beat = name === 'application-submitted' ? 'applications' : isAnswer(event) ? 'answers' : undefined
  const beats: Write[] = beat ? [{ change: minuteOf(at), by: { add: { [beat]: 1 }, ...kept } }] : []
  const here: Write[] =
    as === 'recruiter' && typeof item.employerId === 'string'
      ? [{ change: keys.pulseEmployer(dayIn(cityZone, at), item.employerId), by: { set: { lastAt: at, ...kept.set } } }]
      : []
  return [...beats, ...here, ...movedInLine(dueOf(before), dueOf(item))]
}

/** A decision that settles later was an answer when it was made. */
const isAnswer = ({ name, as, before }: DomainEvent<JobsDomainEvent>) =>
  answering.has(name) && as === 'recruiter' && before?.settling === undefined

/** The day by which an application that waits is answered. */
const dueOf = (item: Item | undefined): string | undefined =>
  item?.queuePk === 'DUE' ? String(item.queueSk).slice(0, 10) : undefined

function movedInLine(from: string | undefined, to: string | undefined): Write[] {
  if (from === to) return []
  return [
    ...(from ? [{ change: keys.waiting(from), by: { add: { waiting: -1 } } }] : []),
    ...(to ? [{ change: keys.waiting(to), by: { add: { waiting: 1 } } }] : []),
  ]
}

const minuteOf = (at: Instant) =>
  keys.pulseMinute(dayIn(cityZone, at), wallClock(cityZone, Date.parse(at)).slice(11, 16))

/** A call that broke. Counted where the deeds are, if the table can still be written to. */
export const brokenAt = (at: Instant) => ({
  change: minuteOf(at),
  by: { add: { errors: 1 }, set: { expiresAt: epochSecond(later(at, keptMs)) } },
})
