import { dayIn, type Instant, later, minuteMs, wallClock } from '../../platform/clock.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { BoardView } from './board.contract.ts'
import type { BoardStore, Pulse } from './board.store.ts'

/** So long after their last deed a recruiter counts as being there. */
const hereMs = 15 * minuteMs
const shownMinutes = 60

/** What the board shows at an instant. */
export function boardAt(now: Instant, pulse: Pulse, waiting: Awaited<ReturnType<BoardStore['waiting']>>): BoardView {
  const today = dayIn(cityZone, now)
  const { minutes, employers } = pulse
  const sum = (of: (minute: Pulse['minutes'][number]) => number) => minutes.reduce((all, each) => all + of(each), 0)
  const due = (is: (day: string) => boolean) =>
    waiting.filter(({ day }) => is(day)).reduce((all, each) => all + each.waiting, 0)
  return {
    at: now,
    minutes: lastMinutes(now, minutes),
    quarters: quartersOf(minutes),
    today: {
      applications: sum(({ applications }) => applications),
      answers: sum(({ answers }) => answers),
      errors: sum(({ errors }) => errors),
      employers: employers.length,
    },
    employersHere: employers.filter(({ lastAt }) => lastAt > later(now, -hereMs)).length,
    waiting: {
      overdue: due((day) => day < today),
      today: due((day) => day === today),
      later: due((day) => day > today),
    },
  }
}

/** The last hour, minute by minute, the minute that runs last. Minutes in which nothing happened are there too. */
function lastMinutes(now: Instant, minutes: Pulse['minutes']): BoardView['minutes'] {
  const known = new Map(minutes.map((each) => [each.minute, each]))
  const today = dayIn(cityZone, now)
  return Array.from({ length: shownMinutes }, (_, n) => {
    const at = wallClock(cityZone, Date.parse(now) - (shownMinutes - 1 - n) * minuteMs)
    const minute = at.slice(11, 16)
    const { applications = 0, answers = 0 } = (at.startsWith(today) && known.get(minute)) || {}
    return { minute, applications, answers }
  })
}

/** The day so far by quarters of an hour, from the first in which something happened to the last. */
function quartersOf(minutes: Pulse['minutes']): BoardView['quarters'] {
  const quarterOf = (minute: string) => Math.floor((Number(minute.slice(0, 2)) * 60 + Number(minute.slice(3))) / 15)
  const counted = new Map<number, number>()
  for (const { minute, applications } of minutes)
    if (applications > 0) counted.set(quarterOf(minute), (counted.get(quarterOf(minute)) ?? 0) + applications)
  const quarters = [...counted.keys()]
  if (quarters.length === 0) return []
  const first = Math.min(...quarters)
  return Array.from({ length: Math.max(...quarters) - first + 1 }, (_, n) => ({
    from: `${two(Math.floor((first + n) / 4))}:${two(((first + n) % 4) * 15)}`,
    applications: counted.get(first + n) ?? 0,
  }))
}

const two = (number: number) => String(number).padStart(2, '0')
