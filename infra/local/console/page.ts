import { type Html, html } from './html.ts'
import { words } from './words.ts'

export interface Frame {
  title: string
  /** Which room's word is marked in the header. */
  room: keyof typeof rooms
  siteUrl: string
  deadLetters: number
  notice?: Html
}

const rooms = { mails: '/', letters: '/gagal/', functions: '/fungsi/', clock: '/waktu/' } as const

/** A page of the engine room, in the city's own clothes where they are built. */
export function page({ title, room, siteUrl, deadLetters, notice }: Frame, content: Html): string {
  const links = Object.entries(rooms).map(
    ([name, href]) =>
      html`<a href="${href}"${name === room && html` aria-current="true"`}>${words.short[name as keyof typeof rooms]}${
        name === 'letters' && deadLetters > 0 && html` <b class="lencana salah">${deadLetters}</b>`
      }</a>`,
  )
  return html`<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · ${words.rooms}</title><link rel="stylesheet" href="/kota.css"><link rel="stylesheet" href="/ruang-mesin.css"></head>
<body><header class="lebar atas"><a class="merek" href="/">${words.rooms}</a><nav aria-label="${words.rooms}">${links}</nav>
<a class="akun" href="${siteUrl}/">${words.city}</a></header>
<main id="isi" class="lebar"><h1>${title}</h1>${notice}${content}</main></body></html>`.text
}

export const kosong = (what: string, why: string) => html`<div class="kosong"><b>${what}</b><p>${why}</p></div>`
export const kabar = (kind: 'baik' | 'salah', text: string) =>
  html`<div class="kabar ${kind}" role="status"><div><p>${text}</p></div></div>`
export const fakta = (facts: Readonly<Record<string, Html | string | number>>) =>
  html`<dl class="fakta">${Object.entries(facts).map(([what, value]) => html`<div><dt>${what}</dt><dd>${value}</dd></div>`)}</dl>`

/** Readable without the city's clothes too. */
export const ownStyle = `
body { font-family: "Plus Jakarta Sans", system-ui, sans-serif; line-height: 1.5; margin: 0 }
.lebar { max-width: 62rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem) }
main { display: grid; align-content: start; gap: 1.25rem; padding-block: 1.5rem 4rem }
main > * { min-width: 0 }
.atas nav { overflow-x: auto; scrollbar-width: none }
.atas nav a { white-space: nowrap }
.baris { list-style: none; padding: 0; margin: 0 }
.kode { font-size: clamp(2.6rem, 12vw, 4.5rem); font-weight: 800; letter-spacing: .12em; line-height: 1.1; font-variant-numeric: tabular-nums }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .875rem; margin: 0 }
.surat { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1.06rem }
.tindak { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end }
.isian input { min-height: 48px; font: inherit; padding: 0 .75rem }
.r { text-align: right }
`
