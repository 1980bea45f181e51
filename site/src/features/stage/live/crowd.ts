import { paintChat } from '../chat/paint-chat.ts'
import { paintPolls } from '../polls/paint-polls.ts'
import { paintQuestions } from '../questions/paint-questions.ts'
import { paintReactions } from '../reactions/paint-reactions.ts'
import { type Entry, followRoom, type Way } from './follow-room.ts'
import { sendByScript } from './send-form.ts'

/**
 * Brings a stage's page to life: `[data-room]` is the room, `data-after` the last frame that the page was made with. Every
 * entry and every look at how things stand also goes out as an event, `panggung:kabar` and `panggung:kini`, for whatever
 * else stands on the page.
 */
const place = document.querySelector<HTMLElement>('[data-room]')
if (place) begin(place)

function begin({ dataset }: HTMLElement): void {
  const painters = [paintChat(), paintQuestions(), paintPolls(), paintReactions()]
  const tell = (name: string, detail: unknown) => document.dispatchEvent(new CustomEvent(name, { detail }))
  const paint = (entries: readonly Entry[], agoMs: number) => {
    for (const entry of entries) {
      for (const painter of painters) painter.entry(entry)
      tell('panggung:kabar', { ...entry, agoMs })
    }
  }
  followRoom({
    room: dataset.room ?? '',
    after: dataset.after ? Number(dataset.after) : undefined,
    onEntries: paint,
    onNow(now) {
      for (const painter of painters) painter.now(now)
      tell('panggung:kini', now)
    },
    onWay: showWay,
  })
  sendByScript(({ form, body }) => {
    for (const painter of painters) painter.answered?.(form, body)
  })
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-script-only]')) hidden.hidden = false
  for (const shown of document.querySelectorAll<HTMLElement>('[data-no-script]')) shown.hidden = true
}

/** A gap that closes at once is nobody's trouble. */
let late = 0
function showWay(way: Way): void {
  const notice = document.querySelector<HTMLElement>('[data-behind]')
  document.documentElement.dataset.jalur = way
  clearTimeout(late)
  if (!notice) return
  if (way === 'behind') late = window.setTimeout(() => notice.removeAttribute('hidden'), 3000)
  else notice.hidden = true
}
