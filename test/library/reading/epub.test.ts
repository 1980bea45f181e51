import { describe, expect, it } from 'vitest'
import { bookPages } from '../../../functions/library/reading/book-pages.ts'
import { takeApart } from '../../../functions/library/reading/epub.ts'
import { books } from '../../../infra/local/demo/content/library/books.ts'
import { epubOf } from '../../../infra/local/demo/content/library/build-epub.ts'
import { chapter, container, epub, opf } from '../support/epub.ts'

const apart = (file: Uint8Array) => {
  const result = takeApart(file)
  return result.ok ? result.value : result.refusal
}
const titlesOf = (file: Uint8Array) => {
  const book = apart(file)
  return typeof book === 'string' ? book : book.chapters.map(({ title }) => title)
}

describe('an EPUB taken apart', () => {
  it('has its chapters in the order of reading, called as in its contents', () => {
    expect(apart(epub())).toMatchObject({ title: 'Cerita', language: 'id' })
    expect(titlesOf(epub())).toEqual(['Bab satu & awal', 'Bab dua'])
    expect(titlesOf(epub({ 'isi/buku.opf': opf('', '<itemref idref="b"/><itemref idref="a" linear="no"/>') }))).toEqual(
      ['Bab dua'],
    )
  })

  it('calls a chapter by its heading where the contents do not, and else by its number', () => {
    expect(
      titlesOf(
        epub({ 'isi/nav.xhtml': chapter('<nav/>'), 'isi/dua.xhtml': '<html><body><p>Tanpa judul</p></body></html>' }),
      ),
    ).toEqual(['Satu', '2'])
  })

  it('is read by an NCX, as EPUB 2 has it', () => {
    const ncx =
      '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx xmlns="x"><navMap><navPoint id="1"><navLabel><text>Mula &amp; pertama</text></navLabel><content src="satu.xhtml"/><navPoint id="2"><navLabel><text>Anak</text></navLabel><content src="satu.xhtml#anak"/></navPoint></navPoint><navPoint id="3"><navLabel><text>Akhir</text></navLabel><content src="dua.xhtml"/></navPoint></navMap></ncx>'
    const manifest = opf('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>').replace(
      ' properties="nav"',
      '',
    )
    expect(titlesOf(epub({ 'isi/buku.opf': manifest, 'isi/toc.ncx': ncx }))).toEqual(['Mula & pertama', 'Akhir'])
  })

  it.each([
    ['of another kind', { mimetype: 'application/zip' }],
    ['that does not say what it is', { mimetype: undefined }],
    ['without a container', { 'META-INF/container.xml': undefined }],
    ['with a container of rubbish', { 'META-INF/container.xml': '<container' }],
    ['that leads nowhere', { 'META-INF/container.xml': container('tidak/ada.opf') }],
    ['that leads out of itself', { 'META-INF/container.xml': container('../../etc/passwd') }],
    ['with a package of rubbish', { 'isi/buku.opf': 'halo' }],
  ])('%s is none', (_, parts) => {
    expect(apart(epub(parts))).toBe('not-an-epub')
  })

  it('is none, when it is something else', () => {
    for (const file of [
      new Uint8Array(),
      Buffer.from('halo'),
      Buffer.from('PK\u0003\u0004rest'),
      Buffer.from([0xff, 0xd8]),
    ])
      expect(apart(file)).toBe('not-an-epub')
  })

  it('whose chapters are not there has nothing to read', () => {
    expect(apart(epub({ 'isi/satu.xhtml': undefined, 'isi/dua.xhtml': undefined }))).toBe('nothing-to-read')
  })

  it('that is locked says so; veiled fonts lock nothing', () => {
    const encryption = (algorithm: string) =>
      `<encryption><EncryptedData><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`
    expect(apart(epub({ 'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes256-cbc') }))).toBe(
      'locked-book',
    )
    expect(
      titlesOf(epub({ 'META-INF/encryption.xml': encryption('http://www.idpf.org/2008/embedding') })),
    ).toHaveLength(2)
  })

  it('with a bomb inside is refused, honest or lying', () => {
    const bomb = Buffer.from(epub({ 'isi/bom.bin': new Uint8Array(5_000_000) }))
    const at = bomb.lastIndexOf('isi/bom.bin') - 46
    expect(bomb.readUInt32LE(at + 24)).toBe(5_000_000)
    bomb.writeUInt32LE(160 * 1024 * 1024, at + 24)
    expect(apart(bomb)).toBe('too-large-inside')
    bomb.writeUInt32LE(10, at + 24)
    expect(apart(bomb)).toBe('too-large-inside')
  })

  it('names languages, not sentences of its own, where it could put them into a page', () => {
    const { files } = bookPages(
      'book_x',
      ok(apart(epub({ 'isi/buku.opf': opf('', undefined, '"><script>alert(1)</script>') }))),
    )
    expect(String(files[0]?.body)).not.toContain('<script')
  })

  it('with entities of its own blows nothing up', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')
    const bomb = opf()
      .replace('<package', `<!DOCTYPE package [<!ENTITY a0 "aaaaaaaaaa">${levels}]><package`)
      .replace('>Cerita<', '>&a9;<')
    const book = apart(epub({ 'isi/buku.opf': bomb }))
    expect(typeof book === 'string' ? book : book.title.length).toBe(4)
  })
})

const ok = <T>(book: T | string): T => {
  if (typeof book === 'string') throw new Error(book)
  return book as T
}

describe('the books of the demo library', () => {
  it.each(books.map((book) => [book.title, book] as const))(
    '%s: every chapter is there, and the first within 60 KB',
    (_, book) => {
      const taken = ok(apart(epubOf(book)))
      const { files, chapters } = bookPages('book_demo', taken)
      const titles = chapters.map(({ title }) => title)
      for (const { title } of book.chapters) expect(titles).toContain(title)
      const first = chapters[0]
      const css = files.find(({ key }) => key.endsWith('.css'))
      expect((first?.bytes ?? 0) + Buffer.byteLength(css?.body ?? '')).toBeLessThan(60 * 1024)
      const all = files
        .filter(({ type }) => type.startsWith('text/html'))
        .map(({ body }) => String(body))
        .join('')
      for (const { html } of book.chapters) {
        const words = html
          .replace(/<[^>]+>/g, ' ')
          .replace(/&\w+;/g, ' ')
          .split(/\s+/)
          .filter((word) => /^[a-z]{6,}$/i.test(word))
        expect(words.filter((word) => !all.includes(word))).toEqual([])
      }
    },
  )
})
