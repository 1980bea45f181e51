import { type Found, search } from '../../../../functions/library/search/query.ts'

/** Search as one types, on the index's own files: nobody is asked, nothing is told. Without it the form still finds all. */
const box = document.querySelector<HTMLInputElement>('[data-search] input[name=q]')
const list = document.querySelector<HTMLElement>('[data-results]')
const total = document.querySelector<HTMLElement>('[data-total]')

const files = new Map<string, Promise<unknown>>()
const read = <File>(path: string): Promise<File | undefined> => {
  const known = files.get(path) ?? fetch(path).then((answer) => (answer.ok ? answer.json() : undefined))
  files.set(path, known)
  known.catch(() => files.delete(path))
  return known as Promise<File | undefined>
}

const spoken = (authors: string) => authors.replace(/([^,;]+), ([^,;]+)(,[^;]*)?/g, '$2 $1').replaceAll(';', ',')

function row(
  { titleId, title, authors, year, chapters }: Found,
  { to = '', read: canRead = '' }: DOMStringMap,
): HTMLElement {
  const item = document.createElement('li')
  const link = item.appendChild(document.createElement('a'))
  link.href = `${to}${titleId}/`
  link.className = 'tanpa-sampul'
  const part = (className: string, text: string) => {
    const span = link.appendChild(document.createElement('span'))
    span.className = className
    span.textContent = text
  }
  part('judul', title)
  part('kecil redup', [spoken(authors), year].filter(Boolean).join(', '))
  if (chapters) part('ada y', canRead)
  return item
}

let asked = 0
async function find(box: HTMLInputElement, list: HTMLElement, total: HTMLElement) {
  const mine = ++asked
  const query = box.value.trim()
  if (query.length < 2) return
  const result = await search(read, query).catch(() => undefined)
  // An answer that comes late belongs to words that are no longer there.
  if (mine !== asked || !result) return
  list.replaceChildren(...result.found.map((each) => row(each, list.dataset)))
  const { words = '', none = '' } = total.dataset
  total.textContent = result.total > 0 ? words.replace('{n}', String(result.total)) : none.replace('{q}', query)
  for (const stale of document.querySelectorAll('[data-search] .kosong, [data-pages]')) stale.remove()
  history.replaceState(null, '', `?q=${encodeURIComponent(query)}`)
}

if (box && list && total) box.addEventListener('input', () => void find(box, list, total))
