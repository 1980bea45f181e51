import type { ScheduleTrigger } from '../../../functions/platform/manifest.ts'
import { cron } from './cron.ts'
import { daysBetween, instantOf } from './zone.ts'

const minute = 60_000
const lengths = { minute, hour: 60 * minute, day: 1440 * minute } as const

/** When a schedule is due after `from` and until `until`, in order, as epoch milliseconds. */
export function dueBetween({ schedule, zone = 'UTC' }: ScheduleTrigger, from: number, until: number): number[] {
  const [, kind = '', inside = ''] = schedule.match(/^(rate|cron|at)\((.*)\)$/) ?? []
  return timesOf(kind, inside, zone, from, until).filter((at) => at > from && at <= until)
}

function timesOf(kind: string, inside: string, zone: string, from: number, until: number): number[] {
  if (kind === 'rate') return ratesBetween(inside, from, until)
  if (kind === 'at') return [instantOf(Date.parse(`${inside}Z`), zone)].filter((at) => at !== undefined)
  if (kind !== 'cron') throw new Error(`not a schedule: ${kind}(${inside})`)
  // A cron names whole minutes, and every zone's clock is whole minutes from any other: none passed, none is due.
  if (Math.floor(until / minute) === Math.floor(from / minute)) return []
  const { minutes, hours, isOn } = cron(inside)
  return daysBetween(from, until, zone)
    .filter(isOn)
    .flatMap((midnight) =>
      [...hours].flatMap((hour) =>
        [...minutes].map((each) => instantOf(midnight + hour * lengths.hour + each * minute, zone)),
      ),
    )
    .filter((at) => at !== undefined)
    .sort((a, b) => a - b)
}

/** Every full period since 1970. AWS counts from when the schedule was made. */
function ratesBetween(rate: string, from: number, until: number): number[] {
  const [, count = '', unit = ''] = rate.match(/^(\d+) (minute|hour|day)s?$/) ?? []
  const period = Number(count) * lengths[unit as keyof typeof lengths]
  if (!(period > 0)) throw new Error(`not a rate: ${rate}`)
  const first = Math.floor(from / period) + 1
  return Array.from({ length: Math.max(0, Math.floor(until / period) - first + 1) }, (_, n) => (first + n) * period)
}
