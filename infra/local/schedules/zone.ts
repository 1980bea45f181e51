const day = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** The zone's own calendar and clock at an instant, written as if it were UTC. */
function wallTimeAt(instant: number, zone: string): number {
  let format = formats.get(zone)
  if (!format) {
    const numeric = 'numeric' as const
    const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric }
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts })
    formats.set(zone, format)
  }
  const said = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = said
  return Date.UTC(year, month - 1, date, hour, minute, second)
}

/** The instant at which the zone's clock shows this; the earlier one of two; nothing where the clock leaps over it. */
export function instantOf(wallTime: number, zone: string): number | undefined {
  const nearby = [wallTime - day, wallTime + day].map((near) => wallTime - (wallTimeAt(near, zone) - near))
  return nearby.toSorted((a, b) => a - b).find((instant) => wallTimeAt(instant, zone) === wallTime)
}

/** The calendar days a zone goes through between two instants, each as its midnight written as UTC. */
export function daysBetween(from: number, until: number, zone: string): number[] {
  const first = Math.floor(wallTimeAt(from, zone) / day)
  const last = Math.floor(wallTimeAt(until, zone) / day)
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * day)
}
