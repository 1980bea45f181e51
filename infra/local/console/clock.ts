import type { CityClock } from '../schedules/clock.ts'
import { html } from './html.ts'
import { fakta } from './page.ts'
import { words } from './words.ts'

const hour = 3_600_000
const mostHours = 8760

export const clockPage = (clock: CityClock, timeOf: (at: string) => string) =>
  html`${fakta({ [words.now]: timeOf(clock.now().toISOString()) })}
<p>${clock.turned() === 0 ? words.notTurned : words.turned((clock.turned() / hour).toLocaleString('id-ID', { maximumFractionDigits: 1 }))}</p>
<form class="tindak" method="post" action="/waktu/majukan"><div class="isian"><label for="jam">${words.turnBy}</label>
<input id="jam" name="jam" inputmode="decimal" value="1" required></div><button class="tombol">${words.turn}</button></form><p>${words.turnHint}</p>`

/** As many milliseconds as the hours somebody typed, with a comma or a point. */
export function hoursTyped(text: string): number | undefined {
  const hours = Number(text.replace(',', '.'))
  return hours > 0 && hours <= mostHours ? hours * hour : undefined
}
