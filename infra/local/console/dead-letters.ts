import type { DeadLetter } from '../dead-letters.ts'
import { html } from './html.ts'
import { fakta, kosong } from './page.ts'
import { words } from './words.ts'

type TimeOf = (at: string) => string

export const deadLetterList = (letters: readonly DeadLetter[], timeOf: TimeOf) =>
  letters.length === 0
    ? kosong(words.noLetters, words.noLettersWhy)
    : html`<ul class="baris tekan">${letters.toReversed().map(
        ({ id, function: name, from, at, reason }) =>
          html`<li><h3><a href="/gagal/${id}/">${name}</a></h3><div>${from} · <time datetime="${at}">${timeOf(at)}</time></div>
<div>${firstLine(reason)}</div></li>`,
      )}</ul>`

export const oneDeadLetter = ({ id, function: name, from, at, reason, event }: DeadLetter, timeOf: TimeOf) =>
  html`${fakta({ [words.name]: name, [words.about]: from, [words.at]: timeOf(at) })}
<div class="tindak"><form method="post" action="/gagal/${id}/kirim"><button class="tombol">${words.resend}</button></form>
<form method="post" action="/gagal/${id}/buang"><button class="tombol sepi">${words.discard}</button></form></div>
<h2>${words.reason}</h2><pre>${reason}</pre>
<h2>${words.event}</h2><pre>${JSON.stringify(event, undefined, 2)}</pre>`

export const firstLine = (text: string) => text.split('\n', 1).join()
