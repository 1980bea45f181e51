import type { Entry } from '../live/follow-room.ts'
import { keep, kept } from '../live/kept.ts'
import { copyOf, find, type Painter, put, said } from '../live/painter.ts'

interface Result {
  words: string
  count: number
  percent: number
}

/** The polls: newest first, each with its bars and, while it is open, its choices. */
export function paintPolls(): Painter {
  const list = find('[data-polls]')

  function poll({ id = '', question, many, isOpen, results, people }: Entry): void {
    if (!list) return
    const known = find(`[data-poll="${id}"]`, list)
    const row = known ?? copyOf('poll')
    if (!row) return
    row.dataset.poll = id
    put(row, 'question', String(question))
    put(row, 'people', said(list.dataset.people, Number(people)))
    put(row, 'state', (isOpen ? list.dataset.open : list.dataset.closed) ?? '')
    const field = find<HTMLInputElement>('[name=pollId]', row)
    if (field) field.value = id
    const choices = find('[data-choices]', row)
    if (choices && choices.children.length === 0)
      choices.append(...(results as Result[]).flatMap(({ words }, place) => choice(words, place, Boolean(many), id)))
    for (const [place, { count, percent }] of (results as Result[]).entries()) {
      const line = choices?.children[place]
      if (!line) continue
      put(line, 'percent', `${percent}%`)
      put(line, 'count', said(list.dataset.people, count))
      find('rect', line)?.setAttribute('width', `${percent}%`)
    }
    for (const input of row.querySelectorAll<HTMLInputElement>('input[name="choices[]"]')) input.disabled = !isOpen
    const button = find<HTMLButtonElement>('button', row)
    if (button) button.hidden = !isOpen
    if (!known) {
      list.prepend(row)
      show(row, kept<number[]>(id) ?? [])
    }
    find('[data-no-polls]')?.remove()
  }

  /** What they chose is marked; ticked, too, where the row is new. */
  function show(row: HTMLElement, mine: readonly number[], ticks = true): void {
    for (const mark of row.querySelectorAll<HTMLElement>('[data-part=mine]')) {
      const input = mark.closest('li')?.querySelector('input')
      const isMine = mine.includes(Number(input?.value))
      mark.hidden = !isMine
      if (input && ticks) input.checked = isMine
    }
  }

  function choice(words: string, place: number, many: boolean, pollId: string): HTMLElement[] {
    const line = copyOf('choice')
    const input = line && find<HTMLInputElement>('input', line)
    if (!line || !input) return []
    Object.assign(input, { type: many ? 'checkbox' : 'radio', value: String(place) })
    put(line, 'words', words)
    line.dataset.of = pollId
    return [line]
  }

  return {
    entry(entry) {
      if (entry.type === 'poll') poll(entry)
    },
    now({ polls = [] }) {
      for (const each of (polls as Entry[]).toReversed()) poll(each)
    },
    answered(form, body) {
      if (!body.pollId) return
      keep(String(body.pollId), body.mine)
      show(form, body.mine as number[], false)
    },
  }
}
