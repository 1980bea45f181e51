import { nearest, onList } from '../../lists/nearest.ts'
import { jobTitles } from '../../lists/titles.ts'
import { mostWanted } from '../../profiles/profile.ts'
import type { Found } from './person-in.ts'
import type { Line } from './sections.ts'

const asked =
  /(?:gaji|upah|salary)[^\d]{0,40}?(?:rp\.?|idr)?\s*(?<number>\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)\s*(?<unit>jt|juta|million|mio|m|k|rb|ribu)?\b/iu

/**
 * The least wage somebody asks for: "gaji yang diharapkan 3.500.000", "3,5jt", "Rp 3,500,000". A range begins with its
 * least.
 */
export function wageIn(lines: readonly Line[]): Found<number> | undefined {
  for (const { text } of lines) {
    if (!/harap|minta|minimal|expect|diinginkan|ekspektasi|desired/i.test(text)) continue
    const { 0: quote, groups } = text.match(asked) ?? {}
    const wage = quote && groups?.number ? rupiahOf(groups.number, groups.unit) : 0
    if (quote && wage >= 300_000 && wage <= 100_000_000) return { value: wage, quote: quote.slice(0, 120) }
  }
  return undefined
}

/** "3.500.000" and "3,500,000" are whole; "3,5" and "3.5" are parts of a million. */
export function rupiahOf(number: string, unit = ''): number {
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(number)
  const value = isGrouped ? Number(number.replace(/[.,]/g, '')) : Number(number.replace(',', '.'))
  if (/^(jt|juta|million|mio|m)$/i.test(unit)) return Math.round(value * 1_000_000)
  return /^(k|rb|ribu)$/i.test(unit) ? Math.round(value * 1000) : value
}

const applied =
  /(?:posisi (?:yang )?(?:dilamar|diinginkan|dituju)|melamar (?:kerja |pekerjaan )?(?:sebagai|untuk posisi|posisi)|position applied(?: for)?|applying (?:for|as)(?: an?| the)?(?: position of)?|apply (?:for|as)(?: an?)?|seeking an?|(?:mencari|cari) (?:kerja|pekerjaan) sebagai)\s*:?\s*([^.,;|\n]{3,60})/i

/** Jobs somebody says they look for, under their name in our list where they have one. */
export function wantedIn(lines: readonly Line[]): Found<string>[] {
  const said = lines.flatMap(({ text, section }) => {
    if (section === 'wanted') return text.split(/[,;/]/).map((title) => ({ title: title.trim(), quote: text }))
    const [quote, title = ''] = text.match(applied) ?? []
    return quote ? [{ title: title.trim(), quote }] : []
  })
  // Under a name often stands what somebody is, in one line of its own.
  const below = lines
    .slice(1, 4)
    .flatMap(({ text, section }) =>
      section === 'top'
        ? text.split(/\s*[/|&]\s*/).flatMap((title) => (onList(title, jobTitles) ? [{ title, quote: text }] : []))
        : [],
    )
  const titles = new Map<string, string>()
  for (const { title, quote } of [...said, ...below]) {
    const name = onList(title, jobTitles) ?? nearest(title, jobTitles)[0]
    if (name && !titles.has(name)) titles.set(name, quote.slice(0, 120))
  }
  return [...titles].slice(0, mostWanted).map(([value, quote]) => ({ value, quote }))
}

const licenceSigns: readonly (readonly [string, RegExp])[] = [
  ['SIM A', /\bsim\s*[:.]?\s*(?:[bc]\d?\s*(?:&|dan|,|\/)\s*)*a\b/i],
  ['SIM C', /\bsim\s*[:.]?\s*(?:[ab]\d?\s*(?:&|dan|,|\/|\+)\s*)*c\b/i],
  ['SIM B1 Umum', /\bsim\s*[:.]?\s*(?:[ac]\s*(?:&|dan|,|\/)\s*)*b\s*(?:1|i)\s*umum\b/i],
  ['SIM B1', /\bsim\s*[:.]?\s*(?:[ac]\s*(?:&|dan|,|\/)\s*)*b\s*(?:1|i)\b(?!\s*umum)/i],
  ['SIM B2', /\bsim\s*[:.]?\s*(?:[ac]\s*(?:&|dan|,|\/)\s*)*b\s*(?:2|ii)\b/i],
  ['STR', /\bSTR\b/],
  ['SIO forklift', /\bsio\b.{0,20}\bforklift\b|\bforklift\b.{0,20}\bsio\b/i],
  ['sertifikat K3', /\b(?:sertifi\w+|ahli|lisensi)\s+k3\b|\bak3\b/i],
  ['Gada Pratama', /\bgada\s+pratama\b/i],
]

export const licencesIn = (lines: readonly Line[]): Found<string>[] =>
  licenceSigns.flatMap(([value, sign]) => {
    const line = lines.find(({ text }) => sign.test(text))
    return line ? [{ value, quote: line.text.match(sign)?.[0] ?? value }] : []
  })
