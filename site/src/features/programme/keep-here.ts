/**
 * What somebody chose of a programme, kept on this phone until they sign in: each link to keep an item becomes a button,
 * and the link to the account takes all of them along in its address. Without script each link leads there by itself.
 */
export {}

const storeOf = (eventId: string) => `pilihan:${eventId}`

/** A browser that keeps nothing (private, full) still shows what is pressed. */
function readKept(eventId: string): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(storeOf(eventId)) ?? '[]') as string[])
  } catch {
    return new Set()
  }
}
function writeKept(eventId: string, kept: ReadonlySet<string>) {
  try {
    localStorage.setItem(storeOf(eventId), JSON.stringify([...kept]))
  } catch {
    // Nothing to be done: the choice lasts as long as the page.
  }
}

const bar = document.querySelector<HTMLElement>('[data-kept-of]')
const eventId = bar?.dataset.keptOf ?? ''
const kept = readKept(eventId)

function tell() {
  if (!bar) return
  bar.hidden = kept.size === 0
  for (const count of bar.querySelectorAll('[data-kept-count]')) count.textContent = String(kept.size)
  const link = bar.querySelector('a')
  if (link) link.search = `?simpan=${[...kept].join(',')}`
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) {
  const { keep = '', on = '', off = '' } = link.dataset
  const button = document.createElement('button')
  button.type = 'button'
  button.className = link.className
  const show = () => {
    button.ariaPressed = String(kept.has(keep))
    button.textContent = kept.has(keep) ? on : off
    // What is said aloud begins with what is seen.
    button.ariaLabel = (link.ariaLabel ?? '').replace(off, button.textContent)
  }
  button.addEventListener('click', () => {
    if (!kept.delete(keep)) kept.add(keep)
    writeKept(eventId, kept)
    show()
    tell()
  })
  show()
  link.replaceWith(button)
}
tell()
