import { find, said } from '../live/painter.ts'

/** How many watch, as the room is told once a minute: everybody reads the same number, those who have not played yet too. */
export function showHeads(player: HTMLElement): void {
  const place = find('[data-heads]', player)
  if (!place) return
  const paint = (watching: unknown) => {
    const isKnown = typeof watching === 'number'
    place.hidden = !isKnown
    place.dataset.told = isKnown ? String(watching) : ''
    if (isKnown) place.textContent = said(place.dataset.say, watching)
  }
  document.addEventListener('panggung:kini', ({ detail }: CustomEventInit) => paint(detail.watching))
  document.addEventListener('panggung:kabar', ({ detail }: CustomEventInit) => {
    if (detail.type === 'heads') paint(detail.watching)
    // A large audience plays what lies at the edge: nobody counts it.
    const isCounted = (detail.state === 'live' || detail.state === 'paused') && !detail.broadcast
    if (detail.type === 'stage' && !isCounted) paint(undefined)
  })
}
