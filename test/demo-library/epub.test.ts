import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { books } from '../../infra/local/demo/content/library/books.ts'
import { epubOf } from '../../infra/local/demo/content/library/build-epub.ts'
import { bookIdentifier, type DemoBook } from '../../infra/local/demo/content/library/title.ts'

type Item = { id: string; href: string; 'media-type': string; properties?: string }
type Package = {
  metadata: { 'dc:identifier': unknown; meta: { property: string; '#text': string }[] }
  manifest: { item: Item[] }
  spine: { itemref: { idref: string }[] }
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'meta' })

function opened(book: DemoBook) {
  const bytes = epubOf(book)
  const files = unzipSync(bytes)
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const { package: opf } = parser.parse(text('EPUB/package.opf'), true) as { package: Package }
  return { bytes, files, text, opf }
}

const wordsOf = (book: DemoBook) =>
  book.chapters.map(
    ({ html }) =>
      html
        .replace(/<[^>]+>/g, ' ')
        .split(/\s+/)
        .filter(Boolean).length,
  )

describe.each(books.map((book) => [book.title, book] as const))('%s', (_, book) => {
  const { bytes, files, text, opf } = opened(book)

  it('has four to eight chapters and 1,800 to 4,000 words', () => {
    expect(book.chapters.length).toBeGreaterThanOrEqual(4)
    expect(book.chapters.length).toBeLessThanOrEqual(8)
    const words = wordsOf(book).reduce((sum, count) => sum + count, 0)
    expect(words).toBeGreaterThanOrEqual(1_800)
    expect(words).toBeLessThanOrEqual(4_000)
  })

  it('begins with its mimetype, stored and bare', () => {
    const head = new DataView(bytes.buffer, bytes.byteOffset)
    const [method, nameLength, extraLength] = [
      head.getUint16(8, true),
      head.getUint16(26, true),
      head.getUint16(28, true),
    ]
    expect([head.getUint32(0), method, nameLength, extraLength]).toEqual([0x504b0304, 0, 8, 0])
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  it('gives the same bytes each time', () => {
    expect(epubOf(book)).toEqual(bytes)
  })

  it('has every file of its manifest and no other', () => {
    const named = opf.manifest.item.map(({ href }) => `EPUB/${href}`)
    const around = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']
    expect(Object.keys(files).sort()).toEqual([...named, ...around].sort())
  })

  it('is well-formed in every part', () => {
    const broken = Object.keys(files)
      .filter((path) => /\.(xml|opf|xhtml|svg)$/.test(path))
      .map((path) => [path, XMLValidator.validate(text(path))] as const)
      .filter(([, verdict]) => verdict !== true)
    expect(broken).toEqual([])
  })

  it('is read in the order of its chapters, with the note on the book last', () => {
    const hrefs = opf.spine.itemref.map(({ idref }) => opf.manifest.item.find(({ id }) => id === idref)?.href)
    const chapters = book.chapters.map((_, index) => `bab-0${index + 1}.xhtml`)
    expect(hrefs).toEqual([...chapters, 'kolofon.xhtml'])
    const headings = hrefs.map((href) => /<h1 id="judul">([^<]*)<\/h1>/.exec(text(`EPUB/${href}`))?.[1])
    expect(headings).toEqual([...book.chapters.map(({ title }) => title), 'Tentang buku ini'])
  })

  it('lists the same chapters in its contents', () => {
    const [toc = ''] = text('EPUB/nav.xhtml').split('epub:type="landmarks"')
    const listed = [...toc.matchAll(/<li><a href="([^"]+)">/g)].map(([, href]) => href)
    expect(listed).toEqual([...book.chapters.map((_, index) => `bab-0${index + 1}.xhtml`), 'kolofon.xhtml'])
  })

  it('says who it is, how it can be read and under which licence', () => {
    expect(text('EPUB/package.opf')).toContain(
      `<dc:identifier id="pengenal">${bookIdentifier(book.key)}</dc:identifier>`,
    )
    const said = opf.metadata.meta
      .filter(({ property }) => property.startsWith('schema:'))
      .map(({ property }) => property)
    expect(said).toEqual([
      'schema:accessMode',
      'schema:accessModeSufficient',
      ...Array(4).fill('schema:accessibilityFeature'),
      'schema:accessibilityHazard',
      'schema:accessibilitySummary',
    ])
    expect(text('EPUB/kolofon.xhtml')).toContain('https://creativecommons.org/licenses/by/4.0/')
  })

  it('holds nothing that runs and fetches nothing from outside', () => {
    const inside = Object.keys(files).map(text).join('\n')
    expect(inside).not.toMatch(/<script|\son[a-z]+=|javascript:|src="http|url\(|@import/i)
  })
})
