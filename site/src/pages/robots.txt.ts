import type { APIRoute } from 'astro'

/** Personal pages, desks and search results are nothing for search engines. */
const closed = ['/saya/', '/meja/', '/cari/', '/lapor/', '/api/']

export const GET: APIRoute = ({ site }) => {
  const rules = closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`])
  return new Response(['User-agent: *', ...rules, `Sitemap: ${new URL('/sitemap.xml', site)}`, ''].join('\n'))
}
