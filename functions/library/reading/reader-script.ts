/** Runs in the reader's page, as text: it may use nothing from outside of itself. */
export function readerScript() {
  const book = document.body.dataset.book ?? ''
  const frame = document.querySelector('iframe')
  const where = document.querySelector<HTMLElement>('[data-where]')
  const bar = document.querySelector('progress')
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.daftar a')]
  if (!frame || !where || links.length === 0) return
  for (const part of document.querySelectorAll('[hidden]')) part.removeAttribute('hidden')

  // Without storage (a private window) a book is read all the same.
  const keep = (name: string, value: string) => {
    try {
      localStorage.setItem(name, value)
    } catch {}
  }
  const kept = (name: string) => {
    try {
      return localStorage.getItem(name) ?? ''
    } catch {
      return ''
    }
  }
  let letters = Number(kept('huruf')) || 0
  let paper = kept('kertas')
  let at = 0
  let goTo = 0

  const show = (n: number, share = 0) => {
    const link = links[n]
    if (!link || !frame.contentWindow) return
    goTo = share
    frame.contentWindow.location.replace(link.href)
  }
  const dress = () => {
    const inside = frame.contentDocument?.documentElement
    for (const root of [document.documentElement, inside]) root?.setAttribute('data-kertas', paper)
    if (inside) inside.style.fontSize = `${1.125 * 1.12 ** letters}rem`
  }
  const close = () => {
    for (const open of document.querySelectorAll('details[open]')) open.removeAttribute('open')
  }
  const keys = ({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent) => {
    if (altKey || ctrlKey || metaKey || (target as Element | null)?.closest?.('input')) return
    if (key === 'ArrowRight') show(at + 1)
    if (key === 'ArrowLeft') show(at - 1)
    if (key === 'Escape') close()
  }

  const arrived = () => {
    const inside = frame.contentWindow
    const found = links.findIndex((link) => link.pathname === inside?.location.pathname)
    if (!inside || found < 0) return
    at = found
    for (const [n, link] of links.entries()) {
      if (n === at) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    where.textContent = (where.dataset.words ?? '')
      .replace('{n}', String(at + 1))
      .replace('{all}', String(links.length))
    for (const turn of document.querySelectorAll<HTMLButtonElement>('[data-turn]'))
      turn.disabled = !links[at + Number(turn.dataset.turn)]
    dress()
    const root = inside.document.documentElement
    if (goTo > 0) inside.scrollTo(0, goTo * root.scrollHeight)
    goTo = 0
    close()
    const place = () => {
      keep(`tempat ${book}`, `${at} ${inside.scrollY / Math.max(1, root.scrollHeight)}`)
      if (bar) bar.value = Math.min(1, (inside.scrollY + inside.innerHeight) / Math.max(1, root.scrollHeight))
    }
    place()
    inside.addEventListener('scroll', place, { passive: true })
    inside.addEventListener('keydown', keys)
    inside.addEventListener('pointerdown', close)
  }
  frame.addEventListener('load', arrived)
  addEventListener('keydown', keys)
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null
    if (button?.dataset.turn) show(at + Number(button.dataset.turn))
    if (button?.dataset.letters) {
      letters = Math.min(6, Math.max(-3, letters + Number(button.dataset.letters)))
      keep('huruf', String(letters))
      dress()
    }
  })
  for (const choice of document.querySelectorAll<HTMLInputElement>('[name=kertas]')) {
    choice.checked = choice.value === (paper || 'ikut')
    choice.addEventListener('change', () => {
      paper = choice.value
      keep('kertas', paper)
      dress()
    })
  }
  // One list at a time is open.
  for (const one of document.querySelectorAll('details'))
    one.addEventListener('toggle', () => {
      if (one.open) for (const other of document.querySelectorAll('details')) if (other !== one) other.open = false
    })

  // A link may name a chapter; else one goes on where one was.
  const wanted = Number(location.hash.slice(1))
  const [lastAt = '', lastShare = ''] = kept(`tempat ${book}`).split(' ')
  if (wanted > 0) {
    history.replaceState(null, '', location.pathname)
    show(wanted - 1)
  } else if (Number(lastAt) > 0 || Number(lastShare) > 0) show(Number(lastAt), Number(lastShare))
  else if (frame.contentDocument?.readyState === 'complete') arrived()
}
