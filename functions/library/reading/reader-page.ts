import { type Lang, langs } from '../../platform/lang.ts'
import type { OpenBook } from './book.ts'
import { type BookFile, escaped } from './book-file.ts'
import { words } from './reader.words.ts'

/** A book's reader in each language, on the books' origin. */
export const readerPages = (book: OpenBook, siteUrl: string): BookFile[] =>
  langs.map((lang) => readerPage(book, siteUrl, lang))

/**
 * The page a book is read in, on the books' own origin, where nobody is signed in. Its contents lead into a frame, which
 * needs no script; the script beside it turns pages, keeps the place, sizes the letters and chooses the paper.
 */
function readerPage({ bookId, titleId, title, authors, chapters }: OpenBook, siteUrl: string, lang: Lang): BookFile {
  const t = words[lang]
  const back = `${siteUrl}${lang === 'en' ? '/en' : ''}/pustaka/judul/${titleId}/`
  const items = chapters
    .map(({ file, title: name }) => `<li><a href="/${bookId}/${file}" target="isi">${escaped(name)}</a></li>`)
    .join('')
  const papers = Object.entries(t.papers)
    .map(
      ([paper, name], n) =>
        `<label><input type="radio" name="kertas" value="${paper}"${n === 0 ? ' checked' : ''}> ${name}</label>`,
    )
    .join('')
  const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)} · ${t.reading}</title><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/baca/baca.css"><script src="/baca/baca.js" defer></script></head>
<body data-book="${bookId}"><header><a class="kembali" href="${back}">${arrow.left}<span>${t.back}</span></a><p><b>${escaped(title)}</b>${authors === '' ? '' : `<small>${escaped(authors)}</small>`}</p>
<details class="daftar"><summary>${lines}<span>${t.contents}</span></summary><nav aria-label="${t.contents}"><ol>${items}</ol></nav></details>
<details class="tampilan" hidden><summary>${letters}<span>${t.look}</span></summary><div><p id="huruf">${t.letters}</p><div class="huruf" role="group" aria-labelledby="huruf"><button type="button" data-letters="-1" aria-label="${t.smaller}">A−</button><button type="button" data-letters="1" aria-label="${t.larger}">A+</button></div>
<fieldset><legend>${t.paper}</legend>${papers}</fieldset></div></details></header>
<main><iframe name="isi" title="${escaped(title)}" src="/${bookId}/${chapters[0]?.file}" sandbox="allow-same-origin"></iframe></main>
<footer hidden><button type="button" data-turn="-1">${arrow.left}<span>${t.before}</span></button><div><progress max="1" value="0" aria-label="${t.progress}"></progress><p role="status" data-where data-words="${t.where}"></p></div><button type="button" data-turn="1"><span>${t.next}</span>${arrow.right}</button></footer></body></html>`
  return { key: `baca/${bookId}/${lang === 'en' ? 'en/' : ''}index.html`, type: 'text/html; charset=utf-8', body }
}

const drawn = (path: string) =>
  `<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`
const arrow = { left: drawn('M15 5l-7 7 7 7'), right: drawn('M9 5l7 7-7 7') }
const lines = drawn('M4 7h16M4 12h10M4 17h13')
const letters = drawn('M3 18L8.5 6 14 18M5 14h7M21 18v-6m0 3a3 3 0 1 1-6 0 3 3 0 0 1 6 0')
