import { find } from '../live/painter.ts'

/**
 * The stage before Play: says how it stands, as the room tells. Nothing of sound and picture is fetched before somebody asks.
 */
type State = 'closed' | 'backstage' | 'live' | 'paused' | 'ended'

const place = find('[data-player]')
if (place) begin(place)

function begin(player: HTMLElement): void {
  let state: State = 'closed'
  let playing: Promise<{ stageIs(state: State): void }> | undefined

  const show = () => {
    const isOn = state === 'live' || state === 'paused'
    for (const each of player.querySelectorAll<HTMLElement>('[data-state]')) each.hidden = each.dataset.state !== state
    for (const each of player.querySelectorAll<HTMLElement>('[data-play-row]')) each.hidden = !isOn || !!playing
    const live = find('[data-live]', player)
    if (live) live.hidden = state !== 'live'
  }
  const stageIs = (told: { state?: unknown } | undefined) => {
    if (!told?.state) return
    state = told.state as State
    show()
    playing?.then((play) => play.stageIs(state))
  }
  document.addEventListener(
    'panggung:kabar',
    ({ detail }: CustomEventInit) => detail.type === 'stage' && stageIs(detail),
  )
  document.addEventListener('panggung:kini', ({ detail }: CustomEventInit) => stageIs(detail.stage))

  for (const button of player.querySelectorAll<HTMLElement>('[data-play]'))
    button.addEventListener('click', () => {
      playing ??= import('./play.ts').then(({ play }) =>
        play(player, button.dataset.play === 'radio' ? 'radio' : 'low', () => {
          playing = undefined
          show()
        }),
      )
      show()
    })
  show()
}
