import type { Playing } from '../../../live/broadcast.ts'
import { ask } from '../../../live/enter.ts'
import { find } from '../live/painter.ts'
import { json } from '../replay/slices-out.ts'

type HandState = 'none' | 'raised' | 'called' | 'speaking'
interface Seen {
  hand?: { state: Exclude<HandState, 'none'> }
}

/** While a hand is up, this often is asked whether it was called. */
const everyMs = 2000

/** Somebody's own hand: raised, called, speaking, and down again. The server's word alone moves it. */
export function handOf(room: string, signIn: string, show: () => Playing | undefined, onSpeaking: () => void) {
  const place = find('[data-hand]') as HTMLElement
  const words = find('[data-hand-says]', place) as HTMLElement
  const listening = new AbortController()
  let state: HandState = 'none'
  let timer = 0
  const off = { microphone: false, camera: false }
  /** What of theirs is on, and what was when the connection broke. */
  let now = off
  let before = off

  function become(next: HandState): void {
    state = next
    place.dataset.hand = next
    for (const each of place.querySelectorAll<HTMLElement>('[data-hand-when]'))
      each.hidden = !each.dataset.handWhen?.split(' ').includes(next)
    clearInterval(timer)
    if (next === 'raised' || next === 'called') timer = window.setInterval(look, everyMs)
  }

  async function look(): Promise<void> {
    const answer = await ask<Seen>('GET', room)
    if ('refused' in answer) return
    const next = answer.body.hand?.state ?? 'none'
    if (next !== state) {
      become(next)
      if (next === 'speaking') onSpeaking()
    }
    paint()
  }

  function paint(): void {
    now = show()?.publishing() ?? off
    const { microphone, camera } = now
    const mic = find('[data-deed=mic]', place)
    if (mic) {
      mic.ariaPressed = String(microphone)
      mic.textContent = (microphone ? mic.dataset.on : mic.dataset.off) ?? ''
    }
    const cam = find('[data-deed=camera]', place)
    if (cam) cam.ariaPressed = String(camera)
  }

  const deeds: Record<string, () => Promise<unknown>> = {
    raise: () => said(ask('POST', `${room}/hand`, {})),
    lower: () => said(ask('DELETE', `${room}/hand`)),
    come,
    mic: async () => show()?.microphone(!show()?.publishing().microphone),
    camera: async () => show()?.camera(!show()?.publishing().camera),
  }

  /** Where egress keeps what it writes, whoever comes up is asked first. */
  async function come(): Promise<void> {
    const up = ask('POST', `${room}/hand/come`, {})
    const answer = await up
    if (!('refused' in answer) || answer.refused !== 'consent-first' || !confirm(answer.title)) return said(up)
    await fetch(`/api/stage/rooms/${room}/recording`, json({ agrees: true }))
    await said(ask('POST', `${room}/hand/come`, {}))
  }

  async function said(asked: ReturnType<typeof ask>): Promise<void> {
    const answer = await asked
    words.textContent = 'refused' in answer ? answer.title : ''
    if ('refused' in answer && answer.refused === 'signed-out') location.assign(signIn)
    await look()
  }

  place.addEventListener(
    'click',
    async ({ target }) => {
      const button = (target as HTMLElement).closest<HTMLElement>('[data-deed]')
      const deed = button && deeds[button.dataset.deed ?? '']
      if (!deed || place.ariaBusy === 'true') return
      place.ariaBusy = 'true'
      words.textContent = ''
      try {
        await deed()
      } catch {
        words.textContent = find('[data-says=refused]')?.textContent ?? ''
      }
      place.ariaBusy = null
      paint()
    },
    { signal: listening.signal },
  )

  /** Switches on what can be; the page says where it cannot. */
  async function switchOn({ microphone, camera }: typeof off): Promise<void> {
    try {
      if (microphone) await show()?.microphone(true)
      if (camera) await show()?.camera(true)
    } catch {
      words.textContent = find('[data-says=refused]')?.textContent ?? ''
    }
    paint()
  }

  return {
    look,
    paint,
    isSpeaking: () => state === 'speaking',
    broken(): void {
      before = now
      now = off
    },
    /** Connected, or again: whoever was speaking goes on, with what was on. */
    async back(): Promise<void> {
      await look()
      if (state === 'speaking') await switchOn(before)
      before = off
    },
    /** The connection that is open may publish from now on, or no longer. */
    async maySpeak(may: boolean): Promise<void> {
      await look()
      if (may && state === 'speaking') await switchOn({ microphone: true, camera: false })
    },
    stop(): void {
      clearInterval(timer)
      listening.abort()
      become('none')
    },
  }
}
