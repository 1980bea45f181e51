import { type Id, idFrom } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Author, TitleFacts } from '../titles/title.ts'
import { isbn13 } from './isbn.ts'
import type { MarcField, MarcRecord } from './iso2709.ts'
import { tidy } from './punctuation.ts'

type DataField = Extract<MarcField, { subfields: unknown }>

/** The fields a title is made of. What stands in others, and in which letters, does not matter here. */
const read = new Set('001 003 008 020 040 041 082 100 110 111 245 260 264 300 520 650 700 710'.split(' '))

/** What a MARC 21 bibliographic record says of a work, without the punctuation cards were written with. */
export function titleOf(record: MarcRecord) {
  const needed = record.unread?.find(({ tag }) => read.has(tag))
  if (needed) return refuse(needed.why)
  const own = first(record, '245')
  const title = own && tidy([text(own, 'a'), text(own, 'n'), text(own, 'p')].filter(Boolean).join(' '))
  if (!title) return refuse('no-title')
  if (!/^[acd]/.test(record.leader.charAt(6).trim() || 'a')) return refuse('not-text')

  const published = all(record, '264').find(({ indicators }) => indicators.charAt(1) === '1') ?? first(record, '260')
  const fixed = control(record, '008')
  return ok<TitleFacts>({
    title: shortened(title, 300) ?? title,
    subtitle: shortened(tidy(text(own, 'b')), 300),
    authors: authorsOf(record),
    publisher: shortened(tidy(text(published, 'b')), 200),
    place: shortened(tidy(text(published, 'a')), 120),
    year: yearIn(text(published, 'c')) ?? yearIn(fixed.slice(7, 11)),
    language: languageIn(fixed.slice(35, 38)) ?? languageIn(text(first(record, '041'), 'a')),
    ddc: shortened(tidy(text(first(record, '082'), 'a').replaceAll('/', '')), 40),
    subjects: subjectsOf(record),
    summary: shortened(text(first(record, '520'), 'a'), 1200),
    extent: shortened(tidy(text(first(record, '300'), 'a')), 120),
    isbns: unique(all(record, '020').flatMap((field) => isbn13(text(field, 'a')) ?? [])),
  })
}

/**
 * The same record, brought again, is the same title: by who made it and its number there. A number of nobody knows whom may
 * be another book's elsewhere, so the title goes with it; and without a number, what the record says.
 */
export function titleIdOf(record: MarcRecord, facts: TitleFacts): Id<'title'> {
  const number = control(record, '001').trim()
  const maker = control(record, '003').trim() || text(first(record, '040'), 'a')
  if (number) return maker ? idFrom('title', maker, number) : idFrom('title', '', number, facts.title.toLowerCase())
  return idFrom('title', facts.title.toLowerCase(), facts.authors[0]?.name ?? '', String(facts.year ?? ''))
}

function authorsOf(record: MarcRecord): Author[] {
  const fields = ['100', '110', '111', '700', '710'].flatMap((tag) => all(record, tag))
  const authors = fields
    .filter((field) => text(field, 't') === '')
    .map((field) => {
      const role = tidy(text(field, 'e'))
      const name = tidy([text(field, 'a'), text(field, 'b')].filter(Boolean).join(' '))
      return { name: shortened(name, 160) ?? '', ...(role && { role: role.slice(0, 60) }) }
    })
  return authors
    .filter(({ name }, n) => name !== '' && authors.findIndex((each) => each.name === name) === n)
    .slice(0, 12)
}

const subjectsOf = (record: MarcRecord) =>
  unique(
    all(record, '650').map((field) =>
      field.subfields
        .filter(({ code }) => 'axyz'.includes(code))
        .map(({ value }) => tidy(seen(value)))
        .join(' – '),
    ),
  ).slice(0, 20)

const all = ({ fields }: MarcRecord, tag: string) =>
  fields.filter((field): field is DataField => field.tag === tag && 'subfields' in field)
const first = (record: MarcRecord, tag: string) => all(record, tag)[0]
const control = ({ fields }: MarcRecord, tag: string) => {
  const field = fields.find((each) => each.tag === tag)
  return field && 'value' in field ? seen(field.value) : ''
}
const text = (field: DataField | undefined, code: string) =>
  seen(field?.subfields.find((subfield) => subfield.code === code)?.value ?? '').trim()

/** Without control characters and marks that turn the reading direction: they would come out on a page. */
const seen = (given: string) =>
  given.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ').toWellFormed()

const shortened = (given: string, most: number) =>
  given === ''
    ? undefined
    : given.length <= most
      ? given
      : `${given
          .slice(0, most - 1)
          .toWellFormed()
          .trimEnd()}…`

function yearIn(given: string): number | undefined {
  const year = Number(given.match(/(1[4-9]|20)\d\d/)?.[0])
  return Number.isNaN(year) ? undefined : year
}
const languageIn = (given: string) =>
  /^[a-z]{3}$/.test(given) && given !== 'und' && given !== 'zxx' ? given : undefined
const unique = (values: readonly string[]) => [...new Set(values.filter((value) => value !== ''))]
