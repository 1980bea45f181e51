/**
 * The one script of a public page. It reads no data but the clock: what the page says about now was right when it was
 * made, and this keeps it right.
 *   [data-now][data-starts-at][data-ends-at]   is `sedang` while it is on, `sudah` after, `nanti` before
 *   [data-only="sedang"]                       inside it: seen only then
 *   [data-count="/api/…"]                      a number asked for once, where the answer has `count`
 *   [data-here]                                inside it: its hour where the reader is, where that is another
 *   html[data-clock]                           from when on the page may leave out what is over
 *   [data-offline]                             seen while there is no signal
 * Pages that were read are kept by `public/sw.js`.
 */
import { clockHere } from './here.ts'

type State = 'nanti' | 'sedang' | 'sudah'

export function stateAt(now: number, startsAt: string, endsAt: string): State {
  if (now < Date.parse(startsAt)) return 'nanti'
  return now < Date.parse(endsAt) ? 'sedang' : 'sudah'
}

function tell(now = Date.now()) {
  document.documentElement.dataset.clock = 'right'
  for (const item of document.querySelectorAll<HTMLElement>('[data-now]')) {
    const { startsAt = '', endsAt = '' } = item.dataset
    const state = stateAt(now, startsAt, endsAt)
    item.dataset.now = state
    for (const part of item.querySelectorAll<HTMLElement>('[data-only]')) part.hidden = part.dataset.only !== state
  }
}

async function count(place: HTMLElement) {
  const answer = await fetch(place.dataset.count ?? '', { headers: { accept: 'application/json' } })
  const { count } = (await answer.json()) as { count?: number }
  if (answer.ok && count !== undefined) place.textContent = count.toLocaleString(document.documentElement.lang)
}

function tellHere() {
  for (const place of document.querySelectorAll<HTMLElement>('[data-here]')) {
    const { startsAt = '', zone = '' } = place.closest<HTMLElement>('[data-zone]')?.dataset ?? {}
    const clock = zone && clockHere(startsAt, zone, document.documentElement.lang)
    if (clock) place.textContent = `${clock} ${place.dataset.here}`
    place.hidden = !clock
  }
}

const showSignal = () => {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-offline]')) notice.hidden = navigator.onLine
}

if (typeof document !== 'undefined') {
  tell()
  tellHere()
  showSignal()
  setInterval(tell, 15_000)
  // A phone that slept missed its ticks.
  addEventListener('visibilitychange', () => tell())
  addEventListener('online', showSignal)
  addEventListener('offline', showSignal)
  // After the page itself is done: what is read once can be read again without a signal.
  addEventListener('load', () => navigator.serviceWorker?.register('/sw.js').catch(() => undefined))
  for (const place of document.querySelectorAll<HTMLElement>('[data-count]')) count(place).catch(() => undefined)
}
