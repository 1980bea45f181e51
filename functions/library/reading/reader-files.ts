import type { BookFile } from './book-pages.ts'

/** Runs in the reader's page, as text: it may use nothing from outside of itself. */
function run() {
  const book = document.body.dataset.book ?? ''
  const frame = document.querySelector('iframe')
  const where = document.querySelector<HTMLElement>('[data-where]')
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.daftar a')]
  if (!frame || !where || links.length === 0) return
  for (const part of document.querySelectorAll('[hidden]')) part.removeAttribute('hidden')

  const keep = (name: string, value: string) => {
    try {
      localStorage.setItem(name, value)
    } catch {}
  }
  const kept = (name: string) => {
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  }
  let letters = Number(kept('huruf') ?? 0)
  let at = 0
  let scrolled = 0

  const show = (n: number, from = 0) => {
    const link = links[n]
    if (!link || !frame.contentWindow) return
    scrolled = from
    frame.contentWindow.location.replace(link.href)
  }
  const size = () => {
    const root = frame.contentDocument?.documentElement
    if (root) root.style.fontSize = `${1.125 * 1.12 ** letters}rem`
  }
  frame.addEventListener('load', () => {
    const inside = frame.contentWindow
    const path = inside?.location.pathname
    const found = links.findIndex((link) => link.pathname === path)
    if (!inside || found < 0) return
    at = found
    for (const link of links) link.toggleAttribute('aria-current', link === links[at])
    where.textContent = (where.dataset.words ?? '')
      .replace('{n}', String(at + 1))
      .replace('{all}', String(links.length))
    for (const turn of document.querySelectorAll<HTMLButtonElement>('[data-turn]'))
      turn.disabled = !links[at + Number(turn.dataset.turn)]
    size()
    inside.scrollTo(0, scrolled * inside.document.documentElement.scrollHeight)
    scrolled = 0
    document.querySelector('details')?.removeAttribute('open')
    const place = () =>
      keep(`tempat ${book}`, `${at} ${inside.scrollY / Math.max(1, inside.document.documentElement.scrollHeight)}`)
    place()
    inside.addEventListener('scroll', place, { passive: true })
    inside.addEventListener('keydown', keys)
  })
  const keys = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight') show(at + 1)
    if (key === 'ArrowLeft') show(at - 1)
  }
  addEventListener('keydown', keys)
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null
    if (button?.dataset.turn) show(at + Number(button.dataset.turn))
    if (button?.dataset.letters) {
      letters = Math.min(6, Math.max(-3, letters + Number(button.dataset.letters)))
      keep('huruf', String(letters))
      size()
    }
  })
  const [lastAt = '0', lastScrolled = '0'] = kept(`tempat ${book}`)?.split(' ') ?? []
  if (lastAt !== '0' || lastScrolled !== '0') show(Number(lastAt), Number(lastScrolled))
}

const style = `:root{color-scheme:light dark;--paper:#fbf6ec;--card:#fffdf8;--ink:#1d1b16;--ink-2:#5b554a;--line:#e2d8c6;--baca:#0f6a4c;--kunyit:#f2b134}
@media(prefers-color-scheme:dark){:root{--paper:#14151f;--card:#1f2130;--ink:#f4efe4;--ink-2:#bdb6a7;--line:#31344a;--baca:#74d3ab}}
*{box-sizing:border-box}body{margin:0;height:100dvh;display:grid;grid-template-rows:auto auto 1fr auto;background:var(--paper);color:var(--ink);font:400 1rem/1.4 system-ui,sans-serif}
header,footer{display:flex;align-items:center;gap:.8rem;padding:.3rem 1rem;background:var(--card);border-bottom:1px solid var(--line);min-height:56px}footer{border:0;border-top:1px solid var(--line);justify-content:space-between}
header p{margin:0 auto 0 0;min-width:0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}header b{display:block;overflow:hidden;text-overflow:ellipsis}header span,footer p{color:var(--ink-2);font-size:.875rem}footer p{margin:0}
a{color:var(--baca)}.kembali{display:inline-flex;align-items:center;min-height:48px;font-weight:600;text-decoration:none;white-space:nowrap}
button{min-width:48px;min-height:48px;border:1.5px solid var(--line);border-radius:12px;background:none;color:inherit;font:inherit;font-weight:600;padding:.3rem .9rem;cursor:pointer}button:disabled{opacity:.45;cursor:default}.huruf{display:flex;gap:.4rem}[hidden]{display:none}
.daftar{background:var(--card);border-bottom:1px solid var(--line)}.daftar summary{min-height:48px;padding:.75rem 1rem;font-weight:600;cursor:pointer}.daftar ol{margin:0;padding:0 1rem .8rem 2.6rem;max-height:55dvh;overflow:auto}.daftar a{display:block;padding:.65rem 0;min-height:48px}.daftar [aria-current]{font-weight:700}
main{min-height:0}iframe{display:block;width:100%;height:100%;border:0;background:var(--paper)}:focus-visible{outline:3px solid var(--kunyit);outline-offset:-3px}
@media(max-width:30rem){.huruf button{padding:.3rem}}`

/** What every reader's page shares, in the reader's own folder: nothing that came in a book lies there. */
export const readerFiles: readonly BookFile[] = [
  { key: 'baca/baca.js', type: 'text/javascript; charset=utf-8', body: `(${run})()` },
  { key: 'baca/baca.css', type: 'text/css; charset=utf-8', body: style },
]
