/** Not for search engines: what a browser shows when it is offline or lost. */
const unlisted = /^\/(en\/)?(luring|gangguan|404)\//

/** sitemaps.org 0.9, each page beside its other language. */
export function sitemapOf(paths: readonly string[], siteUrl: string): string {
  const known = new Set(paths)
  const listed = paths.filter((path) => !unlisted.test(path) && !path.startsWith('/en/'))
  const urls = listed.flatMap((path) => {
    const english = `/en${path}`
    const pair = [path, ...(known.has(english) ? [english] : [])]
    const links =
      pair.length === 2 ? [alternate('id', siteUrl + path), alternate('en', siteUrl + english)].join('') : ''
    return pair.map((each) => `<url><loc>${escaped(siteUrl + each)}</loc>${links}</url>`)
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.sort().join('\n')}
</urlset>
`
}

const alternate = (lang: string, address: string) =>
  `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(address)}"/>`

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
