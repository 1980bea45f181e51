import { type RemoteTrack, Track } from 'livekit-client'

/**
 * What comes in, put where it is seen and heard, each picture with its name. What stands where is kept here: LiveKit takes a
 * track off its elements before it tells that the track is over.
 */
export function picturesIn(place: HTMLElement) {
  const shown = new Map<RemoteTrack, HTMLElement>()

  function framed(video: HTMLElement, name: string): HTMLElement {
    const figure = document.createElement('figure')
    const caption = document.createElement('figcaption')
    caption.textContent = name
    video.ariaLabel = name
    figure.append(video, caption)
    return figure
  }

  return {
    /** `whose` was made by us: an account and its device. Whoever records asks it who agreed. */
    show(track: RemoteTrack, name: string, whose: string): void {
      if (shown.has(track)) return
      const element = track.attach()
      element.dataset.whose = whose
      const part = track.kind === Track.Kind.Audio ? element : framed(element, name)
      shown.set(track, part)
      place.append(part)
    },
    hide(track: RemoteTrack): void {
      track.detach()
      shown.get(track)?.remove()
      shown.delete(track)
    },
    clear(): void {
      for (const track of [...shown.keys()]) this.hide(track)
    },
  }
}
