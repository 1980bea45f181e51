import { find, type Painter } from '../live/painter.ts'

/** How often each reaction came. */
export function paintReactions(): Painter {
  function counts(given: unknown): void {
    for (const [reaction, count] of Object.entries((given ?? {}) as Record<string, number>)) {
      const place = find(`[data-reaction="${reaction}"]`)
      if (place) place.textContent = count.toLocaleString(document.documentElement.lang)
    }
  }
  return {
    entry({ type, counts: given }) {
      if (type === 'reactions') counts(given)
    },
    now: ({ reactions }) => counts(reactions),
  }
}
