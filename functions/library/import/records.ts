import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { TitleFacts } from '../titles/title.ts'
import { type ImportRow, mostRecords } from './import.ts'
import { type MarcNote, type MarcRecord, type ReadRecord, readRecord, recordsIn } from './iso2709.ts'
import { titleIdOf, titleOf } from './marc-to-title.ts'
import { marcXml } from './marc-xml.ts'

/** The records of a file, each read when it is asked for. */
export interface RecordsInFile {
  count: number
  at(n: number): ReadRecord
}

/** ISO 2709 or MARCXML: told by the first visible byte, not by the file's name. */
export function recordsOf(file: Uint8Array) {
  const start = new TextDecoder()
    .decode(file.subarray(0, 400))
    .replace(/^\ufeff/, '')
    .trimStart()
  if (start.startsWith('<')) {
    const records = marcXml(file)
    return records ? counted({ count: records.count, at: (n) => ({ record: records.at(n) }) }) : refuse('crooked-xml')
  }
  if (!/^\d{5}/.test(start)) return refuse('neither-marc-nor-xml')
  const stretches = recordsIn(file)
  return counted({
    count: stretches.length,
    at: (n) => readRecord(file, stretches[n] ?? { start: 0, end: 0 }),
  })
}

function counted(records: RecordsInFile) {
  if (records.count === 0) return refuse('no-records')
  return records.count > mostRecords ? refuse('too-many-records') : ok(records)
}

export type Catalogued =
  | { titleId: Id<'title'>; facts: TitleFacts; note: MarcNote | undefined }
  | { label: string | undefined; reason: NonNullable<ImportRow['reason']> }

export function catalogue(given: ReadRecord): Catalogued {
  if ('mistake' in given) return { label: undefined, reason: given.mistake }
  const { record } = given
  const facts = titleOf(record)
  if (!facts.ok) return { label: labelOf(record), reason: facts.refusal }
  return { titleId: titleIdOf(record, facts.value), facts: facts.value, note: record.note }
}

const labelOf = ({ fields }: MarcRecord) => {
  const field = fields.find(({ tag }) => tag === '245')
  const text = field && 'subfields' in field ? field.subfields.map(({ value }) => value).join(' ') : ''
  return text === '' ? undefined : text.slice(0, 120).toWellFormed()
}
