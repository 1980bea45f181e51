import { createHash } from 'node:crypto'
import type { TakenApart } from './epub.ts'
import { sanitised, sanitisedStyle } from './sanitise.ts'

/** A file as it will lie in the books' bucket. */
export interface BookFile {
  key: string
  type: string
  body: string | Uint8Array
}

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
      { key: `${bookId}/buku.css`, type: 'text/css; charset=utf-8', body: `${style}\n${ourStyle}` },
      ...pictures.map(([path, bytes]) => ({
        key: `${bookId}/${pictureNames.get(path)}`,
        type: pictureTypes[extension(path)] ?? 'application/octet-stream',
        body: bytes,
      })),
    ],
  }
}

const page = ({ language, title, inner }: { language: string; title: string; inner: string }) =>
  `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><link rel="stylesheet" href="buku.css"></head><body>${inner}</body></html>`

/** Last, so that it wins: letters as large as the reader wants them, lines as long as one reads well. */
const ourStyle = `:root{color-scheme:light dark}
html{font:400 1.125rem/1.7 Georgia,'Noto Serif',serif;background:#fbf6ec;color:#1d1b16}
@media(prefers-color-scheme:dark){html{background:#14151f;color:#f4efe4}a{color:#74d3ab}}
body{max-width:36rem;margin:0 auto!important;padding:1.5rem 1.25rem 4rem!important;overflow-wrap:break-word;background:none!important;color:inherit!important}
img{max-width:100%;height:auto}table{display:block;overflow-x:auto}pre{overflow-x:auto}a{color:#0f6a4c}`

const pictureTypes: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}
const extension = (path: string) => path.slice(path.lastIndexOf('.')).toLowerCase()
const hashed = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 20)

export const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
