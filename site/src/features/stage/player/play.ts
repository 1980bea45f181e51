import { openBroadcast, type Playing, type Playlists } from '../../../live/broadcast.ts'
import { choices } from '../../../live/connection.ts'
import { enter } from '../../../live/enter.ts'
import { type Quality, qualities } from '../../../live/qualities.ts'
import type { Ending, Show } from '../../../live/show.ts'
import { find, said } from '../live/painter.ts'
import { handOf } from './hand.ts'

const everyMs = { used: 5000, tryAgain: 1000, tryAgainMost: 20_000 } as const
/** What the room tells of its stage. */
export interface ToldStage {
  state: 'closed' | 'backstage' | 'live' | 'paused' | 'ended'
  /** Where a large audience watches. */
  broadcast?: Playlists
}
const spread = (ms: number) => ms * (0.6 + Math.random() * 0.8)

/** Plays a show until it is stopped: what breaks is taken up again, with a new token, for as long as the stage is on. */
export function play(player: HTMLElement, first: Quality, onStop: () => void, stage: ToldStage) {
  const room = player.dataset.player ?? ''
  const pictures = find('[data-pictures]', player) as HTMLElement
  const shown = <E extends HTMLElement>(selector: string) => find<E>(selector) as E
  let quality = first
  let show: Show | Playing | undefined
  let told = stage
  let isWeak = false
  let stopped = false
  let muted = false
  let isConnecting = false
  let isInBroadcast = false
  let wait: number = everyMs.tryAgain
  let timer = 0

  const say = (what?: string) => {
    for (const each of player.querySelectorAll<HTMLElement>('[data-says]')) each.hidden = each.dataset.says !== what
  }
  const hand = handOf(
    room,
    player.dataset.signIn ?? '',
    () => show,
    () => told.broadcast && void elsewhere(),
  )
  const mine = choices()

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
              : isWeak && !mine.isDeclined(Date.now())
                ? 'weak'
                : undefined,
    )
    const heads = shown('[data-heads]')
    // Until the room is told how many watch, those in it are counted here; who is at the edge is not in it.
    const count = Number(heads.dataset.told) || (told.broadcast ? undefined : show.heads())
    heads.hidden = count === undefined
    heads.textContent = said(heads.dataset.say, count ?? 0)
    show.mute(muted)
    hand.paint()
  }

  /** A room shows nothing while its stage is paused. What egress writes goes on, so nobody watches it meanwhile. */
  const rests = () => told.state === 'paused' && told.broadcast !== undefined && !hand.isSpeaking()

  const final: Partial<Record<Ending, string>> = { 'sent-off': 'sent-off', elsewhere: 'elsewhere' }
  function ended(why: Ending): void {
    show = undefined
    hand.broken()
    if (stopped) return
    if (final[why]) stop(final[why])
    else if (why === 'closed' || rests()) say(undefined)
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
    if (rests()) return say(undefined)
    isConnecting = true
    await enterAndOpen().finally(() => {
      isConnecting = false
    })
    // What was so when it began to connect may be otherwise by now.
    if (show && isInBroadcast !== wantsBroadcast()) await elsewhere()
    else if (show) await hand.back()
  }
  const wantsBroadcast = () => told.broadcast !== undefined && !hand.isSpeaking()
  /** From the room to the broadcast, or back for who was called up. */
  async function elsewhere(): Promise<void> {
    const before = show
    show = undefined
    await before?.leave()
    await connect()
    if (hand.isSpeaking()) await hand.maySpeak(true)
  }
  async function watch(playlists: Playlists): Promise<void> {
    try {
      show = await openBroadcast(playlists, { pictures, quality, onChange: paint, onEnd: ended })
      opened(true)
    } catch {
      if (!stopped) again()
    }
  }
  function opened(inBroadcast: boolean): void {
    wait = everyMs.tryAgain
    if (stopped) {
      show?.leave()
      show = undefined
      return
    }
    isInBroadcast = inBroadcast
    controls(true)
    pricesOf(inBroadcast)
    paint()
  }
  async function enterAndOpen(): Promise<void> {
    if (told.broadcast && wantsBroadcast()) return watch(told.broadcast)
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
      const { openShow } = await import('../../../live/show.ts')
      show = await openShow(answer.body, {
        pictures,
        quality,
        onChange: paint,
        onEnd: ended,
        onWeak: (weak) => {
          isWeak = weak
          paint()
        },
        onMaySpeak: async (may) => {
          await hand.maySpeak(may)
          if (!may && told.broadcast) await elsewhere()
        },
      })
      opened(false)
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

  /** A broadcast comes in fewer sizes than a room's pictures, each at a price of its own. */
  function pricesOf(isBroadcast: boolean): void {
    for (const label of shown('[data-qualities]').querySelectorAll<HTMLElement>('[data-price]')) {
      const { price = '', broadcastPrice = '' } = label.dataset
      label.hidden = isBroadcast && broadcastPrice === ''
      const words = find('[data-price-now]', label)
      if (words) words.textContent = isBroadcast ? broadcastPrice : price
    }
  }

  /** One tap back is to the picture that was. */
  let picture: Quality = 'low'
  function choose(next: Quality): void {
    quality = next
    if (next !== 'radio') picture = next
    mine.choose(next)
    document.documentElement.dataset.mutu = next
    document.dispatchEvent(new CustomEvent('panggung:mutu', { detail: next }))
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
    delete document.documentElement.dataset.mutu
    document.dispatchEvent(new CustomEvent('panggung:mutu'))
    controls(false)
    shown('[data-heads]').hidden = !shown('[data-heads]').dataset.told
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
  on('[data-radio]', 'click', () => choose(quality === 'radio' ? picture : 'radio'))
  on('[data-stop]', 'click', () => stop())
  on('[data-to-radio]', 'click', () => choose('radio'))
  on('[data-stay]', 'click', () => {
    mine.decline(Date.now())
    paint()
  })
  on('[data-hear]', 'click', () => void show?.hear())
  on(
    '[data-full]',
    'click',
    () =>
      void (document.fullscreenElement
        ? document.exitFullscreen()
        : (pictures.closest('.tayang') ?? pictures).requestFullscreen()),
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

  choose(first)
  say('connecting')
  void connect()

  return {
    stageIs(next: ToldStage): void {
      const moves = (told.broadcast === undefined) !== (next.broadcast === undefined)
      told = next
      if (next.state === 'ended') stop()
      else if (rests()) void show?.leave()
      else if (moves && show && !hand.isSpeaking()) void elsewhere()
      else if ((next.state === 'live' || next.state === 'paused') && !show && !stopped) void connect()
    },
  }
}
