import { fromMarc8, type Marc8Mistake, type ReadLetters } from './marc8.ts'

/**
 * MARC 21 records in exchange format (ISO 2709), read byte by byte: lengths there count bytes, and files lie about them.
 * www.loc.gov/marc/specifications/specrecstruc.html
 */

export interface MarcRecord {
  leader: string
  fields: readonly MarcField[]
  /** Fields whose letters could not be read. Who needs one of them refuses the record. */
  unread?: readonly { tag: string; why: LettersMistake }[]
  /** What had to be done to read it. */
  note?: MarcNote | undefined
}
export type MarcField =
  | { tag: string; value: string }
  | { tag: string; indicators: string; subfields: readonly { code: string; value: string }[] }

/** A record as it was read, or why it could not be. */
export type ReadRecord = { record: MarcRecord } | { mistake: MarcMistake }

export type LettersMistake = Marc8Mistake | 'not-utf8'
export type MarcMistake = 'cut-off' | 'crooked-leader' | 'crooked-directory'
export const marcNotes = ['from-marc8', 'mended-lengths'] as const
export type MarcNote = (typeof marcNotes)[number]

const recordEnd = 0x1d
const fieldEnd = 0x1e
const escapeMark = 0x1b
const leaderLength = 24
const entryLength = 12

interface Stretch {
  start: number
  end: number
}

/** Where each record starts and ends: by the mark at its end, which can stand nowhere else, not by the length it claims. */
export function recordsIn(file: Uint8Array): Stretch[] {
  const found: Stretch[] = []
  for (let start = skipBlank(file, 0); start < file.length; ) {
    const mark = file.indexOf(recordEnd, start)
    const marked = mark === -1 ? file.length : mark + 1
    // A record cut off in the middle has no mark: where the next one's leader begins, it ended.
    const end = nextLeader(file, start + leaderLength, marked) ?? marked
    found.push({ start, end })
    start = skipBlank(file, end)
  }
  return found
}

/** A leader says its record's length, "22", where the data begin, and "4500"; no text of a title looks like that. */
function nextLeader(file: Uint8Array, from: number, to: number): number | undefined {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1', from, to)
  const found = text.search(/\d{5}[ -~]{5}22\d{5}[ -~]{3}4500/)
  return found === -1 ? undefined : from + found
}

export function readRecord(file: Uint8Array, { start, end }: Stretch): ReadRecord {
  const bytes = file.subarray(start, end)
  if (bytes.length < leaderLength + 2 || bytes.at(-1) !== recordEnd) return { mistake: 'cut-off' }
  const leader = ascii(bytes, 0, leaderLength)
  if (!/^\d{5}/.test(leader)) return { mistake: 'crooked-leader' }
  // The directory ends at the first field's end, wherever the leader says that it does.
  const base = bytes.indexOf(fieldEnd) + 1
  const entries = entriesIn(ascii(bytes, leaderLength, base - 1))
  if (!entries) return { mistake: 'crooked-directory' }
  const laid = asSaid(bytes, base, entries) ?? asTheyLie(bytes, base, entries)
  if (!laid) return { mistake: 'crooked-directory' }

  const letters = lettersOf(bytes, leader)
  const fields: MarcField[] = []
  const unread: { tag: string; why: LettersMistake }[] = []
  for (const { tag, value } of laid.fields) {
    const read = letters === 'marc8' ? fromMarc8(value) : fromUtf8(value)
    if ('text' in read) fields.push(toField(tag, read.text))
    else unread.push({ tag, why: read.mistake })
  }
  const note = laid.isMended ? 'mended-lengths' : letters === 'marc8' ? 'from-marc8' : undefined
  return { record: { leader, fields, unread, ...(note && { note }) } }
}

interface Entry {
  tag: string
  length: number
  from: number
}

function entriesIn(directory: string): Entry[] | undefined {
  if (directory === '' || directory.length % entryLength !== 0) return undefined
  const entries: Entry[] = []
  for (let at = 0; at < directory.length; at += entryLength) {
    const [, tag, length, from] = directory.slice(at, at + entryLength).match(/^(\w{3})(\d{4})(\d{5})$/) ?? []
    if (tag === undefined) return undefined
    entries.push({ tag, length: Number(length), from: Number(from) })
  }
  return entries
}

interface Laid {
  fields: { tag: string; value: Uint8Array }[]
  isMended: boolean
}

/** Nothing, where a field does not end where the directory says. */
function asSaid(bytes: Uint8Array, base: number, entries: readonly Entry[]): Laid | undefined {
  const fields = entries.map(({ tag, length, from }) => {
    const end = base + from + length - 1
    return { tag, value: bytes.subarray(base + from, end), ends: bytes[end] === fieldEnd }
  })
  return fields.every(({ ends, value }) => ends && !value.includes(fieldEnd)) ? { fields, isMended: false } : undefined
}

/** Writers that count letters instead of bytes lay the fields in the right order all the same. */
function asTheyLie(bytes: Uint8Array, base: number, entries: readonly Entry[]): Laid | undefined {
  const values: Uint8Array[] = []
  for (let at = base; at < bytes.length - 1; ) {
    const end = bytes.indexOf(fieldEnd, at)
    if (end === -1) return undefined
    values.push(bytes.subarray(at, end))
    at = end + 1
  }
  if (values.length !== entries.length) return undefined
  const inOrder = [...entries].sort((a, b) => a.from - b.from)
  return { fields: inOrder.map(({ tag }, n) => ({ tag, value: values[n] ?? new Uint8Array() })), isMended: true }
}

/** Leader/09 says which letters, and says MARC-8 of much that is UTF-8: bytes that are good UTF-8 are not MARC-8 by chance. */
function lettersOf(bytes: Uint8Array, leader: string): 'utf8' | 'marc8' {
  if (leader.charAt(9) === 'a') return 'utf8'
  return bytes.includes(escapeMark) || 'mistake' in fromUtf8(bytes) ? 'marc8' : 'utf8'
}

function toField(tag: string, text: string): MarcField {
  if (tag.startsWith('00')) return { tag, value: text }
  const [indicators = '  ', ...parts] = text.split('\u001f')
  return {
    tag,
    indicators: indicators.padEnd(2).slice(0, 2),
    subfields: parts
      .filter((part) => part !== '')
      .map((part) => ({ code: part.charAt(0), value: part.slice(1).trim() })),
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function fromUtf8(bytes: Uint8Array): ReadLetters<'not-utf8'> {
  try {
    return { text: utf8.decode(bytes).normalize('NFC') }
  } catch {
    return { mistake: 'not-utf8' }
  }
}

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  Array.from(bytes.subarray(from, to), (byte) => String.fromCharCode(byte)).join('')

/** Line ends, blanks and byte order marks between records, which some systems write. */
const blank = new Set([0x0a, 0x0d, 0x20, 0x00, 0x1a, 0xef, 0xbb, 0xbf])
function skipBlank(file: Uint8Array, from: number): number {
  let at = from
  while (at < file.length && blank.has(file[at] ?? 0)) at += 1
  return at
}
