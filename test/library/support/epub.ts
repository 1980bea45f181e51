import { strToU8, zipSync } from 'fflate'

/** A small EPUB 3, part by part: what is given replaces or joins what a plain book has. */
export function epub(parts: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Uint8Array {
  const whole = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container('isi/buku.opf'),
    'isi/buku.opf': opf(),
    'isi/nav.xhtml': chapter(
      '<nav epub:type="toc"><ol><li><a href="satu.xhtml">Bab satu &amp; awal</a></li><li><a href="dua.xhtml#x">Bab dua</a></li></ol></nav>',
    ),
    'isi/satu.xhtml': chapter('<h1>Satu</h1><p>Pada suatu hari.</p>'),
    'isi/dua.xhtml': chapter('<h1>Dua</h1><p>Keesokan harinya.</p>'),
    ...parts,
  }
  const entries = Object.entries(whole).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, typeof content === 'string' ? strToU8(content) : content] as const],
  )
  return zipSync(Object.fromEntries(entries))
}

export const container = (path: string) =>
  `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${path}" media-type="application/oebps-package+xml"/></rootfiles></container>`

export const opf = (items = '', spine = '<itemref idref="a"/><itemref idref="b"/>', language = 'id') =>
  `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Cerita</dc:title><dc:language>${language}</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="satu.xhtml" media-type="application/xhtml+xml"/><item id="b" href="dua.xhtml" media-type="application/xhtml+xml"/>${items}</manifest><spine>${spine}</spine></package>`

export const chapter = (body: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Bab</title>${head}</head><body>${body}</body></html>`
