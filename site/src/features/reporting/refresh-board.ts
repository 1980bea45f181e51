/** Asks for the page anew and puts its board in the place of this one. Nobody is asked while nobody looks. */
const everyMs = 10_000

async function refresh() {
  const place = document.querySelector('[data-board]')
  if (!place || document.hidden) return
  const response = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const fresh = page.querySelector('[data-board]')
  if (fresh) place.replaceChildren(...fresh.childNodes)
}

// A failed look leaves what stood there, with the time it was true at.
const tick = () => refresh().catch(() => undefined)
setInterval(tick, everyMs)
document.addEventListener('visibilitychange', tick)
