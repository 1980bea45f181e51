import { keep, kept } from './kept.ts'

/**
 * Sends the forms beside a stage by script, to the address in `data-api`, so that the page stays: `{questionId}` in it is
 * filled from the form's own field. What comes of it is said in the form's `[data-answer]`. Without script the same forms post
 * to a page.
 */
export interface Answered {
  form: HTMLFormElement
  body: Record<string, unknown>
}

const pathField = /\{(\w+)\}/g

function bodyOf(form: HTMLFormElement, button: HTMLElement | null): Record<string, unknown> {
  const sent = new FormData(form, button)
  const inPath = new Set([...(form.dataset.api ?? '').matchAll(pathField)].map(([, name]) => name))
  const body: Record<string, unknown> = {}
  for (const name of new Set(sent.keys())) {
    if (inPath.has(name)) continue
    if (name.endsWith('[]')) body[name.slice(0, -2)] = sent.getAll(name)
    else body[name] = sent.get(name)
  }
  // A form with nothing ticked sends nothing: the vote is taken back.
  if (form.dataset.several) body[form.dataset.several] ??= []
  return body
}

const written = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('[data-clear]')

/** Back to this page and to this form, whichever page it stands on. */
function signInLink(form: HTMLFormElement): HTMLAnchorElement {
  const { signIn = '', signInSay = '' } = document.querySelector<HTMLElement>('[data-room]')?.dataset ?? {}
  const link = Object.assign(document.createElement('a'), { href: signIn, textContent: signInSay })
  const part = form.closest('section[id]')
  link.search = `?ke=${encodeURIComponent(location.pathname + (part ? `#${part.id}` : ''))}`
  return link
}

/** What was written before its writer was asked to sign in stands there again, once. */
function bringBack(form: HTMLFormElement): void {
  for (const field of written(form)) {
    const what = `${form.dataset.api}#${field.name}`
    field.value ||= kept<string>(what) ?? ''
    keep(what, null)
  }
}

async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<Answered | undefined> {
  const say = (words = '') => {
    const place = form.querySelector<HTMLElement>('[data-answer]')
    if (place) place.textContent = words
    return place
  }
  const fields = new FormData(form)
  const address = (form.dataset.api ?? '').replace(pathField, (_, name: string) => String(fields.get(name) ?? ''))
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      body: JSON.stringify(bodyOf(form, button)),
    })
    const body = answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>)
    if (answer.status === 401) {
      for (const { name, value } of written(form)) keep(`${address}#${name}`, value)
      const place = say()
      place?.append(signInLink(form))
      place?.scrollIntoView({ block: 'nearest' })
      return undefined
    }
    if (!answer.ok) {
      const [mistake] = (body.mistakes ?? []) as { sentence: string }[]
      // Under a field at the lower edge of a phone nobody would see it.
      say(mistake?.sentence ?? String(body.title ?? ''))?.scrollIntoView({ block: 'nearest' })
      return undefined
    }
    say(body.status === 'held' ? form.dataset.held : form.dataset.done)
    const key = form.querySelector<HTMLInputElement>('[name=formKey]')
    if (key) key.value = crypto.randomUUID()
    for (const field of written(form)) field.value = ''
    return { form, body }
  } catch {
    say(document.querySelector<HTMLElement>('[data-room]')?.dataset.offlineSay)
    return undefined
  }
}

export function sendByScript(onAnswer: (answered: Answered) => void): void {
  for (const key of document.querySelectorAll<HTMLInputElement>('form[data-api] [name=formKey]'))
    key.value ||= crypto.randomUUID()
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-api]:has([data-clear])')) bringBack(form)
  document.addEventListener('submit', async (event) => {
    const form = event.target as HTMLFormElement
    if (!form.dataset.api) return
    event.preventDefault()
    if (form.ariaBusy === 'true') return
    form.ariaBusy = 'true'
    const answered = await send(form, event.submitter)
    form.ariaBusy = null
    if (answered) onAnswer(answered)
  })
}
