import { find } from '../live/painter.ts'
import { send } from '../moderation/keep-fresh.ts'
import { followBackstage } from './told.ts'

/**
 * The host's place. Its forms post to the page; sent by script they leave the camera on. LiveKit's client is fetched when
 * somebody tries their camera.
 */
const place = find('[data-backstage]')
if (place) {
  followBackstage(place.dataset.backstage ?? '')
  for (const plain of document.querySelectorAll<HTMLElement>('[data-no-script]')) plain.hidden = true
  const button = find('[data-try]', place)
  if (button) {
    let staged: ReturnType<typeof begin> | undefined
    button.hidden = false
    button.addEventListener('click', async () => {
      button.hidden = true
      const earlier = staged
      staged ??= begin(place)
      try {
        await (await earlier)?.askAgain()
        await staged
      } catch {
        // The client was not there to be fetched.
        staged = undefined
        button.hidden = false
      }
    })
  }
}

const begin = (place: HTMLElement) => import('./on-stage.ts').then(({ onStage }) => onStage(place))

/** Longer than a function runs. News wait for what is on its way, and a dead connection would keep them for ever. */
const patienceMs = 20_000

document.addEventListener('submit', async (event) => {
  const form = event.target as HTMLFormElement
  const part = form.closest<HTMLElement>('[data-fresh]')
  if (!part || form.method !== 'post') return
  event.preventDefault()
  if (form.ariaBusy === 'true') return
  form.ariaBusy = 'true'
  const fields = new URLSearchParams(
    [...new FormData(form, event.submitter)].map(([name, value]) => [name, String(value)]),
  )
  const by = event.submitter as HTMLButtonElement | null
  const address = by?.hasAttribute('formaction') ? by.formAction : form.action
  const noAnswer = find('[data-no-answer]')
  try {
    await send(async () => {
      const answer = await fetch(address, { method: 'POST', body: fields, signal: AbortSignal.timeout(patienceMs) })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const says = document.getElementById('kabar')
      const news = page.getElementById('kabar')
      // Signed out meanwhile, or the city is in trouble: that is another page.
      if (!says || !news) throw new Error('It says nothing of this place.')
      says.replaceChildren(...news.childNodes)
      if (answer.ok) form.reset()
      if (noAnswer) noAnswer.hidden = true
      return page
    })
  } catch {
    // What did not go through stands in its form as it was, and can be sent again.
    if (noAnswer) noAnswer.hidden = false
  } finally {
    form.ariaBusy = null
  }
})
