import { type Kecamatan, kecamatanNames } from '../../lists/kecamatan.ts'
import { onList } from '../../lists/nearest.ts'
import { jobTitles } from '../../lists/titles.ts'
import { isAddress } from './forbidden.ts'
import type { Line } from './sections.ts'

/** What is found, and the words of the CV that say so. */
export interface Found<Value> {
  value: Value
  quote: string
}

const documentNames =
  /^(curriculum vitae|cv|c\.v\.?|resume|résumé|daftar riwayat hidup|riwayat hidup|portofolio|portfolio|biodata|data (diri|pribadi)|surat lamaran.*)$/i
const nameLabel = /^(?:nama(?:\s+lengkap)?|(?:full\s*)?name)\s*[:\t]\s*(.+)$/i

/** By its label, or else the first line that can be one: a few words of letters. */
export function nameIn(lines: readonly Line[]): Found<string> | undefined {
  const labelled = lines.map(({ text }) => text.match(nameLabel)?.[1]).find((given) => given !== undefined)
  const above = lines
    .slice(0, 4)
    .filter(({ section }) => section === 'top' || section === 'other')
    .map(({ text }) => text)
    .filter((text) => !documentNames.test(text))
  for (const given of [labelled, ...above]) {
    const bare = given?.split(/\t|,|\s[-–|]\s/)[0]?.trim() ?? ''
    if (canBeName(bare) && !onList(bare, jobTitles)) return { value: inCapitals(bare).slice(0, 80), quote: bare }
  }
  return undefined
}

const canBeName = (text: string) => {
  const words = text.split(/\s+/)
  const letters = text.replace(/[^\p{L}]/gu, '').length
  const isSaid = /^[\p{L}.'’\s-]+$/u.test(text) && words.length <= 5 && letters >= 2 && letters <= 60
  return isSaid && words.every((word) => /^\p{Lu}/u.test(word)) && !/^(dear|kepada|hal|perihal|yth)\b/i.test(text)
}

const inCapitals = (name: string) =>
  name === name.toUpperCase() ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase()) : name

const mobile = /(?<!\d)(?:\+?62|0)[\s.()-]*8[1-9](?:[\s.()-]*\d){6,10}(?!\d)/

/** A mobile number, of the person and not of those who vouch for them. */
export function phoneIn(lines: readonly Line[]): Found<string> | undefined {
  for (const { text, section } of lines) {
    const said = section === 'references' ? undefined : text.match(mobile)?.[0]
    const digits = said?.replace(/\D/g, '').replace(/^62/, '').replace(/^0/, '')
    if (said && digits) return { value: `+62${digits}`, quote: said }
  }
  return undefined
}

/** "Cibeureum, Sukabumi" says as much as an address. */
const inSukabumi = /(?<!\p{L})\p{Lu}\p{L}+(?: \p{L}+)?,\s*(?:kota\s+)?sukabumi/iu
const inTown = kecamatanNames.filter((name) => name !== 'Luar kota')

/**
 * From an address only: shops and schools bear the names of kecamatan too. Nothing else of the address is kept, in the
 * quote neither.
 */
export function kecamatanIn(lines: readonly Line[]): Found<Kecamatan> | undefined {
  const homes = lines.filter(
    ({ text, section }) => (section === 'top' || section === 'other') && (isAddress(text) || inSukabumi.test(text)),
  )
  for (const { text } of homes) {
    const plain = text
      .replace(/gunung\s+puyuh/i, 'Gunungpuyuh')
      .replace(/lembur\s+situ/i, 'Lembursitu')
      .replace(/waru\s+doyong/i, 'Warudoyong')
    const name = inTown.find((each) => new RegExp(`(?<!\\p{L})${each}(?!\\p{L})`, 'iu').test(plain))
    const elsewhere = plain.match(
      /(?<!\p{L})(?:kab(?:upaten|\.)\s*\p{L}+|(?:kota\s+)?(?:bandung|jakarta|bogor|cianjur|cimahi|depok|bekasi|tangerang))/iu,
    )
    if (elsewhere) return { value: 'Luar kota', quote: elsewhere[0] }
    if (name) return { value: name, quote: name }
  }
  return undefined
}
