/**
 * Looks every few seconds for what came in meanwhile and puts it in the place of each `[data-fresh]`, but never under the
 * hands of whoever is writing in it or pressing something; `always` says that nothing is written there. Without script the
 * page is loaded again.
 */
const everyMs = { untold: 5000, told: 15_000 } as const
const pressMs = 50

let isTold = false
/** Whoever is told of news need not look for them as often. */
export const told = (how: boolean): void => {
  isTold = how
}

/** Deeds on their way from this page, and how many ever began or ended: a look that one overtook tells what was before it. */
let onTheWay = 0
let stirs = 0

export async function look(): Promise<void> {
  if (document.hidden) return
  await quiet()
  const before = stirs
  const answer = await fetch(location.pathname)
  if (!answer.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (before !== stirs || isPressed()) return look()
  for (const part of document.querySelectorAll<HTMLElement>('[data-fresh]')) {
    const news = fresh.getElementById(part.id)
    if (news && (part.dataset.fresh === 'always' || !isWrittenIn(part))) freshen(part, news)
  }
}

/**
 * Sends what somebody does here and puts the page that answers in place, unless a later deed will tell more. What they wrote
 * meanwhile stays; a form that was taken is reset by whoever sent it.
 */
export async function send(deed: () => Promise<Document>): Promise<void> {
  stirs++
  onTheWay++
  const fresh = await deed().finally(() => {
    stirs++
    onTheWay--
  })
  while (isPressed()) await moment()
  if (onTheWay > 0) return
  for (const old of document.querySelectorAll<HTMLElement>('[data-fresh]')) {
    const news = fresh.getElementById(old.id)
    if (news) freshen(old, news)
  }
}

/** A press whose button is replaced before it is let go does nothing. */
const isPressed = () => document.querySelector('[data-fresh]:active') !== null
const moment = () => new Promise((later) => setTimeout(later, pressMs))

async function quiet(): Promise<void> {
  while (onTheWay > 0 || isPressed()) await moment()
}

const isWrittenIn = (part: HTMLElement) =>
  part.querySelector('input:focus, textarea:focus, select:focus, details[open], [aria-invalid]') !== null

const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const fieldsIn = (part: HTMLElement) => [...part.querySelectorAll<Field>('input:not([type=hidden]), textarea, select')]
/** What stood in it before anybody wrote. */
const blank = (field: Field) =>
  field instanceof HTMLSelectElement
    ? ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value
    : field.defaultValue
/** Writes into a field, which goes on to know that it is not as it was made: a form that was refused comes filled in. */
function write(field: Field, { value, before }: { value: string; before: string | undefined }): void {
  if (field instanceof HTMLSelectElement)
    for (const option of field.options) option.defaultSelected = option.value === before
  else field.defaultValue = before ?? ''
  field.value = value
}
/** What a control is called by whoever cannot see it. */
const nameOf = (control: Element) =>
  control.ariaLabel ?? (control as Partial<Field>).labels?.[0]?.textContent ?? control.textContent

/**
 * Puts news in a part's place. Whoever is in it by keyboard stays at the control of the same name, or goes to the part's
 * heading where there is none any more; what was unfolded stays so, and what was written stays written.
 */
function freshen(part: HTMLElement, news: HTMLElement): void {
  if (news.innerHTML === part.innerHTML) return
  const held = part.contains(document.activeElement) ? document.activeElement : undefined
  const unfolded = new Set([...part.querySelectorAll('details[open] > summary')].map(nameOf))
  const written = new Map(
    fieldsIn(part).flatMap((field) => {
      const [value, before] = [field.value, blank(field)]
      return value === before ? [] : [[nameOf(field), { value, before }]]
    }),
  )
  part.replaceChildren(...news.childNodes)
  for (const field of fieldsIn(part)) {
    const kept = written.get(nameOf(field))
    if (kept) write(field, kept)
  }
  for (const details of part.querySelectorAll('details'))
    details.open = unfolded.has(nameOf(details.querySelector('summary') ?? details))
  if (!held) return
  const again = [...part.querySelectorAll<HTMLElement>(controls)].find((each) => nameOf(each) === nameOf(held))
  const heading = part.querySelector<HTMLElement>('h2')
  if (!again && heading) heading.tabIndex = -1
  ;(again ?? heading)?.focus()
}

/** The next look waits for the last one's end: where answers are slow they do not pile up. */
function lookOn(): void {
  setTimeout(
    () =>
      void look()
        .catch(() => undefined)
        .finally(lookOn),
    isTold ? everyMs.told : everyMs.untold,
  )
}
lookOn()
