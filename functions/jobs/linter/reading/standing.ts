import type { Span } from '../text/plain-text.ts'
import { isForItsOwn, isFreeToAll, isRhetorical } from '../text/refused-or-free.ts'
import { partAt, type Reading, type Token, wordsOf } from './reading.ts'

/**
 * Whether words stand in the place of a demand. `asked`: an employer says whom it takes; `listed`: they stand alone among other things,
 * as demands do; `elsewhere`: they are said of wares, of those who are served, of what is offered; `free`: it matters to nobody.
 */
export type Standing = 'asked' | 'refused' | 'listed' | 'elsewhere' | 'free'

const stronger =
  /^(?:saja|only|diutamakan|diutamain|utamakan|prefer(?:red|ably)?|wajib|harus|dulu|merapat|prioritas|(?:di|mem)?prioritaskan|disukai|(?:di)?dahulukan|lebih|please|dipilih|dicari|dibutuhkan|hungkul|wae|diperlukan)$/u
const turnedAway = /^(?:jangan|dilarang|tolak|ditolak|skip|maaf|minggir|ojo|tunda)$/u
const told = /^(?:adalah|merupakan|ialah|is|are|was|were|menjadi|telah|pertama)$/u

export function standing(reading: Reading, span: Span, as: Role = 'noun'): Standing {
  const { first, last } = wordsOf(reading, span)
  const ahead = after(reading.tokens, last)
  const back = before(reading.tokens, first, as)
  if (isFreeToAll(reading.text, span) || isRhetorical(reading.text, span) || isForItsOwn(reading.text, span))
    return 'free'
  if (ahead === 'refused' || back === 'refused') return 'refused'
  if (back === 'elsewhere') return 'elsewhere'
  const isLimited = reading.tokens
    .slice(first, last + 1)
    .some(({ kind, word }) => kind === 'limit' || stronger.test(word))
  if (isLimited || back === 'asked' || ahead === 'stronger') return 'asked'
  if (back === 'object') return ahead === 'attribute' ? 'asked' : 'elsewhere'
  const part = partAt(reading, span.start)
  if (ahead === 'told') return 'elsewhere'
  if (part === 'demands' || ahead === 'attribute') return 'asked'
  return part === 'offers' || part === 'duties' || part === 'employer' ? 'elsewhere' : 'listed'
}

/**
 * A noun ("wanita", "Islam") may be part of a name or a ware; what somebody is or does ("berhijab", "belum menikah") is not; a people's
 * name is that of a language or a region, but no shop's.
 */
type Role = 'noun' | 'predicate' | 'people'
/** Kinds of words that say nothing of whom it is about, before each. */
const ignored: Readonly<Record<Role, ReadonlySet<string>>> = {
  noun: new Set(),
  predicate: new Set(['lodge', 'house', 'shop', 'skill', 'where', 'toward', 'deed', 'beast', 'carer', 'group']),
  people: new Set(['lodge', 'house', 'shop', 'served', 'ware', 'wear', 'beast']),
}

type Side = 'asked' | 'refused' | 'elsewhere' | 'object' | 'stronger' | 'attribute' | 'told' | undefined

/** What follows in the same phrase, and what the next one begins with. */
function after(tokens: readonly Token[], last: number): Side {
  for (let at = last + 1; at <= last + 4; at++) {
    const token = tokens[at]
    if (!token || token.gap === 3) return undefined
    if (token.gap > 0) return token.kind === 'age' || /^\d\d$/u.test(token.word) ? 'attribute' : undefined
    if (turnedAway.test(token.word)) return 'refused'
    if (
      token.kind === 'not' &&
      /^(?:diterima|bisa|boleh|usah|dulu|menerima|terima|kami|diproses|melamar|mendaftar|daftar|apply)$/u.test(
        tokens[at + 1]?.word ?? '',
      )
    )
      return 'refused'
    if (stronger.test(token.word)) return 'stronger'
    if (at === last + 1 && told.test(token.word))
      return tokens
        .slice(at, at + 4)
        .some((next) => /^(?:must|wajib|required|syarat|keharusan|harus)$/u.test(next.word))
        ? 'stronger'
        : 'told'
    if (token.kind === 'age' || /^\d\d$/u.test(token.word)) return 'attribute'
    if (token.kind === 'aim' || token.kind === 'and') return undefined
  }
  return undefined
}

/** Leftwards: the first word that says whose attribute it is. */
function before(tokens: readonly Token[], first: number, as: Role): Side {
  const seen: Seen = { thing: false, person: false, child: false, limited: false, aimed: false }
  let crossed = 0
  let joined = true
  for (let at = first - 1; at >= 0 && at > first - 14; at--) {
    const gap = tokens[at + 1]?.gap ?? 0
    if (gap === 3) break
    const token = tokens[at]
    if (gap > 0 || token?.kind === 'and') {
      if (seen.person || seen.limited) break
      if (seen.thing) return 'elsewhere'
      if (gap > 0 && ++crossed > 2) break
      if (gap > 0) joined = false
      crossed = Math.max(crossed, 1)
    }
    if (
      !token ||
      (as === 'predicate' && voice.test(token.word)) ||
      ignored[as].has(token.kind ?? '') ||
      (crossed > 0 && as === 'predicate' && sold.has(token.kind ?? ''))
    )
      continue
    const side = crossed > 0 ? beside(token, seen.aimed, joined) : within(token, seen, tokens[at - 1])
    if (side === 'end') break
    if (side) return side
  }
  if (seen.thing) return 'elsewhere'
  return seen.person || seen.limited ? 'asked' : undefined
}

const voice = /^(?:suara|rambut|gaya|potongan)$/u
const sold = new Set(['wear', 'ware', 'served'])

interface Seen {
  thing: boolean
  person: boolean
  /** "anak perempuan": somebody looked for, or looked after. */
  child: boolean
  limited: boolean
  aimed: boolean
}

/** A word of the same phrase. */
function within({ kind, word }: Token, seen: Seen, ahead: Token | undefined): Side | 'end' {
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
      if (seen.child || seen.aimed) return 'elsewhere'
      seen.person = true
      seen.thing = false
      return undefined
    case 'job':
      if (seen.child) return 'elsewhere'
      seen.person = true
      seen.thing = false
      return undefined
    case 'person':
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
      return undefined
  }
}

const must = /^(?:harus|wajib|kudu|mesti|must|diharuskan|diwajibkan)$/u
const region = /^(?:area|wilayah|rute|penempatan|ditempatkan|cabang|lokasi|kota|provinsi)$/u
const language = /^(?:menguasai|paham|memahami|mengerti|mahir|fasih|bahasa|berbahasa|tahu|hafal|tentang)$/u

/** A word of a phrase before: demands stand beside demands, wares beside wares. */
function beside({ kind, word }: Token, aimed: boolean, isJoined: boolean): Side | 'end' {
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
