import { strToU8, type Zippable, zipSync } from 'fflate'
import { coverOf } from './cover.ts'
import {
  bookIdentifier,
  type DemoBook,
  type Language,
  licenceOfBooks,
  nameAsFiled,
  nameInFull,
  publisherOfBooks,
} from './title.ts'
import { xml } from './xml.ts'

/** The zip's dates are read back by local getters, so a local date gives the same bytes in every time zone. */
const writtenAt = new Date(2026, 10, 1)
const modifiedAt = '2026-11-01T00:00:00Z'
const bcp47: Record<Language, string> = { ind: 'id', sun: 'su', jav: 'jv', eng: 'en', ara: 'ar' }

/** An EPUB 3.3 of the book; the same book gives the same bytes. https://www.w3.org/TR/epub-33/ */
export function epubOf(book: DemoBook): Uint8Array {
  const files: Zippable = {
    // OCF 3.3 §4.2.2: first in the archive, stored, without an extra field.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(packageOf(book)),
    'EPUB/nav.xhtml': strToU8(navOf(book)),
    'EPUB/gaya.css': strToU8(stylesheet),
    'EPUB/sampul.svg': strToU8(coverOf(book)),
  }
  for (const page of pagesOf(book)) files[`EPUB/${page.href}`] = strToU8(page.document)
  return zipSync(files, { mtime: writtenAt, level: 9, os: 0 })
}

type BookPage = { id: string; href: string; title: string; document: string }

function pagesOf(book: DemoBook): BookPage[] {
  const chapters = book.chapters.map(({ title, html }, index) => {
    const number = String(index + 1).padStart(2, '0')
    const body = `<section epub:type="chapter" role="doc-chapter" aria-labelledby="judul">
<h1 id="judul">${xml(title)}</h1>
${html.trim()}
</section>`
    return { id: `bab-${number}`, href: `bab-${number}.xhtml`, title, document: documentOf(book, title, body) }
  })
  const title = 'Tentang buku ini'
  return [
    ...chapters,
    { id: 'kolofon', href: 'kolofon.xhtml', title, document: documentOf(book, title, colophon(book)) },
  ]
}

function colophon(book: DemoBook): string {
  return `<section epub:type="colophon" role="doc-colophon" aria-labelledby="judul">
<h1 id="judul">Tentang buku ini</h1>
<p><em>${xml(book.title)}</em>${book.subtitle ? `: ${xml(book.subtitle)}` : ''}</p>
<p>Oleh ${xml(book.authors.map(nameInFull).join(', '))}.</p>
<p>Diterbitkan oleh ${publisherOfBooks.name}, ${publisherOfBooks.year}.</p>
<p>Lisensi: <a href="${licenceOfBooks.url}">Creative Commons Atribusi 4.0 Internasional (${licenceOfBooks.name})</a>,
${licenceOfBooks.url.replace('https://', '')}. ${licenceOfBooks.sentence}</p>
</section>`
}

function documentOf(book: DemoBook, title: string, body: string): string {
  const language = bcp47[book.language]
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<title>${xml(title)}</title>
<link rel="stylesheet" type="text/css" href="gaya.css"/>
</head>
<body>
${body}
</body>
</html>
`
}

function navOf(book: DemoBook): string {
  const pages = pagesOf(book)
  return documentOf(
    book,
    'Daftar isi',
    `<nav epub:type="toc" role="doc-toc" id="daftar-isi" aria-labelledby="judul-isi">
<h1 id="judul-isi">Daftar isi</h1>
<ol>
${pages.map(({ href, title }) => `<li><a href="${href}">${xml(title)}</a></li>`).join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" id="tanda-tempat" aria-labelledby="judul-tempat" hidden="">
<h2 id="judul-tempat">Tempat penting</h2>
<ol>
<li><a epub:type="bodymatter" href="bab-01.xhtml">Awal buku</a></li>
</ol>
</nav>`,
  )
}

function packageOf(book: DemoBook): string {
  const language = bcp47[book.language]
  const pages = pagesOf(book)
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="pengenal" xml:lang="${language}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="pengenal">${bookIdentifier(book.key)}</dc:identifier>
${titlesOf(book)}
<dc:language>${language}</dc:language>
${creatorsOf(book)}
<dc:publisher>${publisherOfBooks.name}</dc:publisher>
<dc:date>${publisherOfBooks.year}</dc:date>
<dc:description>${xml(book.summary)}</dc:description>
${book.subjects.map((subject) => `<dc:subject>${xml(subject)}</dc:subject>`).join('\n')}
<dc:type>${xml(book.form)}</dc:type>
<dc:rights>${licenceOfBooks.name}. ${licenceOfBooks.sentence}</dc:rights>
<link rel="dcterms:license" href="${licenceOfBooks.url}"/>
<meta property="dcterms:modified">${modifiedAt}</meta>
${accessibility.map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`).join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="gaya" href="gaya.css" media-type="text/css"/>
<item id="sampul" href="sampul.svg" media-type="image/svg+xml" properties="cover-image"/>
${pages.map(({ id, href }) => `<item id="${id}" href="${href}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
${pages.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`
}

function titlesOf({ title, subtitle }: DemoBook): string {
  const main = `<dc:title id="judul">${xml(title)}</dc:title>
<meta refines="#judul" property="title-type">main</meta>`
  if (!subtitle) return main
  return `${main}
<dc:title id="anak-judul">${xml(subtitle)}</dc:title>
<meta refines="#anak-judul" property="title-type">subtitle</meta>`
}

function creatorsOf({ authors }: DemoBook): string {
  return authors
    .map((author, index) => {
      const id = `penulis-${index + 1}`
      return `<dc:creator id="${id}">${xml(nameInFull(author))}</dc:creator>
<meta refines="#${id}" property="role" scheme="marc:relators">${author.role === 'penyunting' ? 'edt' : 'aut'}</meta>
<meta refines="#${id}" property="file-as">${xml(nameAsFiled(author))}</meta>`
    })
    .join('\n')
}

/** Words of https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20240422/. No WCAG claim: nobody audited it. */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Seluruh isi berupa teks dengan judul bab, daftar isi, dan urutan baca yang runtut; tanpa gambar di dalam bab.',
  ],
] as const

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`

/** Colours and sizes are left to the reader: only rhythm and the shape of tables, quotes and verse. */
const stylesheet = `body { margin: 0 5%; line-height: 1.6; }
h1, h2 { line-height: 1.25; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.6em; margin: 1.5em 0 1em; }
h2 { font-size: 1.2em; margin: 1.6em 0 0.5em; }
p { margin: 0 0 0.9em; }
li { margin: 0 0 0.4em; }
blockquote { margin: 1em 0; padding: 0 0 0 1em; border-left: 0.2em solid currentColor; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; }
th, td { border-bottom: 1px solid currentColor; padding: 0.4em 0.6em 0.4em 0; text-align: left; vertical-align: top; }
.bait { margin: 0 0 1.2em; line-height: 1.7; }
`
