import { piecesOf } from '../../../../../functions/stage/chat/links.ts'
import type { Entry } from '../live/follow-room.ts'
import { copyOf, find, type Painter, put } from '../live/painter.ts'
import { announcementIn } from './announcement.ts'

/** A phone keeps no more of an evening's talk than this. */
const most = 200

/** The chat: `[data-lines]`, and the announcement above it. */
export function paintChat(): Painter {
  const list = find('[data-lines]')
  const window = list?.parentElement
  const announcement = announcementIn(find('[data-announcement]'))

  function line({ id = '', name, words, isStaff }: Entry): void {
    if (!list || !window || find(`[data-line="${id}"]`, list)) return
    const row = copyOf('line')
    const text = row && find('[data-part=words]', row)
    if (!row || !text) return
    row.dataset.line = id
    if (isStaff) row.classList.add('pandu')
    else find('[data-part=staff]', row)?.remove()
    put(row, 'name', String(name))
    const lineId = find<HTMLInputElement>('[name=lineId]', row)
    if (lineId) lineId.value = id
    const report = find('[data-report]', row)
    if (report) report.ariaLabel = (report.dataset.report ?? '').replace('{name}', String(name))
    text.replaceChildren(...piecesOf(String(words)).map(linked))
    const isAtEnd = window.scrollHeight - window.scrollTop - window.clientHeight < 60
    list.append(row)
    for (const old of [...list.children].slice(0, -most)) old.remove()
    find('[data-no-lines]')?.remove()
    if (isAtEnd) window.scrollTop = window.scrollHeight
  }

  function keeping({ isOpen, slowSeconds }: Record<string, unknown>): void {
    const place = find('[data-keeping]')
    if (!place) return
    const { closed = '', slow = '' } = place.dataset
    place.textContent =
      isOpen === false ? closed : Number(slowSeconds) > 0 ? slow.replace('{n}', String(slowSeconds)) : ''
  }

  if (window) window.scrollTop = window.scrollHeight
  return {
    entry(entry) {
      if (entry.type === 'line') line(entry)
      if (entry.type === 'line-removed') find(`[data-line="${entry.id}"]`)?.remove()
      if (entry.type === 'announcement') announcement(entry)
      if (entry.type === 'room') keeping(entry)
    },
    now(now) {
      keeping(now)
      announcement((now.announcement ?? {}) as Record<string, unknown>)
    },
    answered(form, body) {
      if (form.dataset.api?.endsWith('/lines') && body.status === 'shown')
        line({ ...body, type: 'line', id: String(body.lineId) })
    },
  }
}

function linked({ text, href }: { text: string; href?: string }): Node {
  if (!href) return document.createTextNode(text)
  const link = document.createElement('a')
  Object.assign(link, { href, rel: 'nofollow ugc noopener noreferrer', target: '_blank', textContent: text })
  return link
}
