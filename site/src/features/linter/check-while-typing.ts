export {}

/**
 * Asks what the law says of the words while they are written, when typing rests for 600 ms. Answers that come late are
 * dropped; on a network that does not answer everything stays as it is, for the same is said when the form is sent.
 */
const form = document.querySelector<HTMLElement>('[data-check]')?.closest('form')
let asking: AbortController | undefined
let waiting: ReturnType<typeof setTimeout> | undefined

form?.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => void check(form), 600)
})

async function check(from: HTMLFormElement) {
  asking?.abort()
  asking = new AbortController()
  const address = from.querySelector<HTMLElement>('[data-check]')?.dataset['check']
  if (!address) return
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(from)) if (typeof value === 'string') body.append(name, value)
  const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(10_000)])
  const response = await fetch(address, { method: 'POST', body, signal }).catch(() => undefined)
  if (response?.ok) show(from, new DOMParser().parseFromString(await response.text(), 'text/html'))
}

/** Only what changed is put in place, so that a reader is not read the same thing again. */
function show(from: HTMLFormElement, answer: Document) {
  for (const place of from.querySelectorAll<HTMLElement>('[data-findings]')) {
    const now = answer.querySelector(`[data-findings="${place.dataset['findings']}"]`)
    if (now && now.innerHTML !== place.innerHTML) place.replaceChildren(...now.childNodes)
  }
}
