/** Where something stands in a programme. Browsers run this too: it imports nothing. */
export interface Hours {
  dayNumber: number
  /** `10:00` */
  starts: string
  /** Past midnight where it comes before `starts`. */
  ends: string
}

export const overlaps = (one: Hours, other: Hours) => {
  const [a, b] = [minutesOf(one), minutesOf(other)]
  return a.from < b.until && b.from < a.until
}

/** Minutes since the event's anchor, by its clocks. */
export function minutesOf({ dayNumber, starts, ends }: Hours) {
  const from = dayNumber * dayMinutes + clockMinutes(starts)
  const until = dayNumber * dayMinutes + clockMinutes(ends) + (ends <= starts ? dayMinutes : 0)
  return { from, until }
}
const dayMinutes = 24 * 60
const clockMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
