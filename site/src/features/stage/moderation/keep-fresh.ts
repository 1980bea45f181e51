/**
 * Looks for what came in meanwhile every five seconds and puts it in the place of each `[data-fresh]`, but never under the
 * hands of whoever is working in it. Without script the page is loaded again.
 */
const everyMs = 5000

export async function look(): Promise<void> {
  if (document.hidden) return
  const answer = await fetch(location.pathname)
  if (!answer.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const part of document.querySelectorAll<HTMLElement>('[data-fresh]')) {
    const news = fresh.getElementById(part.id)
    if (!news || part.contains(document.activeElement) || part.querySelector('details[open]')) continue
    if (news.innerHTML !== part.innerHTML) part.replaceChildren(...news.childNodes)
  }
}

setInterval(() => look().catch(() => undefined), everyMs)
