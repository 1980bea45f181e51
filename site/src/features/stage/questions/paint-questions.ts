import type { Entry } from '../live/follow-room.ts'
import { keep, kept } from '../live/kept.ts'
import { copyOf, find, type Painter, put, said } from '../live/painter.ts'

const ranks: Readonly<Record<string, number>> = { answering: 0, open: 1, answered: 2 }

/** The questions, in the order of the room: what is being answered, then by votes, then what was answered. */
export function paintQuestions(): Painter {
  const list = find('[data-questions]')

  function question(entry: Entry): void {
    if (!list) return
    const { id = '', name, words, status, votes, answeredAt } = entry
    const known = find(`[data-question="${id}"]`, list)
    const row = known ?? copyOf('question')
    if (!row) return
    Object.assign(row.dataset, { question: id, status, votes: String(votes), at: String(entry.at) })
    row.classList.toggle('dijawab', status === 'answering')
    const field = find<HTMLInputElement>('[name=questionId]', row)
    if (field) field.value = id
    put(row, 'words', String(words))
    if (name) put(row, 'name', String(name))
    put(row, 'votes', Number(votes).toLocaleString(document.documentElement.lang))
    const { answering = '', answered = '', support = '', zone = '' } = list.dataset
    const clock = (at: unknown) =>
      new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short', timeZone: zone }).format(
        new Date(String(at)),
      )
    put(
      row,
      'status',
      status === 'answering' ? answering : status === 'answered' ? `${answered} ${clock(answeredAt)}` : '',
    )
    const button = find<HTMLButtonElement>('.dukung', row)
    if (button) {
      button.ariaLabel = said(support, Number(votes))
      button.disabled = status !== 'open'
      if (!known) press(button, kept<boolean>(id) ?? false)
    }
    if (!known) list.append(row)
    find('[data-no-questions]')?.remove()
  }

  function press(button: HTMLButtonElement, isMine: boolean): void {
    button.ariaPressed = String(isMine)
    button.value = isMine ? '' : 'on'
  }

  function sort(): void {
    if (!list) return
    const rank = ({ dataset }: HTMLElement) => ranks[dataset.status ?? ''] ?? 3
    const rows = [...list.children] as HTMLElement[]
    const sorted = rows.toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        Number(b.dataset.votes) - Number(a.dataset.votes) ||
        String(a.dataset.at).localeCompare(String(b.dataset.at)),
    )
    // Moving a row takes the focus away from whoever is on it, and their press.
    const isInHand = list.contains(document.activeElement) || list.matches(':active')
    if (sorted.some((row, n) => row !== rows[n]) && !isInHand) list.append(...sorted)
  }

  return {
    entry(entry) {
      if (entry.type === 'question') question(entry)
      if (entry.type === 'question-removed') find(`[data-question="${entry.id}"]`)?.remove()
      if (entry.type === 'question') sort()
    },
    now({ questions = [], questionsSince = '' }) {
      // Of the show before this one.
      for (const row of list ? ([...list.children] as HTMLElement[]) : [])
        if (String(row.dataset.at) < String(questionsSince)) row.remove()
      for (const each of questions as Entry[]) question(each)
      sort()
    },
    answered(form, body) {
      const button = find<HTMLButtonElement>('.dukung', form)
      if (!button || body.up === undefined) return
      press(button, Boolean(body.up))
      keep(find<HTMLInputElement>('[name=questionId]', form)?.value ?? '', body.up)
      put(form, 'votes', Number(body.votes).toLocaleString(document.documentElement.lang))
    },
  }
}
