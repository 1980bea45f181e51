import { existsSync, readFileSync } from 'node:fs'
import type { FunctionName } from '../../../functions/manifest.ts'
import { lambdas, triggersOf } from '../../wiring.ts'
import type { Functions } from '../functions/house.ts'
import { firstLine } from './dead-letters.ts'
import { html } from './html.ts'
import { words } from './words.ts'

export const functionList = (functions: Functions, timeOf: (at: string) => string) =>
  html`<div class="gulir"><table class="tabel"><thead><tr><th>${words.name}<th>${words.wokenBy}<th class="r">${words.events}<th class="r">${words.failures}<th>${words.lastFailure}</tr></thead>
<tbody>${[...functions.counts()].map(
    ([name, { events, failures, lastFailure }]) =>
      html`<tr><th scope="row"><a href="/fungsi/${name}/">${name}</a></th><td>${wokenBy(name)}</td><td class="r">${events}</td><td class="r">${failures}</td>
<td>${lastFailure ? `${timeOf(lastFailure.at)}: ${firstLine(lastFailure.message)}` : words.never}</td></tr>`,
  )}</tbody></table></div>`

const wokenBy = (name: FunctionName) =>
  triggersOf(lambdas[name])
    .map((on) => {
      if ('http' in on) return on.http.join(', ')
      if ('table' in on) return `tabel ${on.table}`
      if ('bucket' in on) return `${on.bucket}/${on.under}`
      if ('queue' in on) return `antrean ${on.queue}`
      if ('socket' in on) return `soket ${on.socket}`
      return 'schedule' in on ? `${on.schedule}${on.zone ? ` ${on.zone}` : ''}` : 'deploy'
    })
    .join(', ')

const lastCharacters = 20_000

export function logOf(file: string) {
  const text = existsSync(file) ? readFileSync(file, 'utf8').slice(-lastCharacters) : ''
  return html`<h2>${words.log}</h2>${text === '' ? html`<p>${words.noLog}</p>` : html`<pre>${text}</pre>`}`
}
