/** A second reader of ISO 2709, written from the standard and apart from the writer: it counts bytes, never letters. */

export type ReadField = { tag: string; indicators: string; value: string; subfields: { code: string; value: string }[] }
export type ReadRecord = { leader: string; fields: ReadField[] }

const [subfieldMark, fieldEnd, recordEnd] = [0x1f, 0x1e, 0x1d]
const utf8 = new TextDecoder('utf-8', { fatal: true })

export function readRecords(bytes: Uint8Array): ReadRecord[] {
  const records: ReadRecord[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = numberAt(bytes, at, 5)
    const record = bytes.subarray(at, at + length)
    if (record.at(-1) !== recordEnd) throw new Error(`the record at byte ${at} does not end where its leader says`)
    records.push(readRecord(record))
    at += length
  }
  return records
}

function readRecord(bytes: Uint8Array): ReadRecord {
  const base = numberAt(bytes, 12, 5)
  if (bytes[base - 1] !== fieldEnd) throw new Error('the directory does not end at the base address')
  const fields: ReadField[] = []
  for (let entry = 24; entry < base - 1; entry += 12) {
    const tag = utf8.decode(bytes.subarray(entry, entry + 3))
    const start = base + numberAt(bytes, entry + 7, 5)
    const end = start + numberAt(bytes, entry + 3, 4)
    if (bytes[end - 1] !== fieldEnd) throw new Error(`field ${tag} does not end where the directory says`)
    fields.push(readField(tag, bytes.subarray(start, end - 1)))
  }
  return { leader: utf8.decode(bytes.subarray(0, 24)), fields }
}

function readField(tag: string, bytes: Uint8Array): ReadField {
  if (tag < '010') return { tag, indicators: '', value: utf8.decode(bytes), subfields: [] }
  const [indicators = '', ...parts] = utf8.decode(bytes).split(String.fromCharCode(subfieldMark))
  const subfields = parts.map((part) => ({ code: part.charAt(0), value: part.slice(1) }))
  return { tag, indicators, value: '', subfields }
}

function numberAt(bytes: Uint8Array, at: number, digits: number): number {
  const text = utf8.decode(bytes.subarray(at, at + digits))
  if (!/^\d+$/.test(text)) throw new Error(`no number at byte ${at}: "${text}"`)
  return Number(text)
}

export const fieldsOf = (record: ReadRecord, tag: string) => record.fields.filter((field) => field.tag === tag)
export const textOf = (record: ReadRecord, tag: string, code?: string) => {
  const field = record.fields.find((each) => each.tag === tag)
  return code ? field?.subfields.find((subfield) => subfield.code === code)?.value : field?.value
}
