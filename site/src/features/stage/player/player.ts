import { choices, isPoor, ownConnection } from '../../../live/connection.ts'
import type { Quality } from '../../../live/qualities.ts'
import { find } from '../live/painter.ts'
import { showHeads } from './heads.ts'
import type { ToldStage } from './play.ts'

/**
 * The stage before Play: says how it stands, as the room tells. Nothing of sound and picture is fetched before somebody asks.
 */
const place = find('[data-player]')
if (place) begin(place)

function begin(player: HTMLElement): void {
  // As it was when the page was made; what can be played is known once the room was asked.
  let stage = { state: player.dataset.atFirst ?? 'closed' } as ToldStage
  let isTold = false
  let playing: Promise<{ stageIs(stage: ToldStage): void }> | undefined
  const mine = choices()
  showHeads(player)

  const show = () => {
    const { state } = stage
    const isOn = state === 'live' || state === 'paused'
    for (const each of player.querySelectorAll<HTMLElement>('[data-state]')) each.hidden = each.dataset.state !== state
    for (const each of player.querySelectorAll<HTMLElement>('[data-play-row]'))
      each.hidden = !isOn || !!playing || ('whenTold' in each.dataset && !isTold)
    const live = find('[data-live]', player)
    if (live) live.hidden = state !== 'live'
    // Offered, not chosen for them: a picture is one tap away, and what they chose last stands first.
    const isOffered = isPoor(ownConnection()) && !mine.isDeclined(Date.now())
    const offer = find('[data-offer]', player)
    if (offer) offer.hidden = !isOn || !!playing || !isOffered
    // In its place: both name a price.
    const prices = find('[data-prices]', player)
    if (prices && isOffered) prices.hidden = true
    const first = mine.quality() === 'radio' || (isOffered && !mine.quality()) ? 'radio' : 'low'
    for (const button of player.querySelectorAll<HTMLElement>('[data-play]'))
      button.classList.toggle('sepi', button.dataset.play !== first)
  }
  const stageIs = (told: ToldStage | undefined) => {
    if (!told?.state) return
    stage = told
    isTold = true
    show()
    playing?.then((play) => play.stageIs(stage))
  }
  document.addEventListener(
    'panggung:kabar',
    ({ detail }: CustomEventInit) => detail.type === 'stage' && stageIs(detail),
  )
  document.addEventListener('panggung:kini', ({ detail }: CustomEventInit) => stageIs(detail.stage))

  for (const button of player.querySelectorAll<HTMLElement>('[data-play]'))
    button.addEventListener('click', () => {
      playing ??= import('./play.ts').then(({ play }) =>
        play(
          player,
          chosenBy(button),
          () => {
            playing = undefined
            show()
          },
          stage,
        ),
      )
      show()
    })
  show()

  function chosenBy(button: HTMLElement): Quality {
    if (button.dataset.play === 'radio') return 'radio'
    if (isPoor(ownConnection())) mine.decline(Date.now())
    const before = mine.quality()
    return !before || before === 'radio' ? 'low' : before
  }
}
