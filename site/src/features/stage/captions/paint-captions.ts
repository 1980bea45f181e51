interface Caption {
  type: string
  id?: string
  words?: unknown
  /** It stood for so long before this page came. */
  agoMs?: number
}
/** As many pieces stand at once, and so long without another. */
const most = 2
const staysMs = 12_000

const place = document.querySelector<HTMLElement>('[data-captions]')
const isOver = () => document.querySelector<HTMLElement>('[data-live]')?.hidden ?? false
let timer = 0

document.addEventListener('panggung:kabar', (event) => {
  const { type, id = '', words, agoMs = 0 } = (event as CustomEvent<Caption>).detail
  // Once a show has ended, what was said in it is for the replay; so is what comes from before it is known to be on.
  if (!place || type !== 'caption' || isOver() || place.querySelector(`[data-caption-id="${id}"]`)) return
  if (agoMs >= staysMs) return
  const line = document.createElement('p')
  line.dataset.captionId = id
  line.textContent = String(words)
  place.append(line)
  for (const old of [...place.children].slice(0, -most)) old.remove()
  place.hidden = false
  clearTimeout(timer)
  // Its room stays until the show is over: a page that moves with each pause of the captioner cannot be read or tapped.
  timer = window.setTimeout(() => place.replaceChildren(), staysMs - agoMs)
})
document.addEventListener('panggung:kabar', () => {
  if (place && isOver()) place.hidden = true
})
