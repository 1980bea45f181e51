import { find } from '../live/painter.ts'
import { glanceAt, stillOf } from './drawn.ts'
import { type Sent, sendStill } from './send-still.ts'
import { isOther, isTime, type Look } from './still.ts'

/**
 * Stills of what somebody on a stage shows, for whoever listens: of a screen they share, as it changes, or of pictures that
 * they page through.
 */
const lookMs = 1000

const place = find('[data-slides]')
if (place) begin(place)

function begin(place: HTMLElement): void {
  const room = place.dataset.slides ?? ''
  const says = find('[data-slides-say]', place) as HTMLElement
  const say = (what: Sent | 'sending') => {
    says.textContent = says.dataset[what === 'too-soon' ? 'soon' : what === 'not-on' ? 'off' : what] ?? ''
  }
  let isSending = false
  async function send(picture: HTMLVideoElement | ImageBitmap): Promise<Sent> {
    isSending = true
    say('sending')
    const sent = await sendStill(room, await stillOf(picture)).finally(() => {
      isSending = false
    })
    say(sent)
    return sent
  }

  screenOf({ isBusy: () => isSending, send })
  deckOf(place, send)
}

interface Sending {
  isBusy(): boolean
  send(picture: HTMLVideoElement): Promise<Sent>
}

/** While a screen is shared it is looked at once a second. What was not shown is tried again at the next look. */
function screenOf({ isBusy, send }: Sending): void {
  let timer = 0
  document.addEventListener('panggung:layar', ({ detail: track }: CustomEventInit<MediaStreamTrack | undefined>) => {
    clearInterval(timer)
    if (!track) return
    const video = Object.assign(document.createElement('video'), {
      muted: true,
      srcObject: new MediaStream([track]),
    })
    void video.play()
    let shown: Look | undefined
    let before: Look | undefined
    let stood = performance.now()
    let sent = Number.NEGATIVE_INFINITY
    timer = window.setInterval(async () => {
      const look = glanceAt(video)
      const now = performance.now()
      if (!look || isBusy()) return
      if (isOther(before, look)) stood = now
      before = look
      if (!isOther(shown, look) || !isTime({ stoodMs: now - stood, sentMs: now - sent })) return
      sent = now
      if ((await send(video)) === 'shown') shown = look
    }, lookMs)
  })
}

/** Pictures of slides, for whoever cannot share a screen: a phone, most of all. */
function deckOf(place: HTMLElement, send: (picture: ImageBitmap) => Promise<Sent>): void {
  const files = find<HTMLInputElement>('[data-deck]', place)
  const paging = find('[data-paging]', place)
  const preview = find<HTMLCanvasElement>('[data-deck-now]', place)
  const where = find('[data-deck-where]', place)
  let deck: File[] = []
  let at = 0
  let wanted = 0

  async function show(next: number): Promise<void> {
    const file = deck[next]
    if (!file || !preview || !where) return
    at = next
    where.textContent = `${at + 1} / ${deck.length}`
    for (const button of place.querySelectorAll<HTMLButtonElement>('[data-page]'))
      button.ariaDisabled = String(!deck[at + Number(button.dataset.page)])
    const turn = ++wanted
    // Drawn, not linked to: the content policy lets in no pictures of a page's own making.
    const picture = await createImageBitmap(file).catch(() => undefined)
    if (!picture || turn !== wanted) return
    const scale = Math.min(1, 640 / picture.width)
    Object.assign(preview, { width: picture.width * scale, height: picture.height * scale })
    preview.getContext('2d')?.drawImage(picture, 0, 0, preview.width, preview.height)
    // Whoever pages on quickly sends where they stop.
    await new Promise((go) => setTimeout(go, 600))
    while (turn === wanted) {
      const sent = await send(picture)
      if (sent === 'shown' || turn !== wanted) return
      await new Promise((go) => setTimeout(go, sent === 'not-on' ? 8000 : 3000))
    }
  }

  files?.addEventListener('change', () => {
    deck = [...(files.files ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true }))
    if (paging) paging.hidden = deck.length === 0
    void show(0)
  })
  place.addEventListener('click', ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-page]')
    if (button) void show(at + Number(button.dataset.page))
  })
  paging?.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    void show(at + step)
  })
}
