import type { Token } from './reading.ts'

/** What a side of some words says of them. `object`: they may be of something that is spoken of before. */
export type Side = 'asked' | 'refused' | 'elsewhere' | 'object' | 'stronger' | 'attribute' | 'told' | undefined

export interface Seen {
  thing: boolean
  person: boolean
  /** "anak perempuan": somebody looked for, or looked after. */
  child: boolean
  /** "karyawan kami perempuan": who works there now. */
  ours: boolean
  limited: boolean
  aimed: boolean
}

/** A word of the same phrase. */
export function within({ kind, word }: Token, seen: Seen, ahead: Token | undefined): Side | 'end' {
  switch (kind) {
    case 'seek':
      if (seen.thing) return 'elsewhere'
      return ahead?.kind === 'not' || ahead?.kind === 'refuse' ? 'refused' : 'asked'
    case 'limit':
      if (must.test(word) && !seen.thing) return ahead?.kind === 'not' ? 'elsewhere' : 'asked'
      seen.limited = true
      return seen.thing ? 'elsewhere' : undefined
    case 'age':
      return seen.thing ? 'elsewhere' : seen.aimed ? undefined : 'asked'
    case 'refuse':
    case 'not':
      return seen.thing ? 'elsewhere' : seen.limited ? 'asked' : 'refused'
    case 'carer':
      if (seen.ours || seen.child || seen.aimed) return 'elsewhere'
      seen.person = true
      seen.thing = false
      return undefined
    case 'job':
      if (seen.child || seen.ours) return 'elsewhere'
      seen.person = true
      seen.thing = false
      return undefined
    case 'person':
      if (seen.ours) return 'elsewhere'
      seen.child ||= word === 'anak'
      seen.person ||= !seen.thing
      return undefined
    case 'shop':
      seen.thing ||= !seen.person
      return undefined
    case 'house':
      seen.thing ||= !seen.person
      return undefined
    case 'lodge':
      return seen.person ? undefined : 'elsewhere'
    case 'ware':
      seen.thing ||= !(seen.limited || seen.person)
      return undefined
    case 'served':
      if (/^(?:lansia|bayi|balita|batita)$/u.test(word)) return undefined
      return 'elsewhere'
    case 'group':
      return seen.person ? undefined : 'elsewhere'
    case 'wear':
      return 'elsewhere'
    case 'skill':
    case 'beast':
    case 'offer':
    case 'toward':
    case 'where':
      return seen.limited ? 'asked' : 'elsewhere'
    case 'deed':
      return seen.limited ? 'asked' : 'elsewhere'
    case 'aim':
      seen.aimed = true
      return undefined
    default:
      seen.ours ||= /^(?:kami|kita|our)$/u.test(word)
      return undefined
  }
}

const must = /^(?:harus|wajib|kudu|mesti|must|diharuskan|diwajibkan)$/u
const region = /^(?:area|wilayah|rute|penempatan|ditempatkan|cabang|lokasi|kota|provinsi)$/u
const language = /^(?:menguasai|paham|memahami|mengerti|mahir|fasih|bahasa|berbahasa|tahu|hafal|tentang)$/u

/** A word of a phrase before: demands stand beside demands, wares beside wares. */
export function beside({ kind, word }: Token, aimed: boolean, isJoined: boolean): Side | 'end' {
  switch (kind) {
    case 'seek':
    case 'limit':
    case 'age':
    case 'job':
    case 'carer':
      return aimed ? 'end' : 'asked'
    case 'skill':
      return language.test(word) ? 'object' : undefined
    case 'wear':
    case 'served':
    case 'beast':
    case 'offer':
      return 'object'
    case 'deed':
      return isJoined ? 'object' : undefined
    case 'where':
      return region.test(word) ? 'object' : undefined
    default:
      return undefined
  }
}
