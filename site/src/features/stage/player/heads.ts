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
    if (detail.type === 'stage' && detail.state !== 'live' && detail.state !== 'paused') paint(undefined)
  })
}
