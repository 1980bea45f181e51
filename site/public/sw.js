/**
 * Reading goes on when the signal is gone. Public pages are asked for first and kept as they were last seen; what belongs
 * to one person is never kept. A page that is no longer public is forgotten the moment that is known.
 */
const kept = 'alun-alun-1'
const mostPages = 80
const personal = /^(\/en)?\/(saya|meja|api|cari|lapor)(\/|$)/
const offlinePage = (path) => (path.startsWith('/en/') ? '/en/luring/' : '/luring/')

addEventListener('install', (event) => event.waitUntil(keepOfflinePages().then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => clients.claim())))
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/_astro/')) event.respondWith(keptFirst(request))
  else if (request.mode === 'navigate') event.respondWith(page(request, pathname))
})

/** With the styles and type they wear. */
async function keepOfflinePages() {
  const cache = await caches.open(kept)
  const pages = ['/luring/', '/en/luring/']
  const html = await Promise.all(pages.map(async (path) => (await fetch(path)).text()))
  const worn = html.join('').matchAll(/"(\/_astro\/[^"]+)"/g)
  await cache.addAll([...pages, ...new Set(Array.from(worn, ([, path]) => path))])
}

async function forgetOlder() {
  for (const name of await caches.keys()) if (name !== kept) await caches.delete(name)
}

/** What carries its own hash never changes. */
async function keptFirst(request) {
  const cache = await caches.open(kept)
  const found = await cache.match(request)
  if (found) return found
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

async function page(request, path) {
  const cache = await caches.open(kept)
  try {
    const answer = await fetch(request)
    if (!personal.test(path)) await remember(cache, path, answer.clone())
    return answer
  } catch {
    const found = personal.test(path) ? undefined : await cache.match(path)
    return found ?? (await cache.match(offlinePage(path))) ?? Response.error()
  }
}

/** By its path alone: whatever was asked for in the address, a file is the same. */
async function remember(cache, path, answer) {
  if ([404, 410].includes(answer.status)) await cache.delete(path)
  if (!answer.ok || answer.redirected) return
  await cache.put(path, answer)
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/') && !url.endsWith('/luring/'))
  for (const oldest of pages.slice(0, Math.max(0, pages.length - mostPages))) await cache.delete(oldest)
}
