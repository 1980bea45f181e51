import type { Span } from './plain-text.ts'

/** Rupiah. A single amount has `low` = `high`. */
export interface Amount extends Span {
  readonly low: number
  readonly high: number
}

const scales: Readonly<Record<string, number>> = {
  ratus: 100,
  ribu: 1e3,
  ribuan: 1e3,
  rb: 1e3,
  rban: 1e3,
  rbu: 1e3,
  rebu: 1e3,
  ewu: 1e3,
  k: 1e3,
  thousand: 1e3,
  ratusribu: 1e5,
  juta: 1e6,
  jutaan: 1e6,
  jt: 1e6,
  jtan: 1e6,
  jta: 1e6,
  yuta: 1e6,
  jeti: 1e6,
  mio: 1e6,
  mil: 1e6,
  mill: 1e6,
  million: 1e6,
  m: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  miliaran: 1e9,
  billion: 1e9,
}
const digits: Readonly<Record<string, number>> = {
  se: 1,
  sa: 1,
  satu: 1,
  setunggal: 1,
  siji: 1,
  hiji: 1,
  one: 1,
  dua: 2,
  rong: 2,
  loro: 2,
  two: 2,
  tiga: 3,
  telung: 3,
  tilu: 3,
  three: 3,
  empat: 4,
  patang: 4,
  opat: 4,
  four: 4,
  lima: 5,
  limang: 5,
  five: 5,
  enam: 6,
  nem: 6,
  six: 6,
  tujuh: 7,
  pitung: 7,
  seven: 7,
  delapan: 8,
  wolung: 8,
  dalapan: 8,
  sembilan: 9,
  sangang: 9,
  salapan: 9,
  sepuluh: 10,
  ten: 10,
}
const scale =
  '(?:ribuan|ribu|rban|rbu|rb|rebu|ewu|k|thousand|jutaan|juta|jtan|jta|jt|yuta|jeti|mio|million|mill|mil|m|miliaran|miliar|milyar|billion)'
const figure = `(?:[1-9]\\d{5,7}(?!\\d)|\\d{1,3}(?:[.,]\\d{3})+(?!\\d)(?:,\\d{2}(?!\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?)`
const inFigures = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<sign>rp|idr|\\$|usd)\\.?\\s*)?(?<from>${figure})\\s*(?<fromScale>${scale}(?!\\p{L}))?(?<half> setengah)?(?:\\s*(?:-|s\\/?d\\.?|sampai|sampe|hingga|to)\\s*(?:rp|idr)?\\.?\\s*(?<to>${figure})\\s*(?<toScale>${scale}(?!\\p{L}))?)?(?:\\s*(?<more>\\d{2,3})\\s*(?<moreScale>ribu|rb)(?!\\p{L}))?(?:,-)?`,
  'gu',
)
const digit = `(?:${Object.keys(digits)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const inWords = new RegExp(
  `(?<!\\p{L})(?:(?:${digit}|setengah|satu setengah|dua setengah)\\s?(?:juta(?:an)?|jt|yuta)(?:\\s+(?:[sn]?[ea]?s?[ae]tengah|(?:${digit})\\s?ratus(?:\\s+(?:ribu|lima puluh(?:\\s+ribu)?))?))?|(?:${digit})\\s?ratus(?:\\s+(?:${digit})\\s?puluh)?\\s+(?:ribu|ewu|rb))(?!\\p{L})`,
  'gu',
)

/** Every sum of money in a text: "1,3 jt", "Rp 1.650.000,-", "2–3 juta", "sejuta dua ratus". Bare figures count from 10.000 or with "Rp". */
export function amounts(text: string): Amount[] {
  const found: Amount[] = []
  for (const match of text.matchAll(inFigures)) {
    const amount = fromFigures(match)
    if (amount) found.push(amount)
  }
  for (const match of text.matchAll(inWords)) {
    const sum = fromWords(match[0])
    found.push({ start: match.index, end: match.index + match[0].length, low: sum, high: sum })
  }
  return found
}

function fromFigures(match: RegExpExecArray): Amount | undefined {
  const { sign, from = '', fromScale, half, to, toScale, more } = match.groups ?? {}
  const grouped = /\d[.,]\d{3}|^\d{6,8}$/u
  if (!fromScale && !toScale && !sign && !grouped.test(from)) return undefined
  const unit = scales[fromScale ?? toScale ?? ''] ?? 1
  const worth = (figures: string, by: number) => (grouped.test(figures) ? whole(figures) : decimal(figures) * by)
  const dollars = sign === '$' || sign === 'usd' ? 15_000 : 1
  const low = (worth(from, unit) + (half ? unit / 2 : 0) + (more && unit === 1e6 ? Number(more) * 1000 : 0)) * dollars
  const high = to ? worth(to, scales[toScale ?? fromScale ?? ''] ?? 1) * dollars : low
  return { start: match.index, end: match.index + match[0].trimEnd().length, low, high: Math.max(low, high) }
}

const whole = (figures: string) => Number(figures.replace(/,\d{2}$/u, '').replaceAll(/[.,]/gu, ''))
const decimal = (figures: string) => Number(figures.replace(',', '.'))

function fromWords(words: string): number {
  const [, millions, rest] = /^(.*?)\s?(?:juta(?:an)?|jt|yuta)(?:\s+(.*))?$/u.exec(words) ?? []
  if (millions === undefined) return hundreds(words) * 1000
  const base = millions.endsWith('setengah')
    ? (digits[millions.split(' ')[0] ?? ''] ?? 0) + 0.5
    : (digits[millions] ?? 0)
  const added = rest === undefined ? 0 : /tengah$/u.test(rest) ? 500_000 : hundreds(rest) * 1000
  return base * 1e6 + added
}

/** "dua ratus lima puluh" → 250 */
function hundreds(words: string): number {
  const [, hundred = '', ten] = /^(\p{L}+?)\s?ratus(?:\s+(\p{L}+?)\s?puluh)?/u.exec(words) ?? []
  return (digits[hundred] ?? 0) * 100 + (ten ? (digits[ten] ?? 0) * 10 : 0)
}
