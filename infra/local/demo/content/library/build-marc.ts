import { type MarcField, MarcRecord } from '@natlibfi/marc-record'
import { ISO2709, MARCXML } from '@natlibfi/marc-record-serializers'
import {
  type Author,
  bookFileName,
  bookIdentifier,
  type DemoBook,
  type DemoTitle,
  type Form,
  licenceOfBooks,
  nameAsFiled,
  nameInFull,
  publisherOfBooks,
} from './title.ts'

/** A title of the catalogue or one of our books; a book is told by its chapters. */
export type Described = DemoTitle | DemoBook

/** Binary MARC 21 in UTF-8, one record after the other. https://www.loc.gov/marc/bibliographic/ */
export const marcOf = (titles: readonly Described[]): Uint8Array =>
  new TextEncoder().encode(titles.map((title) => ISO2709.to(recordOf(title))).join(''))

/** The same records as one MARCXML collection. */
export const marcXmlOf = (titles: readonly Described[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<collection xmlns="http://www.loc.gov/MARC21/slim">
${titles.map((title) => MARCXML.to(recordOf(title), { omitDeclaration: true })).join('\n')}
</collection>
`

/** Language material, monograph, UTF-8, full level, punctuated after ISBD; the lengths are the serializer's. */
const leader = '00000nam a2200000 i 4500'

export function recordOf(title: Described): MarcRecord {
  const book = 'chapters' in title ? title : undefined
  return new MarcRecord({
    leader,
    fields: [
      { tag: '001', value: title.key },
      { tag: '003', value: 'POCADI' },
      { tag: '005', value: '20261101000000.0' },
      ...(book ? [{ tag: '006', value: 'm     o  d        ' }] : []),
      { tag: '008', value: fixedField(title) },
      field('040', '  ', ['a', 'Pocadi Kota Sukabumi'], ['b', 'ind'], ['e', 'rda'], ['c', 'Pocadi Kota Sukabumi']),
      languages(title),
      field('082', '04', ['a', title.ddc], ['2', '23']),
      ...mainEntry(title),
      titleStatement(title),
      ...originalTitle(title),
      publication(title),
      extent(title),
      field('336', '  ', ['a', 'teks'], ['b', 'txt'], ['2', 'rdacontent']),
      field('337', '  ', ['a', book ? 'komputer' : 'tanpa alat'], ['b', book ? 'c' : 'n'], ['2', 'rdamedia']),
      field('338', '  ', ['a', book ? 'sumber daring' : 'jilid'], ['b', book ? 'cr' : 'nc'], ['2', 'rdacarrier']),
      ...firstPublished(title),
      field('520', '  ', ['a', title.summary]),
      ...(title.forChildren ? [field('521', '8 ', ['a', 'Anak-anak.'])] : []),
      ...(book ? [licence] : []),
      ...title.subjects.map((subject) => field('650', ' 4', ['a', `${subject}.`])),
      field('655', ' 4', ['a', `${capital(title.form)}.`]),
      ...addedEntries(title),
      ...(book ? [electronicLocation(book)] : []),
    ],
  })
}

type Subfield = readonly [code: string, value: string]
const field = (tag: string, indicators: string, ...subfields: Subfield[]): MarcField => ({
  tag,
  ind1: indicators.charAt(0),
  ind2: indicators.charAt(1),
  subfields: subfields.map(([code, value]) => ({ code, value })),
})

const datesOf = (title: Described) =>
  'chapters' in title
    ? { year: publisherOfBooks.year, first: undefined }
    : { year: title.year, first: title.firstPublished === title.year ? undefined : title.firstPublished }

/** 008 for books, 40 characters. Date type r: the edition first, then the first publication; an unknown year is uuuu. */
function fixedField(title: Described): string {
  const { year, first } = datesOf(title)
  const dates = first ? `r${year ?? 'uuuu'}${first}` : year ? `s${year}    ` : 'nuuuuuuuu'
  const place = 'chapters' in title ? 'io ' : countryOf(title.place)
  const audience = title.forChildren ? 'j' : ' '
  const formOfItem = 'chapters' in title ? 'o' : ' '
  const [literary, biography] = literaryForm[title.form]
  return `261101${dates}${place}    ${audience}${formOfItem}     000 ${literary}${biography}${title.language} d`
}

/** 008/33 literary form and 008/34 biography. */
const literaryForm: Record<Form, readonly [string, string]> = {
  novel: ['f', ' '],
  'cerita pendek': ['j', ' '],
  puisi: ['p', ' '],
  drama: ['d', ' '],
  'cerita anak': ['1', ' '],
  'cerita rakyat': ['0', ' '],
  biografi: ['0', 'd'],
  esai: ['e', ' '],
  kamus: ['0', ' '],
  'buku panduan': ['0', ' '],
  nonfiksi: ['0', ' '],
}

const abroad: Record<string, string> = {
  London: 'enk',
  'New York': 'nyu',
  Ithaca: 'nyu',
  'New Haven': 'ctu',
  Singapura: 'si ',
}
const countryOf = (place: string | undefined) => (place ? (abroad[place] ?? 'io ') : 'xx ')

function languages(title: Described): MarcField {
  const from = 'chapters' in title ? undefined : title.translatedFrom
  if (!from) return field('041', '0 ', ['a', title.language])
  return field('041', '1 ', ['a', title.language], ['h', from])
}

const isMaker = ({ role }: Author) => role === undefined || role === 'penulis'
/** Whoever wrote it first is the main entry; a work of editors has its title for one. */
const mainAuthor = ({ authors }: Described) => authors.find(isMaker)

function mainEntry(title: Described): MarcField[] {
  const author = mainAuthor(title)
  return author ? [nameEntry('1', author)] : []
}

const addedEntries = (title: Described): MarcField[] =>
  title.authors.filter((author) => author !== mainAuthor(title)).map((author) => nameEntry('7', author))

/** 100 and 700 are people (first indicator: is there a family name?), 110 and 710 are groups in direct order. */
function nameEntry(block: '1' | '7', author: Author): MarcField {
  const [tag, indicators] = author.group ? ['10', '2 '] : ['00', author.given ? '1 ' : '0 ']
  return field(`${block}${tag}`, indicators, ['a', `${nameAsFiled(author)},`], ['e', `${author.role ?? 'penulis'}.`])
}

const originalTitle = (title: Described): MarcField[] =>
  'originalTitle' in title && title.originalTitle
    ? [field('246', '1 ', ['i', 'Judul asli:'], ['a', title.originalTitle])]
    : []

function titleStatement(title: Described): MarcField {
  const by = responsibility(title.authors)
  const subtitle = title.subtitle
  const proper = title.title + (subtitle ? ' :' : by ? ' /' : '.')
  return field(
    '245',
    `${mainAuthor(title) ? 1 : 0}${skippedLetters(title)}`,
    ['a', proper],
    ...(subtitle ? [['b', subtitle + (by ? ' /' : '.')] as const] : []),
    ...(by ? [['c', `${by}.`] as const] : []),
  )
}

/** Second indicator of 245: letters of an article that filing skips. Indonesian, Sundanese and Javanese have none. */
const skippedLetters = ({ language, title }: Described) =>
  language === 'eng' ? (/^(The|An|A) /.exec(title)?.[0].length ?? 0) : 0

function responsibility(authors: readonly Author[]): string {
  const named = (role: Author['role'], word: string) => {
    const names = authors.filter((author) => author.role === role).map(nameInFull)
    return names.length ? [`${word}${names.join(', ')}`] : []
  }
  const makers = authors.filter(isMaker).map(nameInFull).join(', ')
  return [
    ...(makers ? [makers] : []),
    ...named('penerjemah', 'diterjemahkan oleh '),
    ...named('penyunting', 'disunting oleh '),
  ].join(' ; ')
}

/** What is not known is not named: a bracketed "not known" would be shown to readers as if it were a publisher. */
function publication(title: Described): MarcField {
  const { name, place, year } =
    'chapters' in title ? publisherOfBooks : { name: title.publisher, place: title.place, year: title.year }
  return field(
    '264',
    ' 1',
    ...(place ? [['a', `${place} :`] as const] : []),
    ...(name ? [['b', `${name},`] as const] : []),
    ['c', year ? `${year}.` : '[tahun terbit tidak diketahui]'],
  )
}

function extent(title: Described): MarcField {
  if ('chapters' in title) return field('300', '  ', ['a', `1 sumber daring (${title.chapters.length} bab)`])
  return field('300', '  ', ['a', title.pages ? `${title.pages} halaman` : '1 jilid'])
}

function firstPublished(title: Described): MarcField[] {
  const { first } = datesOf(title)
  if (!first) return []
  const work = 'translatedFrom' in title && title.translatedFrom ? 'Karya aslinya pertama' : 'Pertama'
  return [field('500', '  ', ['a', `${work} kali terbit tahun ${first}.`])]
}

const licence = field(
  '540',
  '  ',
  ['a', `${licenceOfBooks.name}. ${licenceOfBooks.sentence}`],
  ['f', licenceOfBooks.name],
  ['u', licenceOfBooks.url],
)

/** The mark of a book that can be read here: $u is also the identifier inside the EPUB, $f the name of the file. */
const electronicLocation = ({ key }: DemoBook) =>
  field('856', '40', ['u', bookIdentifier(key)], ['f', bookFileName(key)], ['q', 'application/epub+zip'])

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
