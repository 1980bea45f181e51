import { createHash } from 'node:crypto'
import { type BookFile, escaped } from './book-file.ts'
import type { TakenApart } from './epub.ts'
import { sanitised } from './sanitise.ts'
import { sanitisedStyle } from './sanitise-style.ts'

export interface ChapterFile {
  file: string
  title: string
  bytes: number
}

/** Every file of a book on the books' own origin: a page for each chapter, its pictures and one style. */
export function bookPages(
  bookId: string,
  { chapters, resources, language }: TakenApart,
): { files: BookFile[]; chapters: ChapterFile[] } {
  const names = new Map(chapters.map(({ path }, n) => [path, `${n + 1}.html`]))
  const pictures = [...resources].flatMap(([path, bytes]) => {
    const kind = pictureKind(bytes)
    return kind ? [{ path, bytes, type: `image/${kind}`, name: `gambar/${hashed(bytes)}.${endings[kind]}` }] : []
  })
  const pictureNames = new Map(pictures.map(({ path, name }) => [path, name]))
  const style = [...resources]
    .filter(([path]) => path.endsWith('.css'))
    .map(([, bytes]) => sanitisedStyle(new TextDecoder().decode(bytes)))
    .join('\n')
  const addressOf = (path: string) => names.get(path) ?? pictureNames.get(path)

  const made = chapters.map(({ path, title, xhtml }, n) => {
    const body = page({ language, title, inner: sanitised(xhtml, { path, addressOf }) })
    const file = `${n + 1}.html`
    return { file, title, bytes: Buffer.byteLength(body), body }
  })
  return {
    chapters: made.map(({ file, title, bytes }) => ({ file, title, bytes })),
    files: [
      ...made.map(({ file, body }) => ({ key: `${bookId}/${file}`, type: 'text/html; charset=utf-8', body })),
      { key: `${bookId}/buku.css`, type: 'text/css; charset=utf-8', body: style },
      ...new Map(
        pictures.map(({ name, type, bytes }) => [name, { key: `${bookId}/${name}`, type, body: bytes }]),
      ).values(),
    ],
  }
}

const page = ({ language, title, inner }: { language: string; title: string; inner: string }) =>
  `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><link rel="stylesheet" href="buku.css"><link rel="stylesheet" href="/baca/bab.css"></head><body>${inner}</body></html>`

const endings = { png: 'png', jpeg: 'jpg', gif: 'gif', webp: 'webp' } as const

/** By a file's own first bytes, whatever the book calls it. Nothing, where it is no picture. */
function pictureKind(bytes: Uint8Array): keyof typeof endings | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('\u0089PNG')) return 'png'
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  return /^RIFF.{4}WEBP/s.test(start) ? 'webp' : undefined
}

const hashed = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 20)
