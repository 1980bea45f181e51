import { find, put } from '../live/painter.ts'

/** The announcement above the chat: until its minutes are over, whether the room says anything then or not. */
export function announcementIn(place: HTMLElement | null) {
  let over: ReturnType<typeof setTimeout> | undefined

  return ({ words, until }: Readonly<Record<string, unknown>>): void => {
    if (!place) return
    clearTimeout(over)
    const left = Date.parse(String(until)) - Date.now()
    place.hidden = !words || left <= 0
    if (find('[data-part=announcement]', place)?.textContent !== words) put(place, 'announcement', String(words ?? ''))
    if (left <= 0) return
    over = setTimeout(() => {
      place.hidden = true
    }, left)
  }
}
