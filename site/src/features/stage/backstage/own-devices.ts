import { createLocalTracks, type LocalAudioTrack, type LocalVideoTrack, Track } from '../../../live/own-tracks.ts'
import { find } from '../live/painter.ts'
import { meterOf } from './level.ts'

export type DeviceProblem = 'refused' | 'missing' | 'no-camera' | 'no-microphone' | 'unplugged' | 'replaced'
type OwnTrack = LocalAudioTrack | LocalVideoTrack
type Kind = 'audioinput' | 'videoinput'

export interface InShow {
  /** Whether the tracks are in the show's room, where LiveKit looks after them. */
  isIn(): boolean
  /** Takes another device there; what was switched off stays so, unless it was for want of a device. */
  use(kind: Kind, deviceId: string, switchesOn: boolean): Promise<unknown>
}

/** Somebody's own camera and microphone: asked for, seen and heard by themselves, chosen, unplugged and back. */
export function ownDevices(place: HTMLElement, say: (problem?: DeviceProblem) => void, inShow: InShow) {
  const part = <E extends HTMLElement>(selector: string) => find<E>(selector, place) as E
  const preview = part('[data-preview]')
  const own = new Map<Kind, OwnTrack>()
  const unplugged = new Set<OwnTrack>()
  const level = meterOf(part<HTMLMeterElement>('[data-level]'))
  const kindOf = (track: OwnTrack): Kind => (track.kind === Track.Kind.Audio ? 'audioinput' : 'videoinput')

  /** Both at once asks once; where one is missing or refused, the other comes alone. */
  async function ask(): Promise<void> {
    let wasRefused = false
    for (const wanted of [{ audio: true, video: true }, { audio: true }, { video: true }]) {
      try {
        for (const track of await createLocalTracks(wanted)) take(track as OwnTrack)
        if (!own.has('videoinput')) say('no-camera')
        else if (!own.has('audioinput')) say('no-microphone')
        else say()
        return await list()
      } catch (error) {
        wasRefused ||= (error as Error).name === 'NotAllowedError'
      }
    }
    say(wasRefused ? 'refused' : 'missing')
    await list()
  }

  function take(track: OwnTrack): void {
    const kind = kindOf(track)
    if (own.get(kind) === track) return
    own.set(kind, track)
    if (kind === 'videoinput') track.attach(find<HTMLVideoElement>('video', preview) as HTMLVideoElement)
    // Heard by nobody here: for the level, and for a recording.
    else preview.append(Object.assign(track.attach(), { muted: true }))
    track.on('ended', () => lost(track))
    track.on('restarted', () => {
      if (unplugged.delete(track)) say('replaced')
      void list()
    })
    preview.hidden = !own.has('videoinput')
    level.of(own.get('audioinput')?.mediaStreamTrack)
  }

  async function lost(track: OwnTrack): Promise<void> {
    unplugged.add(track)
    say('unplugged')
    await list()
    if (!inShow.isIn()) await track.restartTrack().catch(() => undefined)
  }

  async function list(): Promise<void> {
    level.of(own.get('audioinput')?.mediaStreamTrack)
    const devices = await navigator.mediaDevices.enumerateDevices()
    for (const select of place.querySelectorAll<HTMLSelectElement>('[data-device]')) {
      const those = devices.filter(({ kind, deviceId }) => kind === select.dataset.device && deviceId !== '')
      select.replaceChildren(...those.map(({ deviceId, label }, n) => new Option(label || String(n + 1), deviceId)))
      select.disabled = those.length === 0
      select.value = (await own.get(select.dataset.device as Kind)?.getDeviceId()) ?? ''
      // Browsers call the one they chose “default”, which need not be in their own list.
      if (select.selectedIndex < 0) select.selectedIndex = 0
    }
  }

  async function choose(kind: Kind, deviceId: string): Promise<void> {
    const track = own.get(kind)
    if (inShow.isIn()) await inShow.use(kind, deviceId, !track || unplugged.has(track))
    else if (track) await track.setDeviceId(deviceId)
    else {
      const wanted = kind === 'videoinput' ? { video: { deviceId } } : { audio: { deviceId } }
      for (const made of await createLocalTracks(wanted)) take(made as OwnTrack)
    }
    say()
    await list()
  }

  place.addEventListener('change', ({ target }) => {
    const select = (target as HTMLElement).closest<HTMLSelectElement>('[data-device]')
    if (select) choose(select.dataset.device as Kind, select.value).catch(() => say('unplugged'))
    if ((target as HTMLElement).matches('[data-hear-me]')) level.hear((target as HTMLInputElement).checked)
  })
  navigator.mediaDevices.addEventListener('devicechange', () => void list())

  return {
    ask,
    take,
    areThere: () => own.has('audioinput') && own.has('videoinput'),
    tracks: () => [...own.values()],
    /** In the show they are somebody's there, whom a recorder may ask for; seen by their owner alone they are nobody's. */
    belongTo(identity: string | undefined): void {
      if (identity) preview.dataset.whose = identity
      else delete preview.dataset.whose
    },
    /** On stage one hears oneself no longer. */
    beHeardByOthers(): void {
      part<HTMLInputElement>('[data-hear-me]').checked = false
      level.hear(false)
    },
  }
}
