/**
 * Brings proposals when the title is left or its button pressed. The button then no longer sends the form, so that Enter
 * keeps it. On a network that does not answer all stays as it is.
 */
const place = document.querySelector<HTMLElement>('[data-propose]')
const form = place?.closest('form')
const title = form?.querySelector<HTMLInputElement>('[name="title"]')
const shown = place?.querySelector<HTMLElement>('[data-proposals]')
const button = place?.querySelector('button')
let asking: AbortController | undefined

button?.setAttribute('type', 'button')
button?.addEventListener('click', () => void propose())
title?.addEventListener('change', () => void propose())

async function propose() {
  asking?.abort()
  asking = new AbortController()
  const address = place?.dataset.propose
  if (!address || !form || !shown || !title?.value.trim()) return
  take(form, shown)
  const body = new URLSearchParams()
  for (const name of ['title', 'kbji', 'programmes', 'skills'])
    body.set(name, String(new FormData(form).get(name) ?? ''))
  const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(10_000)])
  const response = await fetch(address, { method: 'POST', body, signal }).catch(() => undefined)
  if (!response?.ok) return
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html').body
  shown.replaceChildren(...answer.childNodes)
}

/** What was ticked for an earlier title goes where it belongs before other proposals take its place. */
function take(into: HTMLFormElement, from: HTMLElement) {
  for (const { name, value } of from.querySelectorAll<HTMLInputElement>('input:checked')) {
    const field = into.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      `[name="${name.replace(/FromTitle.*/, '')}"]`,
    )
    if (field && value) field.value = field.type === 'textarea' ? `${field.value}\n${value}`.trim() : value
  }
}

export {}
