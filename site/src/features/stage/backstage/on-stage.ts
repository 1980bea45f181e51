import { enter } from '../../../live/enter.ts'
import { type Ending, openShow, type Show } from '../../../live/show.ts'
import { find } from '../live/painter.ts'
import { type DeviceProblem, ownDevices } from './own-devices.ts'

type Problem = DeviceProblem | 'consent-first' | 'lost' | 'closed' | 'sent-off' | 'elsewhere' | 'media-not-running'
const againMs = { first: 1000, most: 15_000 } as const
const final = { closed: 'closed', 'sent-off': 'sent-off', elsewhere: 'elsewhere' } as const satisfies Partial<
  Record<Ending, Problem>
>

/** One sees and hears oneself first; then backstage, and back in by itself after whatever breaks. */
export async function onStage(place: HTMLElement) {
  const part = <E extends HTMLElement>(selector: string) => find<E>(selector, place) as E
  const room = place.dataset.backstage ?? ''
  let show: Show | undefined
  /** What this browser is called in the show's room. */
  let identity = ''
  let isIn = false
  let wait: number = againMs.first
  let timer = 0
  let isConnecting = false

  /** For whatever else stands on the page. */
  const tell = (name: string, detail: unknown) => document.dispatchEvent(new CustomEvent(name, { detail }))
  const toggle = (selector: string, on: boolean) => {
    part(selector).hidden = !on
  }
  const say = (problem?: Problem) => {
    for (const each of place.querySelectorAll<HTMLElement>('[data-problem]'))
      each.hidden = each.dataset.problem !== problem
  }
  const devices = ownDevices(place, say, {
    isIn: () => show !== undefined,
    async use(kind, deviceId, switchesOn) {
      await show?.device(kind, deviceId)
      if (switchesOn) await (kind === 'videoinput' ? show?.camera(true) : show?.microphone(true))
    },
  })

  function paint(): void {
    for (const track of show?.own() ?? []) devices.take(track)
    devices.belongTo(isIn && show ? identity : undefined)
    tell(
      'panggung:perangkat',
      devices.tracks().map(({ kind }) => kind),
    )
    toggle('[data-try]', !isIn && !devices.areThere())
    toggle('[data-enter]', !isIn)
    toggle('[data-inside]', isIn)
    toggle('[data-on-air]', isIn && show !== undefined && !show.isReconnecting())
    const on: Record<string, boolean> = { ...show?.publishing() }
    for (const button of place.querySelectorAll<HTMLElement>('[data-switch]'))
      button.ariaPressed = String(on[button.dataset.switch ?? ''] ?? false)
  }

  async function connect(): Promise<void> {
    clearTimeout(timer)
    // One at a time: a second connection would turn the first one out.
    if (!isIn || show || isConnecting) return
    isConnecting = true
    await enterAndOpen().finally(() => {
      isConnecting = false
    })
  }
  async function enterAndOpen(): Promise<void> {
    const answer = await enter(room)
    if (!isIn) return
    if ('refused' in answer) {
      if (answer.refused === 'stage-not-on') return out('closed')
      if (answer.refused === 'sent-off') return out('sent-off')
      if (answer.refused === 'consent-first') return out('consent-first')
      return again(answer.refused === 'media-not-running' ? 'media-not-running' : 'lost')
    }
    try {
      const watching = {
        pictures: part('[data-pictures]'),
        onChange: paint,
        onWeak: paint,
        onEnd: ended,
        seesAll: true,
        onScreen,
      } as const
      // No larger than a recording takes it: the largest is sent for those alone who chose it.
      show = await openShow(answer.body, { ...watching, quality: 'medium' }, devices.tracks())
      identity = answer.body.identity
      wait = againMs.first
      if (!isIn) return void show.leave()
      say()
    } catch {
      again('lost')
    }
    paint()
  }
  /** Stills are taken of it for whoever listens. */
  function onScreen(track: MediaStreamTrack | undefined): void {
    tell('panggung:layar', track)
  }
  function again(problem: Problem): void {
    say(problem)
    clearTimeout(timer)
    timer = window.setTimeout(connect, wait)
    wait = Math.min(wait * 2, againMs.most)
    paint()
  }
  function out(problem?: Problem): void {
    isIn = false
    say(problem)
    paint()
  }
  function ended(why: Ending): void {
    show = undefined
    // Put out by the server: it says why to who asks to enter anew.
    if (isIn && why === 'sent-off') void connect()
    else if (isIn && why === 'lost') again('lost')
    else out(why === 'left' || why === 'lost' ? undefined : final[why])
  }

  part('[data-enter]').addEventListener('click', () => {
    isIn = true
    say()
    devices.beHeardByOthers()
    connect()
  })
  part('[data-leave]').addEventListener('click', () => {
    isIn = false
    show?.leave()
    paint()
  })
  for (const button of place.querySelectorAll<HTMLElement>('[data-switch]'))
    button.addEventListener('click', async () => {
      const what = button.dataset.switch as 'microphone' | 'camera' | 'screen'
      await show?.[what](!show.publishing()[what]).catch(() => what !== 'screen' && say('refused'))
      paint()
    })
  document.addEventListener('visibilitychange', () => void (!document.hidden && connect()))
  addEventListener('online', () => void connect())

  toggle('[data-devices]', true)
  const ask = () => devices.ask().then(paint)
  await ask()
  return { askAgain: ask }
}
