import type { OpenBook } from './book.ts'
import { type BookFile, escaped } from './book-pages.ts'
import { words } from './reader.words.ts'

/**
 * The page a book is read in, on the books' own origin, where nobody is signed in. Its contents lead into a frame, which
 * needs no script; the script beside it turns pages, keeps the place and sizes the letters.
 */
export function readerPage({ bookId, titleId, title, authors, chapters }: OpenBook, siteUrl: string): BookFile {
  const t = words.id
  const items = chapters
    .map(({ file, title: name }) => `<li><a href="/${bookId}/${file}" target="isi">${escaped(name)}</a></li>`)
    .join('')
  const body = `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)} · ${t.reading}</title><meta name="robots" content="noindex"><link rel="stylesheet" href="/baca/baca.css"><script src="/baca/baca.js" defer></script></head>
<body data-book="${bookId}"><header><a class="kembali" href="${siteUrl}/pustaka/judul/${titleId}/">← ${t.back}</a><p><b>${escaped(title)}</b>${authors === '' ? '' : `<span>${escaped(authors)}</span>`}</p>
<div class="huruf" hidden><button type="button" data-letters="-1" aria-label="${t.smaller}">A−</button><button type="button" data-letters="1" aria-label="${t.larger}">A+</button></div></header>
<details class="daftar"><summary>${t.contents}</summary><ol>${items}</ol></details>
<main><iframe name="isi" title="${escaped(title)}" src="/${bookId}/${chapters[0]?.file}" sandbox="allow-same-origin"></iframe></main>
<footer hidden><button type="button" data-turn="-1">← ${t.before}</button><p role="status" data-where data-words="${t.where}"></p><button type="button" data-turn="1">${t.next} →</button></footer></body></html>`
  return { key: `baca/${bookId}/index.html`, type: 'text/html; charset=utf-8', body }
}
