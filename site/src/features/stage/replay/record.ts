import { find } from '../live/painter.ts'
import { type Consents, isIn } from './is-in.ts'
import { mixed } from './mixed.ts'
import { json, slicesOut } from './slices-out.ts'

/**
 * The host's browser records: what stands in `[data-pictures]`, of those who agreed, in slices of a few seconds. Only one
 * recorder's bytes go together, so a page that is loaded anew begins another take.
 */
interface Recording {
  isOver: boolean
  isPaused: boolean
  people: { accountId: string }[]
}
const lookMs = 3000
const bits = { picture: 600_000, voiceInPicture: 48_000, sound: 24_000 } as const

const place = find('[data-recording]')
if (place) begin(place)

function begin(place: HTMLElement): void {
  const api = `/api/stage/rooms/${place.dataset.recording}`
  const start = find<HTMLButtonElement>('[data-record]', place)
  const says = find('[data-record-says]', place)
  let wasRefused = false
  let consents: Consents = { agreed: new Set(), isPaused: false }
  if (start) start.hidden = false
  followStop()
  start?.addEventListener('click', () => void record().catch(() => say('failed')))

  /** Whether the show's recording broke off stands in the part of the page that is looked for anew; the button goes on with it. */
  function followStop(): void {
    const news = document.getElementById('setuju-rekam')
    if (!news || !start) return
    const name = () => {
      start.textContent = start.dataset[find('[data-stopped]', news) ? 'goOn' : 'start'] ?? ''
    }
    new MutationObserver(() => {
      name()
      // Why it did not begin may be so no longer.
      if (!start.disabled && wasRefused) says?.replaceChildren()
      wasRefused = false
    }).observe(news, { childList: true })
    name()
  }

  const say = (what: 'on' | 'sending' | 'done' | 'failed' | 'stopped', waiting = 0) => {
    if (says) says.textContent = (says.dataset[what] ?? '').replace('{n}', String(waiting))
  }
  async function look(): Promise<Recording> {
    const answer = await fetch(`${api}/recording`)
    // Put out of the show: for this browser it is over.
    if (answer.status === 403) return { isOver: true, isPaused: true, people: [] }
    if (!answer.ok) throw new Error(`${answer.status}`)
    const recording = (await answer.json()) as Recording
    const { isPaused, people } = recording
    consents = { agreed: new Set(people.map(({ accountId }) => accountId)), isPaused }
    return recording
  }

  async function record(): Promise<void> {
    const stage = document.querySelector<HTMLElement>('[data-pictures]')
    if (!stage || !start) return
    start.disabled = true
    await look()
    const answer = await fetch(`${api}/takes`, json({ formKey: crypto.randomUUID() }))
    if (!answer.ok) {
      start.disabled = false
      wasRefused = true
      if (says) says.textContent = ((await answer.json()) as { title?: string }).title ?? ''
      return
    }
    const { takeId, sliceSeconds } = (await answer.json()) as { takeId: string; sliceSeconds: number }
    const out = slicesOut(`${api}/takes/${takeId}`, (waiting) => say(waiting > 2 ? 'sending' : 'on', waiting))
    const source = mixed(stage, (element) => isIn(element, consents))
    const recorders = [
      recorder(
        source.picture,
        {
          mimeType: 'video/webm;codecs=vp8,opus',
          videoBitsPerSecond: bits.picture,
          audioBitsPerSecond: bits.voiceInPicture,
        },
        (slice) => out.add('picture', slice),
      ),
      recorder(source.sound, { mimeType: 'audio/webm;codecs=opus', audioBitsPerSecond: bits.sound }, (slice) =>
        out.add('sound', slice),
      ),
    ]
    for (const each of recorders) each.start(sliceSeconds * 1000)
    say('on')
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', leaving)
    let broke = false
    const breaks = Promise.any(recorders.map(broken)).then(() => {
      broke = true
    })
    await Promise.race([over(() => broke), breaks])
    await Promise.all(recorders.map(stopped))
    source.stop()
    say('sending')
    await out.allSent()
    await fetch(`${api}/takes/${takeId}/end`, json({}))
    removeEventListener('beforeunload', leaving)
    say(broke ? 'stopped' : 'done')
    start.disabled = false
  }

  /** When the show is. A look that fails says nothing of it. */
  async function over(isEnough: () => boolean): Promise<void> {
    while (!isEnough()) {
      await new Promise((go) => setTimeout(go, lookMs))
      const seen = await look().catch(() => undefined)
      if (seen?.isOver) return
    }
  }
}

/** A picture that stands alone every two seconds: players begin there, and so do cuts. */
function recorder(stream: MediaStream, options: MediaRecorderOptions, onSlice: (slice: Blob) => void): MediaRecorder {
  const made = new MediaRecorder(stream, { ...options, videoKeyFrameIntervalDuration: 2000 } as MediaRecorderOptions)
  made.ondataavailable = ({ data }) => onSlice(data)
  return made
}
/** One that ends by itself: its encoder failed, or what it took in is gone. */
const broken = (recorder: MediaRecorder) =>
  new Promise<void>((done) => {
    recorder.onerror = () => done()
    recorder.onstop = () => done()
  })
const stopped = (recorder: MediaRecorder) =>
  new Promise<void>((done) => {
    if (recorder.state === 'inactive') return done()
    recorder.onstop = () => done()
    recorder.stop()
  })
