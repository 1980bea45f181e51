/**
 * EventBridge's cron: minute, hour, day of month, month, day of week (1 is Sunday), year; one of the two days is `?`.
 * docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
export interface Cron {
  minutes: ReadonlySet<number>
  hours: ReadonlySet<number>
  /** Whether it runs on the day whose midnight, written as UTC, this is. */
  isOn(midnight: number): boolean
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

export function cron(expression: string): Cron {
  const fields = expression.trim().split(/\s+/)
  const [minute = '', hour = '', date = '', month = '', weekday = '', year = ''] = fields
  if (fields.length !== 6 || (date === '?') === (weekday === '?'))
    throw new Error(`not a cron expression: ${expression}`)

  const isMonth = among(month, 1, 12, months)
  const isYear = among(year, 1970, 2199)
  const isDate = among(date, 1, 31)
  const isWeekday = among(weekday, 1, 7, weekdays)
  return {
    minutes: among(minute, 0, 59),
    hours: among(hour, 0, 23),
    isOn(midnight) {
      const day = new Date(midnight)
      const isDay = date === '?' ? isWeekday.has(day.getUTCDay() + 1) : isDate.has(day.getUTCDate())
      return isDay && isMonth.has(day.getUTCMonth() + 1) && isYear.has(day.getUTCFullYear())
    },
  }
}

/** The numbers a field stands for: `*`, `5`, `MON-FRI`, `0/15`, `1,15`. Of `L`, `W` and `#` we speak none. */
function among(field: string, least: number, most: number, names: readonly string[] = []): ReadonlySet<number> {
  if (field === '?') return new Set()
  const numberOf = (word: string) =>
    names.includes(word.toUpperCase()) ? names.indexOf(word.toUpperCase()) + least : Number(word)
  const numbers = field.split(',').flatMap((part) => {
    const [range = '', step = '1'] = part.split('/')
    const [first = '', last] = range === '*' ? [`${least}`, `${most}`] : range.split('-')
    const from = numberOf(first)
    const to = last !== undefined ? numberOf(last) : part.includes('/') ? most : from
    if (!(from >= least && to <= most && from <= to && Number(step) >= 1))
      throw new Error(`not a field of a cron: ${field}`)
    return Array.from({ length: Math.floor((to - from) / Number(step)) + 1 }, (_, n) => from + n * Number(step))
  })
  return new Set(numbers)
}
