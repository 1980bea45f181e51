import { json } from '../replay/slices-out.ts'

/** Enter sends, so that hands stay on the keys; Shift and Enter begin a new line. */
const field = document.querySelector<HTMLTextAreaElement>('[data-caption]')
const form = field?.form

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
  void send()
})
field?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  form?.requestSubmit()
})

async function send(): Promise<void> {
  if (!field || !form || !field.value.trim()) return
  const words = field.value
  const says = form.querySelector<HTMLElement>('[data-answer]')
  field.value = ''
  try {
    const answer = await fetch(form.dataset.api ?? '', json({ formKey: crypto.randomUUID(), words }))
    const body = (await answer.json()) as { title?: string; pieces?: string[] }
    if (!answer.ok) throw new Error(body.title)
    if (says) says.textContent = (body.pieces ?? []).join(' ')
  } catch (error) {
    // Nothing that was typed is lost.
    field.value = words + field.value
    if (says) says.textContent = (error as Error).message
  }
}
