import { enter } from '../../../live/enter.ts'
import { createLocalTracks, type LocalAudioTrack, type LocalVideoTrack, Track } from '../../../live/own-tracks.ts'
import { openShow, type Show } from '../../../live/show.ts'
import { find } from '../live/painter.ts'
import { meterOf } from './level.ts'

type Problem = 'refused' | 'missing' | 'lost' | 'closed' | 'unplugged'
const againMs = { first: 1000, most: 15_000 } as const

/** One sees and hears oneself first; then backstage, and back in by itself after whatever breaks. */
export async function onStage(place: HTMLElement): Promise<void> {
  const part = <E extends HTMLElement>(selector: string) => find<E>(selector, place) as E
  const room = place.dataset.backstage ?? ''
  const preview = part('[data-preview]')
  const video = find<HTMLVideoElement>('video', preview) as HTMLVideoElement
  let camera: LocalVideoTrack | undefined
  let microphone: LocalAudioTrack | undefined
  let show: Show | undefined
  let isIn = false
  let wait: number = againMs.first

  const say = (problem?: Problem) => {
    for (const each of place.querySelectorAll<HTMLElement>('[data-problem]'))
      each.hidden = each.dataset.problem !== problem
  }
  const toggle = (selector: string, on: boolean) => {
    part(selector).hidden = !on
  }

  /** Both at once asks once; where one is missing, the other comes alone. */
  async function tracks(): Promise<void> {
    for (const wanted of [{ audio: true, video: true }, { audio: true }, { video: true }]) {
      try {
        for (const track of await createLocalTracks(wanted))
          if (track.kind === Track.Kind.Audio) microphone = track as LocalAudioTrack
          else camera = track as LocalVideoTrack
        if (!('audio' in wanted) || !('video' in wanted)) say('missing')
        return
      } catch (error) {
        if ((error as Error).name === 'NotAllowedError') return say('refused')
      }
    }
    say('missing')
  }

  async function list(): Promise<void> {
    const devices = await navigator.mediaDevices.enumerateDevices()
    for (const select of place.querySelectorAll<HTMLSelectElement>('[data-device]')) {
      const own = devices.filter(({ kind }) => kind === select.dataset.device)
      select.replaceChildren(...own.map(({ deviceId, label }, n) => new Option(label || String(n + 1), deviceId)))
      const track = select.dataset.device === 'videoinput' ? camera : microphone
      select.value = (await track?.getDeviceId()) ?? ''
    }
  }

  function paint(): void {
    toggle('[data-enter]', !isIn)
    toggle('[data-inside]', isIn)
    toggle('[data-on-air]', isIn && show !== undefined)
    preview.hidden = !camera
    const on: Record<string, boolean> = { ...show?.publishing() }
    for (const button of place.querySelectorAll<HTMLElement>('[data-switch]'))
      button.ariaPressed = String(on[button.dataset.switch ?? ''] ?? false)
  }

  async function connect(): Promise<void> {
    if (!isIn || show) return
    const answer = await enter(room)
    if (!isIn) return
    if ('refused' in answer && (answer.refused === 'stage-not-on' || answer.refused === 'sent-off')) {
      isIn = false
      say('closed')
      return paint()
    }
    try {
      if ('refused' in answer) throw new Error(answer.refused)
      const own = [microphone, camera].filter((track) => track !== undefined)
      show = await openShow(
        answer.body,
        { pictures: part('[data-pictures]'), quality: 'high', onChange: paint, onWeak: paint, onEnd: ended },
        own,
      )
      wait = againMs.first
      say()
    } catch {
      again()
    }
    paint()
  }
  function again(): void {
    say('lost')
    setTimeout(connect, wait)
    wait = Math.min(wait * 2, againMs.most)
  }
  function ended(why: string): void {
    show = undefined
    place.querySelector('[data-pictures]')?.prepend(preview)
    if (isIn && why === 'lost') again()
    else isIn = false
    if (why === 'closed' || why === 'sent-off') say('closed')
    paint()
  }

  await tracks()
  camera?.attach(video)
  // Heard by nobody here: for the level, and for a recording.
  if (microphone) preview.append(Object.assign(microphone.attach(), { muted: true }))
  await list()
  toggle('[data-devices]', true)
  const level = meterOf(part<HTMLMeterElement>('[data-level]'))
  const listen = () => level.of(microphone?.mediaStreamTrack)
  listen()

  place.addEventListener('change', async ({ target }) => {
    const select = (target as HTMLElement).closest<HTMLSelectElement>('[data-device]')
    if (select) {
      const track = select.dataset.device === 'videoinput' ? camera : microphone
      await track?.setDeviceId(select.value)
      listen()
    }
    if ((target as HTMLElement).matches('[data-hear-me]')) level.hear((target as HTMLInputElement).checked)
  })
  navigator.mediaDevices.addEventListener('devicechange', list)
  for (const track of [camera, microphone]) track?.on('ended', () => say('unplugged'))

  part('[data-enter]').addEventListener('click', () => {
    isIn = true
    say()
    part<HTMLInputElement>('[data-hear-me]').checked = false
    level.hear(false)
    connect()
  })
  part('[data-leave]').addEventListener('click', () => {
    isIn = false
    show?.leave()
  })
  for (const button of place.querySelectorAll<HTMLElement>('[data-switch]'))
    button.addEventListener('click', async () => {
      const what = button.dataset.switch as 'microphone' | 'camera' | 'screen'
      await show?.[what](!show.publishing()[what]).catch(() => say('refused'))
      paint()
    })
  document.addEventListener('visibilitychange', () => void (!document.hidden && connect()))
  addEventListener('online', () => void connect())
  paint()
}
