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
  const pictures = [...resources].filter(([path]) => !path.endsWith('.css'))
  const pictureNames = new Map(pictures.map(([path, bytes]) => [path, `gambar/${hashed(bytes)}${extension(path)}`]))
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
      ...pictures.map(([path, bytes]) => ({
        key: `${bookId}/${pictureNames.get(path)}`,
        type: pictureTypes[extension(path)] ?? 'application/octet-stream',
        body: bytes,
      })),
    ],
  }
}

const page = ({ language, title, inner }: { language: string; title: string; inner: string }) =>
  `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><link rel="stylesheet" href="buku.css"><link rel="stylesheet" href="/baca/bab.css"></head><body>${inner}</body></html>`

const pictureTypes: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}
const extension = (path: string) => path.slice(path.lastIndexOf('.')).toLowerCase()
const hashed = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 20)
