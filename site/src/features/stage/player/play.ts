import { enter } from '../../../live/enter.ts'
import { type Quality, qualities } from '../../../live/qualities.ts'
import { type Ending, openShow, type Show } from '../../../live/show.ts'
import { find, said } from '../live/painter.ts'
import { handOf } from './hand.ts'

const everyMs = { used: 5000, tryAgain: 1000, tryAgainMost: 20_000 } as const
const spread = (ms: number) => ms * (0.6 + Math.random() * 0.8)

/** Plays a show until it is stopped: what breaks is taken up again, with a new token, for as long as the stage is on. */
export function play(player: HTMLElement, first: Quality, onStop: () => void) {
  const room = player.dataset.player ?? ''
  const pictures = find('[data-pictures]', player) as HTMLElement
  const shown = <E extends HTMLElement>(selector: string) => find<E>(selector) as E
  let quality = first
  let show: Show | undefined
  let isWeak = false
  let stopped = false
  let muted = false
  let isConnecting = false
  let wait: number = everyMs.tryAgain
  let timer = 0

  const say = (what?: string) => {
    for (const each of player.querySelectorAll<HTMLElement>('[data-says]')) each.hidden = each.dataset.says !== what
  }
  const hand = handOf(room, player.dataset.signIn ?? '', () => show)

  function paint(): void {
    if (!show) return
    say(
      show.isReconnecting()
        ? 'reconnecting'
        : show.isSilenced()
          ? 'silent'
          : !show.hasAnything()
            ? 'nothing'
            : quality === 'radio'
              ? 'radio'
              : isWeak
                ? 'weak'
                : undefined,
    )
    const heads = shown('[data-heads]')
    heads.hidden = false
    heads.textContent = said(heads.dataset.say, show.heads())
    show.mute(muted)
    hand.paint()
  }

  const final: Partial<Record<Ending, string>> = { 'sent-off': 'sent-off', elsewhere: 'elsewhere' }
  function ended(why: Ending): void {
    show = undefined
    hand.broken()
    if (stopped) return
    if (final[why]) stop(final[why])
    else if (why === 'closed') say(undefined)
    else {
      say('reconnecting')
      again()
    }
  }
  function again(): void {
    clearTimeout(timer)
    timer = window.setTimeout(connect, spread(wait))
    wait = Math.min(wait * 2, everyMs.tryAgainMost)
  }

  async function connect(): Promise<void> {
    clearTimeout(timer)
    // One at a time: a second connection would turn the first one out.
    if (stopped || show || isConnecting) return
    isConnecting = true
    await enterAndOpen().finally(() => {
      isConnecting = false
    })
  }
  async function enterAndOpen(): Promise<void> {
    const answer = await enter(room)
    if (stopped) return
    if ('refused' in answer) {
      if (answer.refused === 'sent-off') return stop('sent-off')
      // The room tells when it opens again.
      if (answer.refused === 'stage-not-on') return say(undefined)
      say(answer.refused === 'media-not-running' ? 'media-not-running' : 'reconnecting')
      return again()
    }
    try {
      show = await openShow(answer.body, {
        pictures,
        quality,
        onChange: paint,
        onEnd: ended,
        onWeak: () => {
          isWeak = true
          paint()
        },
        onMaySpeak: (may) => void hand.maySpeak(may),
      })
      wait = everyMs.tryAgain
      if (stopped) return void show.leave()
      controls(true)
      paint()
      await hand.back()
    } catch {
      if (!stopped) again()
    }
  }

  function controls(on: boolean): void {
    shown('[data-controls]').hidden = !on
    shown('[data-qualities]').hidden = !on
    shown('[data-hand]').hidden = !on
    pictures.classList.toggle('menyala', on)
  }

  function choose(next: Quality): void {
    quality = next
    isWeak = false
    show?.choose(next)
    pictures.classList.toggle('radio', next === 'radio')
    shown('[data-radio]').ariaPressed = String(next === 'radio')
    const option = find<HTMLInputElement>(`[name=mutu][value=${next}]`)
    if (option) option.checked = true
    paint()
  }

  function stop(why?: string): void {
    stopped = true
    clearTimeout(timer)
    clearInterval(counting)
    listening.abort()
    hand.stop()
    show?.leave()
    show = undefined
    controls(false)
    shown('[data-heads]').hidden = true
    say(why)
    if (why !== 'sent-off') onStop()
  }

  const counting = window.setInterval(async () => {
    const bytes = await show?.received()
    if (bytes === undefined) return
    const used = shown('[data-used]')
    used.dataset.bytes = String(bytes)
    used.textContent = said(used.dataset.say, Math.ceil(bytes / 1e6))
  }, everyMs.used)

  const listening = new AbortController()
  const on = (selector: string, event: string, work: (event: Event) => void) =>
    shown(selector).addEventListener(event, work, { signal: listening.signal })
  on('[data-sound]', 'click', () => {
    muted = !muted
    shown('[data-sound]').ariaPressed = String(!muted)
    show?.mute(muted)
  })
  on('[data-radio]', 'click', () => choose(quality === 'radio' ? 'low' : 'radio'))
  on('[data-stop]', 'click', () => stop())
  on('[data-hear]', 'click', () => void show?.hear())
  on(
    '[data-full]',
    'click',
    () => void (document.fullscreenElement ? document.exitFullscreen() : pictures.requestFullscreen()),
  )
  on('[data-qualities]', 'change', ({ target }) => {
    const { value } = target as HTMLInputElement
    const chosen = qualities.find((each) => each === value)
    if (chosen) choose(chosen)
  })
  // Back from a locked screen, a call or a tunnel.
  const back = () => !document.hidden && !show && connect()
  document.addEventListener('visibilitychange', back, { signal: listening.signal })
  addEventListener('online', back, { signal: listening.signal })

  say('connecting')
  choose(first)
  say('connecting')
  void connect()

  return {
    stageIs(state: string): void {
      if ((state === 'live' || state === 'paused') && !show && !stopped) void connect()
      if (state === 'ended') stop()
    },
  }
}
