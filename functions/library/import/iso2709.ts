/**
 * MARC 21 records in exchange format (ISO 2709), read byte by byte: lengths there count bytes, and files lie about them.
 * www.loc.gov/marc/specifications/specrecstruc.html
 */

export interface MarcRecord {
  leader: string
  fields: readonly MarcField[]
}
export type MarcField =
  | { tag: string; value: string }
  | { tag: string; indicators: string; subfields: readonly { code: string; value: string }[] }

/** A record as it was read, or why it could not be. */
export type ReadRecord = { record: MarcRecord } | { mistake: MarcMistake }

export type MarcMistake = 'cut-off' | 'crooked-leader' | 'crooked-directory' | 'not-utf8'

const recordEnd = 0x1d
const fieldEnd = 0x1e
const leaderLength = 24
const entryLength = 12

/** Where each record starts and ends. A length that does not lead to a record's end is not believed: the end mark is. */
export function recordsIn(file: Uint8Array): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let start = skipBlank(file, 0); start < file.length; ) {
    const said = Number(ascii(file, start, start + 5))
    const believed = Number.isInteger(said) && said > leaderLength && file[start + said - 1] === recordEnd
    const mark = file.indexOf(recordEnd, start)
    const end = believed ? start + said : mark === -1 ? file.length : mark + 1
    found.push({ start, end })
    start = skipBlank(file, end)
  }
  return found
}

export function readRecord(file: Uint8Array, { start, end }: { start: number; end: number }): ReadRecord {
  const bytes = file.subarray(start, end)
  if (bytes.length < leaderLength + 2 || bytes.at(-1) !== recordEnd) return { mistake: 'cut-off' }
  const leader = ascii(bytes, 0, leaderLength)
  const base = Number(leader.slice(12, 17))
  if (!Number.isInteger(base) || base <= leaderLength || base > bytes.length || bytes[base - 1] !== fieldEnd)
    return { mistake: 'crooked-leader' }

  const fields: MarcField[] = []
  for (let at = leaderLength; at + entryLength <= base; at += entryLength) {
    const [, tag = '', length = 0, from = 0] = ascii(bytes, at, at + entryLength).match(/^(\w{3})(\d{4})(\d{5})$/) ?? []
    if (tag === '') return { mistake: 'crooked-directory' }
    const first = base + Number(from)
    const text = decoded(bytes.subarray(first, first + Number(length)))
    if (text === undefined) return { mistake: 'not-utf8' }
    fields.push(toField(tag, text.replace(new RegExp(`${String.fromCharCode(fieldEnd)}$`), '')))
  }
  return { record: { leader, fields } }
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

/** Nothing where it is not UTF-8, whatever the leader says: MARC-8 and Latin-1 would come out as rubbish. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes).normalize('NFC')
  } catch {
    return undefined
  }
}

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

/** Line ends and blanks between records, which some systems write. */
function skipBlank(file: Uint8Array, from: number): number {
  let at = from
  while (at < file.length && [0x0a, 0x0d, 0x20, 0x00, 0x1a].includes(file[at] ?? 0)) at += 1
  return at
}
