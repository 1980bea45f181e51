export {}

/**
 * The officers' keys. Only while nothing is being typed and no other key is held, so that neither the browser nor a screen
 * reader loses one; and they can be turned off (WCAG 2.1.4). Each key does what a link or button on the page does: what has
 * `data-key` is pressed, what has `data-key-focus` takes the focus. Without script everything is there, for Tab and Enter.
 */
const off = 'tombol-mati'
const all = <Kind extends HTMLElement>(what: string) => [...document.querySelectorAll<Kind>(what)]
const one = <Kind extends HTMLElement>(what: string) => document.querySelector<Kind>(what)
const rows = () => all<HTMLAnchorElement>('a[data-row]')
const typing = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]'

/** The row that is `by` away from the one that has the focus, or from the open one. */
function rowAway(by: number): HTMLAnchorElement | undefined {
  const there = rows()
  const focused = there.indexOf(document.activeElement as HTMLAnchorElement)
  const open = there.findIndex((row) => row.closest('[aria-current]'))
  return there[Math.max(0, (focused < 0 ? open : focused) + by)]
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

document.addEventListener('keydown', (pressed) => {
  const { key, target } = pressed
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return
  const at = target instanceof HTMLElement ? target : document.body
  if (at.matches(typing)) {
    if (key === 'Escape') at.blur()
    return
  }
  if (localStorage.getItem(off) || document.querySelector(':popover-open')) return
  if (done(key, at)) pressed.preventDefault()
})

function done(key: string, at: HTMLElement): boolean {
  const step = steps[key]
  if (step) {
    // Elsewhere the arrows scroll, as they always do.
    if (!at.matches('a[data-row]')) return false
    rowAway(step)?.focus()
    return true
  }
  const name = key.toLowerCase()
  const open = rows().findIndex((row) => row.closest('[aria-current]'))
  if (name === 'b' || name === 'm') {
    const row = rows()[open + (name === 'b' ? 1 : -1)]
    row?.click()
    return row !== undefined
  }
  const pressable = one(`[data-key="${CSS.escape(name)}"]`)
  const place = one(`[data-key-focus="${CSS.escape(name)}"]`)
  // Where a decision still wants a reason, its key leads to the reasons.
  const wanting = pressable?.dataset['needs']
  const isFilled =
    !wanting ||
    all<HTMLInputElement>(wanting).some((field) => (field.matches('textarea') ? field.value.trim() : field.checked))
  if (pressable && isFilled) pressable.click()
  else if (place) lead(place)
  return Boolean((pressable && isFilled) || place)
}

/** To a field that may be folded away; what stands in a search is typed over. */
function lead(place: HTMLElement) {
  place.closest('details')?.setAttribute('open', '')
  place.focus()
  if (place instanceof HTMLInputElement && place.matches(typing)) place.select()
}

/** After a key has opened something, the row that is open has the focus: arrows and Enter go on from there. */
const current = one('[aria-current] a[data-row]')
if (!location.hash && !one('[autofocus],#mistakes,[role=alert]')) current?.focus({ preventScroll: true })
/** A long list stands where the open row is seen; the page itself stays at its top. */
const list = one('.kiri')
if (current && list)
  list.scrollTop += current.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3

const toggle = one<HTMLButtonElement>('[data-toggle-keys]')
function say() {
  const isOff = localStorage.getItem(off) !== null
  if (toggle) toggle.textContent = toggle.dataset[isOff ? 'on' : 'off'] ?? ''
  document.body.classList.toggle('tanpa-tombol', isOff)
}
toggle?.addEventListener('click', () => {
  if (localStorage.getItem(off)) localStorage.removeItem(off)
  else localStorage.setItem(off, '1')
  say()
})
say()

/** What is open stays mine while it is: asked again every two minutes, while somebody looks at the page. */
const mine = one('[data-claim]')?.dataset['claim']
if (mine)
  setInterval(() => {
    if (document.hidden) return
    const body = JSON.stringify({ thing: mine })
    void fetch('/api/jobs/office/claims', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).catch(() => {})
  }, 120_000)
