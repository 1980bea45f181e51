/**
 * How long something lasted, as CVs write it: "Jan 2020 – Mar 2021", "01/2020 s.d. sekarang", "2018-2020", "3 tahun".
 */
export interface Period {
  months: number
  /** The year it ended. Absent where it goes on, or where only a length is said. */
  until?: number | undefined
  /** What in the line says so. */
  said: string
}

const monthNames = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?|pebruari',
  'mar(?:et|ch)?',
  'apr(?:il)?',
  'mei|may',
  'juni?|june',
  'juli?|july',
  'agu(?:stus|st)?|aug(?:ust)?|agt|ags',
  'sep(?:tember|t)?',
  'okt(?:ober)?|oct(?:ober)?',
  'nov(?:ember)?|nop(?:ember)?',
  'des(?:ember)?|dec(?:ember)?',
]
const month = `(?:${monthNames.join('|')})\\.?`
const year = "(?:19[6-9]\\d|20\\d\\d|['’]\\d\\d)"
const today = '(?:sekarang|saat ini|kini|present|now|current(?:ly)?|today)'
const point = `(?:(?:\\d{1,2}\\s+)?(?:${month}\\s*,?\\s*)?${year}|(?:0?[1-9]|1[0-2])\\s?[/.]\\s?${year})`
const dash = '\\s*(?:[-–—~]+|s\\s?[./]?\\s?d\\.?|sampai(?: dengan)?|hingga|until|till|to)\\s*'
const range = new RegExp(`(?<![\\d/])(${point}|${month})${dash}(${today}|${point})(?!\\d)`, 'giu')
const length =
  /(?:(?<years>\d{1,2}(?:[.,]5)?)\s*(?:tahun|thn|th|years?|yrs?)\b)?\s*(?:(?<months>\d{1,3})\s*(?:bulan|bln|months?|mos?)\b)?/giu

/** The first period a line speaks of, or nothing. `now` is what "sekarang" means. */
export function periodIn(line: string, now: Date): Period | undefined {
  for (const [said, from = '', to = ''] of line.matchAll(range)) {
    const end = pointAt(to, now)
    const begin = pointAt(from, now, end?.year)
    if (!end || !begin) continue
    const months = monthsBetween(begin, end)
    if (months < 1 || months > 720) continue
    const goesOn = new RegExp(`^${today}$`, 'iu').test(to)
    return { months, said, ...(!goesOn && { until: end.year }) }
  }
  for (const { 0: said, groups } of line.matchAll(length)) {
    const years = Number((groups?.years ?? '0').replace(',', '.'))
    const months = Math.round(years * 12) + Number(groups?.months ?? 0)
    const until = Number(line.match(/(?:sampai|until)\s+((?:19|20)\d\d)/i)?.[1] ?? 0)
    if (said.trim() !== '' && months >= 1 && months <= 720)
      return { months, said: said.trim(), ...(until && { until }) }
  }
  return undefined
}

interface Point {
  year: number
  month?: number | undefined
}

function pointAt(text: string, now: Date, yearOfEnd?: number): Point | undefined {
  if (new RegExp(`^${today}$`, 'iu').test(text)) return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 }
  const digits = text.match(/(?:19|20)\d\d/)?.[0] ?? text.match(/['’](\d\d)/)?.[1]
  const year = digits === undefined ? yearOfEnd : digits.length === 2 ? 2000 + Number(digits) : Number(digits)
  if (year === undefined || year > now.getUTCFullYear() + 1) return undefined
  const named = monthNames.findIndex((name) => new RegExp(`\\b(?:${name})\\b`, 'iu').test(text)) + 1
  const numbered = Number(text.match(/^(\d{1,2})\s?[/.]/)?.[1] ?? 0)
  return { year, month: named || numbered || undefined }
}

/** Both ends count; two bare years are as long as they lie apart, and one bare year is taken for half of itself. */
function monthsBetween(begin: Point, end: Point): number {
  if (begin.month && end.month) return (end.year - begin.year) * 12 + end.month - begin.month + 1
  const years = end.year - begin.year
  return years === 0 ? 6 : years * 12
}
