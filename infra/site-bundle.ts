import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import * as pages from '../functions/pages/manifest.ts'

const askedFor = pages.functions
type Asked = keyof typeof askedFor

/** Which of the site's pages a function carries: those made when somebody asks it, or those made when data changes. */
export type Face = Asked | 'published'

export const faceOf = (name: string): Face => (name in askedFor ? (name as Asked) : 'published')

/** Whose addresses a page lies under: the longest that leads there, as at the gateway. */
function madeBy(page: string): Face {
  const those = Object.entries(askedFor) as [Asked, { on: { http: readonly string[] } }][]
  const addresses = those.flatMap(([name, { on }]) => on.http.map((address) => ({ name, address })))
  const found = addresses.filter(({ address }) => page.startsWith(`src/pages${address}/`))
  return found.sort((one, other) => other.address.length - one.address.length)[0]?.name ?? 'published'
}
/**
 * All may have to say that there is nothing; and what is asked for may be refused, or break. Pictures are made at build time
 * and when they are uploaded, not here.
 */
const carries = (face: Face, page: string) =>
  page === 'src/pages/404.astro' ||
  (page === 'src/pages/saya/maaf.astro' && face !== 'published') ||
  (page.startsWith('src/pages/') && madeBy(page) === face)

/** Leaves out of Astro's build what a function never renders. */
export const sitePages = (face: Face): Plugin => ({
  name: `site-pages-${face}`,
  setup(build) {
    build.onLoad({ filter: /dist\/site\/server\/entry\.mjs$/ }, async ({ path }) => ({
      contents: withoutOthers(await readFile(path, 'utf8'), face),
      loader: 'js',
    }))
  },
})

function withoutOthers(entry: string, face: Face): string {
  const pages = [...entry.matchAll(/\["([^"]+)", (_page\d+)\]/g)].map(([, page = '', name = '']) => ({ page, name }))
  const others = new Set(pages.filter(({ page }) => !carries(face, page)).map(({ name }) => name))
  if (others.size === pages.length) throw new Error('The entry of the site has no pages we know')
  return (
    entry
      .replace(/(?:var|const) (_page\d+) = \(\) => import\("[^"]+"\)[^;\n]*;/g, (line, name) =>
        others.has(name) ? `var ${name} = () => Promise.reject(new Error('This page is made elsewhere'));` : line,
      )
      .replace(
        /deserializeManifest\((\{.*\})\);/,
        (_, json: string) => `deserializeManifest(${JSON.stringify(ownPart(JSON.parse(json), face))});`,
      )
      // Every route a second time, read and thrown away.
      .replace(/^\[\n[\s\S]*?^\]\.map\(deserializeRouteInfo\);$/m, '')
  )
}

interface SiteManifest {
  routes: { routeData: { component: string } }[]
  componentMetadata: (readonly [path: string, metadata: unknown])[]
  entryModules: Record<string, string>
}

/** Astro's own list of the site, without what this function never answers. */
function ownPart(manifest: SiteManifest, face: Face): SiteManifest {
  const page = (text: string) => text.match(/src\/pages\/.*$/)?.[0]
  const isOwn = (text: string) => carries(face, page(text) ?? 'src/pages/404.astro')
  return {
    ...manifest,
    routes: manifest.routes.filter(({ routeData }) => carries(face, routeData.component)),
    componentMetadata: manifest.componentMetadata.filter(([path]) => isOwn(path)),
    // Says which file a page was built into: the build is over.
    entryModules: Object.fromEntries(
      Object.entries(manifest.entryModules).filter(([path]) => !path.includes('virtual:astro:page:')),
    ),
  }
}
