import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { TitleFacts } from '../titles/title.ts'
import { type ImportRow, mostRecords } from './import.ts'
import { type MarcMistake, type MarcRecord, readRecord, recordsIn } from './iso2709.ts'
import { titleIdOf, titleOf } from './marc-to-title.ts'
import { marcXml } from './marc-xml.ts'

export type RecordInFile = { record: MarcRecord } | { mistake: MarcMistake }

/** The records of a file, be it ISO 2709 or MARCXML. It is told by its first visible byte, not by its name. */
export function recordsOf(file: Uint8Array) {
  const start = new TextDecoder()
    .decode(file.subarray(0, 400))
    .replace(/^\ufeff/, '')
    .trimStart()
  if (start.startsWith('<')) {
    const records = marcXml(new TextDecoder().decode(file))
    if (!records) return refuse('neither-marc-nor-xml')
    return counted(records.map((record): RecordInFile => ({ record })))
  }
  if (!/^\d{5}/.test(start)) return refuse('neither-marc-nor-xml')
  return counted(recordsIn(file).map((where) => readRecord(file, where)))
}

function counted(records: readonly RecordInFile[]) {
  if (records.length === 0) return refuse('no-records')
  return records.length > mostRecords ? refuse('too-many-records') : ok(records)
}

export type Catalogued =
  | { titleId: Id<'title'>; facts: TitleFacts }
  | { label: string | undefined; reason: NonNullable<ImportRow['reason']> }

export function catalogue(given: RecordInFile): Catalogued {
  if ('mistake' in given) return { label: undefined, reason: given.mistake }
  const facts = titleOf(given.record)
  if (!facts.ok) return { label: labelOf(given.record), reason: facts.refusal }
  return { titleId: titleIdOf(given.record, facts.value), facts: facts.value }
}

const labelOf = ({ fields }: MarcRecord) => {
  const field = fields.find(({ tag }) => tag === '245')
  const text = field && 'subfields' in field ? field.subfields.map(({ value }) => value).join(' ') : ''
  return text === '' ? undefined : text.slice(0, 120)
}
