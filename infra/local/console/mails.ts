import type { Letter, Mailbox } from '../mail/mailbox.ts'
import { html, linked } from './html.ts'
import { fakta, kosong } from './page.ts'
import { words } from './words.ts'

export function mailList(mailbox: Mailbox, address: string, timeOf: (at: string) => string) {
  const letters = (address === '' ? mailbox.all() : mailbox.to(address)).toReversed().slice(0, 200)
  return html`<form class="tindak"><div class="isian"><label for="untuk">${words.filter}</label>
<input id="untuk" name="untuk" type="email" value="${address}" autocomplete="off"></div>
<button class="tombol sepi">${words.show}</button></form>
${address !== '' && html`<p><a href="/">${words.allMails}</a></p>`}
${
  letters.length === 0
    ? kosong(words.noMails, words.noMailsWhy)
    : html`<ul class="baris tekan">${letters.map((letter) => row(letter, timeOf))}</ul>`
}`
}

const row = ({ id, to, subject, text, at }: Letter, timeOf: (at: string) => string) =>
  html`<li><h3><a href="/surat/${id}/">${subject}</a></h3>
<div>${to.join(', ')} · <time datetime="${at}">${timeOf(at)}</time>${codeIn(text) && html` · <b class="lencana janji">${codeIn(text)}</b>`}</div></li>`

export function oneMail({ id, at, from, to, text, html: asHtml }: Letter, timeOf: (at: string) => string) {
  const code = codeIn(text)
  return html`${code && html`<p>${words.code}<br><b class="kode">${code}</b></p>`}
${fakta({ [words.to]: html`${to.map((each) => html`<a href="/?untuk=${encodeURIComponent(each)}">${each}</a> `)}`, [words.from]: from, [words.at]: timeOf(at) })}
<div class="surat">${linked(text || (asHtml ?? ''))}</div>
<p><a href="/surat/${id}.eml">${words.asFile}</a></p>`
}

/** Six digits with a line to themselves, or that stand alone in a sentence; those of an address are none. */
const codeIn = (text: string) =>
  text.match(/^[ \t]*(\d{3} ?\d{3})[ \t]*$/m)?.[1] ??
  text.replace(/https?:\S+/g, '').match(/(?<![\d.,])\d{6}(?![\d.,]?\d)/)?.[0]
