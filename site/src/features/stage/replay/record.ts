import { find } from '../live/painter.ts'
import { mixed } from './mixed.ts'
import { json, slicesOut } from './slices-out.ts'

/**
 * The host's browser records: what stands in `[data-pictures]`, of those who agreed, in slices of a few seconds. Only one
 * recorder's bytes go together, so a page that is loaded anew begins another take.
 */
interface Recording {
  isOn: boolean
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
  let agreed = new Set<string>()
  /** What happens behind a curtain is not for the replay. */
  let isPaused = false
  if (start) start.hidden = false
  start?.addEventListener('click', () => void record().catch(() => say('failed')))

  const say = (what: 'on' | 'sending' | 'done' | 'failed', waiting = 0) => {
    if (says) says.textContent = (says.dataset[what] ?? '').replace('{n}', String(waiting))
  }
  async function look(): Promise<Recording> {
    const answer = await fetch(`${api}/recording`)
    if (!answer.ok) throw new Error(`${answer.status}`)
    const recording = (await answer.json()) as Recording
    isPaused = recording.isPaused
    agreed = new Set(recording.people.map(({ accountId }) => accountId))
    return recording
  }
  const mayBeIn = (element: HTMLElement) =>
    !isPaused &&
    (element.closest('[data-preview]') !== null || agreed.has((element.dataset.whose ?? '').split(':', 1).join()))

  async function record(): Promise<void> {
    const stage = document.querySelector<HTMLElement>('[data-pictures]')
    if (!stage || !start) return
    start.disabled = true
    await look()
    const answer = await fetch(`${api}/takes`, json({ formKey: crypto.randomUUID() }))
    if (!answer.ok) {
      start.disabled = false
      if (says) says.textContent = ((await answer.json()) as { title?: string }).title ?? ''
      return
    }
    const { takeId, sliceSeconds } = (await answer.json()) as { takeId: string; sliceSeconds: number }
    const out = slicesOut(`${api}/takes/${takeId}`, (waiting) => say(waiting > 2 ? 'sending' : 'on', waiting))
    const source = mixed(stage, mayBeIn)
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
    await over()
    await Promise.all(recorders.map(stopped))
    source.stop()
    say('sending')
    await out.allSent()
    await fetch(`${api}/takes/${takeId}/end`, json({}))
    removeEventListener('beforeunload', leaving)
    say('done')
    start.disabled = false
  }

  /** When the show is. A look that fails says nothing of it. */
  async function over(): Promise<void> {
    for (;;) {
      await new Promise((go) => setTimeout(go, lookMs))
      const seen = await look().catch(() => undefined)
      if (seen && !seen.isOn) return
    }
  }
}

/** A picture that stands alone every two seconds: players begin there, and so do cuts. */
function recorder(stream: MediaStream, options: MediaRecorderOptions, onSlice: (slice: Blob) => void): MediaRecorder {
  const made = new MediaRecorder(stream, { ...options, videoKeyFrameIntervalDuration: 2000 } as MediaRecorderOptions)
  made.ondataavailable = ({ data }) => onSlice(data)
  return made
}
const stopped = (recorder: MediaRecorder) =>
  new Promise<void>((done) => {
    recorder.onstop = () => done()
    recorder.stop()
  })
