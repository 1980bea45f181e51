import { XMLParser } from 'fast-xml-parser'
import type { MarcField, MarcRecord } from './iso2709.ts'

/** MARCXML (www.loc.gov/standards/marcxml), a collection or one record, with or without a namespace prefix. */
export function marcXml(file: Uint8Array): { count: number; at(n: number): MarcRecord } | undefined {
  const text = decoded(file)
  // A document type of a stranger's may name a billion entities. MARCXML needs none.
  if (text === undefined || text.includes('<!ENTITY')) return undefined
  try {
    const { collection, record } = parser.parse(collected(text), true) as {
      collection?: { record?: Xml[] }
      record?: Xml[]
    }
    const records = collection?.record ?? record ?? []
    return { count: records.length, at: (n) => toRecord(records[n] ?? {}) }
  } catch {
    return undefined
  }
}

/** In the letters its first line names, UTF-8 where it names none. Nothing, where its bytes are not those letters. */
function decoded(file: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(file.subarray(0, 200))
  const [, named = 'utf-8'] = head.match(/<\?xml[^>]*encoding=["']([\w-]+)["']/) ?? []
  try {
    return new TextDecoder(named, { fatal: true }).decode(file)
  } catch {
    return undefined
  }
}

/** Some systems write records one after the other and call that XML. */
const collected = (text: string) =>
  /<(?:\w+:)?collection[\s>]/.test(text) ? text : `<collection>${text.replace(/^\s*<\?xml[^>]*\?>/, '')}</collection>`

interface Xml {
  leader?: { '#text'?: string }
  controlfield?: { '@tag'?: string; '#text'?: string }[]
  datafield?: {
    '@tag'?: string
    '@ind1'?: string
    '@ind2'?: string
    subfield?: { '@code'?: string; '#text'?: string }[]
  }[]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  // Letters by number (`&#233;`) are read only together with HTML's.
  htmlEntities: true,
  isArray: (name) => ['record', 'controlfield', 'datafield', 'subfield'].includes(name),
})

function toRecord({ leader, controlfield = [], datafield = [] }: Xml): MarcRecord {
  const fields: MarcField[] = [
    ...controlfield.map((field) => ({ tag: field['@tag'] ?? '', value: field['#text'] ?? '' })),
    ...datafield.map((field) => ({
      tag: field['@tag'] ?? '',
      indicators: `${field['@ind1'] ?? ' '}${field['@ind2'] ?? ' '}`,
      subfields: (field.subfield ?? []).map((each) => ({
        code: each['@code'] ?? '',
        value: (each['#text'] ?? '').trim().normalize('NFC'),
      })),
    })),
  ]
  return { leader: leader?.['#text'] ?? '', fields }
}
