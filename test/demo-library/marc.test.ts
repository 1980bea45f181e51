import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { books } from '../../infra/local/demo/content/library/books.ts'
import { marcOf, marcXmlOf } from '../../infra/local/demo/content/library/build-marc.ts'
import { bookIdentifier } from '../../infra/local/demo/content/library/title.ts'
import { titles } from '../../infra/local/demo/content/library/titles.ts'
import { fieldsOf, type ReadRecord, readRecords, textOf } from './iso2709.ts'

const everything = [...titles, ...books]
const bytes = marcOf(everything)
const records = readRecords(bytes)
const recordOf = (key: string): ReadRecord => {
  const record = records.find((each) => textOf(each, '001') === key)
  if (!record) throw new Error(`no record ${key}`)
  return record
}
const written = (record: ReadRecord, tag: string) =>
  fieldsOf(record, tag).map(({ indicators, subfields }) =>
    [indicators.replaceAll(' ', '#'), ...subfields.map(({ code, value }) => `$${code} ${value}`)].join(' '),
  )

describe('the MARC file of the demo library', () => {
  it('is read back whole by a reader of its own, in order', () => {
    expect(records.map((record) => textOf(record, '001'))).toEqual(everything.map(({ key }) => key))
    expect(records.map((record) => textOf(record, '520', 'a'))).toEqual(everything.map(({ summary }) => summary))
  })

  it('gives the same bytes each time', () => {
    expect(marcOf(everything)).toEqual(bytes)
  })

  it('says in every leader that it is UTF-8', () => {
    expect(records.filter(({ leader }) => leader.slice(5, 12) !== 'nam a22' || leader.slice(17) !== ' i 4500')).toEqual(
      [],
    )
  })

  it('has in every record the fields a librarian looks for', () => {
    const looked = ['001', '003', '005', '008', '040', '041', '082', '245', '264', '300', '520', '650', '655']
    const lacking = records.flatMap((record) =>
      looked.filter((tag) => fieldsOf(record, tag).length === 0).map((tag) => `${textOf(record, '001')} ${tag}`),
    )
    expect(lacking).toEqual([])
  })

  it('has fields in ascending order, none of them empty', () => {
    for (const record of records) {
      const tags = record.fields.map(({ tag }) => tag)
      expect(tags).toEqual([...tags].sort())
      expect(record.fields.flatMap(({ subfields }) => subfields).filter(({ value }) => value.trim() === '')).toEqual([])
    }
  })

  it('has an 008 of forty characters with dates, audience, form and language in their places', () => {
    expect(records.filter((record) => textOf(record, '008')?.length !== 40)).toEqual([])
    expect(textOf(recordOf('bumi-manusia'), '008')).toBe('261101s1980    io            000 f ind d')
    expect(textOf(recordOf('azab-dan-sengsara'), '008')).toBe('261101s1920    xx            000 f ind d')
    expect(textOf(recordOf('pangeran-cilik'), '008')).toBe('261101ruuuu1943io            000 f ind d')
    expect(textOf(recordOf('lampu-di-terowongan-lampegan'), '008')).toBe('261101s2026    io     jo     000 1 ind d')
  })

  it('skips the English article in filing and only that', () => {
    const skipping = (key: string) => fieldsOf(recordOf(key), '245')[0]?.indicators
    expect(skipping('the-hobbit')).toBe('14')
    expect(skipping('a-pattern-language')).toBe('12')
    expect(skipping('si-doel-anak-betawi')).toBe('10')
    expect(skipping('mustikarasa')).toBe('00')
  })

  it('writes author, title, translator and original as cataloguers do', () => {
    const record = recordOf('lelaki-tua-dan-laut')
    expect(written(record, '041')).toEqual(['1# $a ind $h eng'])
    expect(written(record, '100')).toEqual(['1# $a Hemingway, Ernest, $e penulis.'])
    expect(written(record, '245')).toEqual([
      '10 $a Lelaki Tua dan Laut / $c Ernest Hemingway ; diterjemahkan oleh Sapardi Djoko Damono.',
    ])
    expect(written(record, '246')).toEqual(['1# $i Judul asli: $a The Old Man and the Sea'])
    expect(written(record, '264')).toEqual(['#1 $a Jakarta : $b Pustaka Jaya, $c 1973.'])
    expect(written(record, '700')).toEqual(['1# $a Damono, Sapardi Djoko, $e penerjemah.'])
  })

  it('enters a work of editors under its title', () => {
    const record = recordOf('gema-tanah-air')
    expect(written(record, '100')).toEqual([])
    expect(written(record, '245')).toEqual([
      '00 $a Gema Tanah Air : $b prosa dan puisi / $c disunting oleh H.B. Jassin.',
    ])
  })

  it('names no publisher where none is known, and says when the work first came out', () => {
    expect(written(recordOf('jane-eyre'), '264')).toEqual(['#1 $c [tahun terbit tidak diketahui]'])
    expect(written(recordOf('jane-eyre'), '500')).toEqual(['## $a Karya aslinya pertama kali terbit tahun 1847.'])
    expect(written(recordOf('belenggu'), '264')).toEqual(['#1 $c 1940.'])
    expect(written(recordOf('belenggu'), '500')).toEqual([])
  })

  it('enters a group as a group', () => {
    const record = recordOf('kota-yang-belajar-hujan')
    expect(written(record, '110')).toEqual(['2# $a Lingkar Remaja Payung Pelangi, $e penulis.'])
    expect(fieldsOf(record, '100')).toEqual([])
  })

  it('marks the six books, and only them, by 856', () => {
    const marked = records.filter((record) => fieldsOf(record, '856').length > 0)
    expect(marked.map((record) => textOf(record, '856', 'u'))).toEqual(books.map(({ key }) => bookIdentifier(key)))
    expect(marked.map((record) => textOf(record, '856', 'f'))).toEqual(books.map(({ key }) => `${key}.epub`))
  })
})

describe('the MARCXML of the demo library', () => {
  it('holds the same records', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === 'record' || name === 'controlfield',
    })
    const { collection } = parser.parse(marcXmlOf(everything), true) as {
      collection: { record: { leader: string; controlfield: { '#text': string; '@_tag': string }[] }[] }
    }
    const keys = collection.record.map(
      ({ controlfield }) => controlfield.find((field) => field['@_tag'] === '001')?.['#text'],
    )
    expect(keys.map(String)).toEqual(everything.map(({ key }) => key))
  })
})
