import type { ScheduleTrigger } from '../../../functions/platform/manifest.ts'
import { readJson, writeJson } from '../disk/folder.ts'
import { dueBetween } from './due.ts'

export interface Scheduled {
  on: ScheduleTrigger
  run(dueAt: string): Promise<void>
}

export interface CityClock {
  now(): Date
  /** Milliseconds between the city's time and the machine's. */
  turned(): number
  /** Turns the time forward and runs what falls between, in order, one after another. */
  turn(milliseconds: number): Promise<void>
  /** Turns the time forward to an instant. */
  turnTo(instant: string): Promise<void>
  /** Begins to run what is due, each schedule for itself. What fell due while the city slept runs once, the last time it was. */
  start(schedules: readonly Scheduled[]): void
  stop(): Promise<void>
}

interface Known {
  turned: number
  ranUntil: number
}

/**
 * Of a rate, at most so many runs of one turn of the clock: each looks at all that is due by then, and a day of minutes would
 * be 1,440 runs.
 */
const mostOfARate = 10

interface Due {
  at: number
  what: Scheduled
}

/** The city's time: the machine's, moved by as much as somebody turned it. */
export function cityClock(file: string): CityClock {
  const known = readJson<Known>(file, { turned: 0, ranUntil: Date.now() })
  const now = () => new Date(Date.now() + known.turned)
  let schedules: readonly Scheduled[] = []
  /** Each schedule's own line: none waits for another, none runs beside itself. */
  const lines = new Map<Scheduled, Promise<void>>()
  const underWay = new Set<Due>()
  let turning = Promise.resolve()
  let turns = 0
  let ticking: NodeJS.Timeout | undefined

  /** What fell due since it was asked last, in order; under way from now on. */
  function nowDue(mostEach = Number.POSITIVE_INFINITY): Due[] {
    const from = known.ranUntil
    known.ranUntil = now().getTime()
    const all = schedules
      .flatMap((what) =>
        dueBetween(what.on, from, known.ranUntil)
          .slice(-(what.on.schedule.startsWith('rate(') ? Math.min(mostEach, mostOfARate) : mostEach))
          .map((at) => ({ at, what })),
      )
      .sort((a, b) => a.at - b.at)
    for (const due of all) underWay.add(due)
    if (all.length > 0) write()
    return all
  }

  function runInLine(due: Due): Promise<void> {
    const { at, what } = due
    const ran = (lines.get(what) ?? Promise.resolve())
      .then(() => what.run(new Date(at).toISOString()))
      .catch((error) => console.error(error))
      .finally(() => {
        underWay.delete(due)
        write()
      })
    lines.set(what, ran)
    return ran
  }

  /** What is still under way when the city breaks off runs again. */
  function write(): void {
    const unfinished = [...underWay].map(({ at }) => at - 1)
    writeJson(file, { ...known, ranUntil: Math.min(known.ranUntil, ...unfinished) })
  }

  /** Not while somebody turns the clock: what falls between has its order. */
  function tick(mostEach?: number): void {
    if (turns === 0) for (const due of nowDue(mostEach)) void runInLine(due)
  }

  async function runInOrder(): Promise<void> {
    for (const due of nowDue()) await runInLine(due)
    await Promise.all(lines.values())
    turns -= 1
  }

  return {
    now,
    turned: () => known.turned,
    turn(milliseconds) {
      if (!(milliseconds >= 0)) return Promise.reject(new RangeError('time only goes forward'))
      known.turned += milliseconds
      write()
      turns += 1
      turning = turning.then(runInOrder)
      return turning
    },
    turnTo(instant) {
      return this.turn(Math.max(0, Date.parse(instant) - now().getTime()))
    },
    start(these) {
      schedules = these
      tick(1)
      ticking = setInterval(() => tick(), 1000)
    },
    async stop() {
      clearInterval(ticking)
      await turning
      await Promise.all(lines.values())
      write()
    },
  }
}
