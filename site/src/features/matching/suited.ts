/**
 * What suits at a booth, filled in after the page: `[data-suited]` is what to ask, `data-say` how it is said. No public page
 * knows who reads it, and no cookie says anything to a script: so this asks only in a browser that has shown somebody their own
 * list (`[data-own-list]`, on pages for who is signed in), and forgets that when the answer is that nobody is signed in.
 * Without an answer it says nothing.
 */
const flag = 'lowongan-untuk-saya'

/** Nothing where storing is not allowed. */
function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}

export interface Suited {
  employerId: string
  count: number
  vacancies: { vacancyId: string; title: string }[]
}

async function fill(place: HTMLElement): Promise<void> {
  const answer = await fetch(`/api/jobs/suited?${place.dataset.suited}`, { headers: { accept: 'application/json' } })
  if (answer.status === 401) attempt(() => localStorage.removeItem(flag))
  if (!answer.ok) return
  const { employers } = (await answer.json()) as { employers: Suited[] }
  const rows = employers.flatMap((each) => {
    const link = document.querySelector(`li a[href$="/kerja/pemberi-kerja/${each.employerId}/"]`)
    const words = link?.closest('li')?.querySelector('p:last-of-type')
    return words ? [{ ...each, words }] : []
  })
  for (const { words, count } of rows) words.append(' · ', strong(said(place.dataset.mark, count)))
  const [here] = employers
  const isOne = place.dataset.mark === undefined
  if (here) place.append(strong(said(place.dataset.say, isOne ? here.count : rows.length)))
  if (!here || !isOne) return
  for (const [n, { vacancyId, title }] of here.vacancies.entries()) {
    const link = document.createElement('a')
    link.href = `${place.dataset.own}${vacancyId}/`
    link.textContent = title
    place.append(n === 0 ? ': ' : ', ', link)
  }
}

const said = (words = '', count: number) => words.replace('{n}', count.toLocaleString(document.documentElement.lang))

function strong(words: string): HTMLElement {
  const element = document.createElement('b')
  element.textContent = words
  return element
}

const place = document.querySelector<HTMLElement>('[data-suited]')
if (document.querySelector('[data-own-list]')) attempt(() => localStorage.setItem(flag, '1'))
if (place && attempt(() => localStorage.getItem(flag))) fill(place).catch(() => undefined)
