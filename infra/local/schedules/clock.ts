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
  /** Turns the time forward and runs what falls between, in order. */
  turn(milliseconds: number): Promise<void>
  /** Turns the time forward to an instant. */
  turnTo(instant: string): Promise<void>
  /** Begins to run what is due. What fell due while the city slept runs once, the last time it was. */
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

/** The city's time: the machine's, moved by as much as somebody turned it. */
export function cityClock(file: string): CityClock {
  const known = readJson<Known>(file, { turned: 0, ranUntil: Date.now() })
  const now = () => new Date(Date.now() + known.turned)
  let schedules: readonly Scheduled[] = []
  let running = Promise.resolve()
  let ticking: NodeJS.Timeout | undefined

  function runDue(mostEach = Number.POSITIVE_INFINITY): Promise<void> {
    running = running.then(async () => {
      const from = known.ranUntil
      known.ranUntil = now().getTime()
      const due = schedules.flatMap(({ on, run }) =>
        dueBetween(on, from, known.ranUntil)
          .slice(-(on.schedule.startsWith('rate(') ? Math.min(mostEach, mostOfARate) : mostEach))
          .map((at) => ({ at, run })),
      )
      for (const { at, run } of due.sort((a, b) => a.at - b.at)) await run(new Date(at).toISOString())
      if (due.length > 0) writeJson(file, known)
    })
    return running
  }

  return {
    now,
    turned: () => known.turned,
    async turn(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError('time only goes forward')
      known.turned += milliseconds
      writeJson(file, known)
      await runDue()
    },
    turnTo(instant) {
      return this.turn(Math.max(0, Date.parse(instant) - now().getTime()))
    },
    start(these) {
      schedules = these
      void runDue(1)
      ticking = setInterval(() => void runDue(), 1000)
    },
    async stop() {
      clearInterval(ticking)
      await running
      writeJson(file, known)
    },
  }
}
