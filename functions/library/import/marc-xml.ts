import { XMLParser } from 'fast-xml-parser'
import type { MarcField, MarcRecord } from './iso2709.ts'

/** MARCXML (www.loc.gov/standards/marcxml), a collection or one record, with or without a namespace prefix. */
export function marcXml(text: string): MarcRecord[] | undefined {
  try {
    const { collection, record } = parser.parse(text) as { collection?: { record?: Xml[] }; record?: Xml[] }
    return (collection?.record ?? record ?? []).map(toRecord)
  } catch {
    return undefined
  }
}

interface Xml {
  leader?: string
  controlfield?: { '@tag': string; '#text'?: string }[]
  datafield?: {
    '@tag': string
    '@ind1'?: string
    '@ind2'?: string
    subfield?: { '@code': string; '#text'?: string }[]
  }[]
}

// No entities but XML's own five: a document type of a stranger's may name a billion of them.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: false,
  isArray: (name) => ['record', 'controlfield', 'datafield', 'subfield'].includes(name),
})

function toRecord({ leader, controlfield = [], datafield = [] }: Xml): MarcRecord {
  const fields: MarcField[] = [
    ...controlfield.map((field) => ({ tag: field['@tag'], value: field['#text'] ?? '' })),
    ...datafield.map((field) => ({
      tag: field['@tag'],
      indicators: `${field['@ind1'] ?? ' '}${field['@ind2'] ?? ' '}`,
      subfields: (field.subfield ?? []).map((each) => ({
        code: each['@code'],
        value: (each['#text'] ?? '').trim().normalize('NFC'),
      })),
    })),
  ]
  const text = leader as unknown as string | { '#text'?: string } | undefined
  return { leader: (typeof text === 'object' ? text['#text'] : text) ?? '', fields }
}
