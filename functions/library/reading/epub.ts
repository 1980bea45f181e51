import { posix } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { ok, refuse } from '../../platform/result.ts'
import { unzip } from '../../platform/unzip.ts'
import { contentsIn } from './contents.ts'
import { plain } from './plain.ts'

/** An EPUB (3.3, 2.0.1 too) taken apart: what there is to read, in its order, and what it needs. www.w3.org/TR/epub-33 */
export interface TakenApart {
  title: string
  language: string
  chapters: readonly Chapter[]
  /** Pictures, fonts and styles by their path in the book. */
  resources: ReadonlyMap<string, Uint8Array>
}
export interface Chapter {
  /** Where it lay in the book: links between chapters speak of it. */
  path: string
  title: string
  xhtml: string
}

export const limits = {
  files: 2000,
  unpacked: 150 * 1024 * 1024,
  chapters: 400,
  chapterBytes: 4 * 1024 * 1024,
} as const
/** A package or a table of contents larger than this is none. */
const longestList = 4 * 1024 * 1024

export function takeApart(file: Uint8Array) {
  const files = unpacked(file)
  if (!files.ok) return files
  const text = (path: string, longest: number = longestList) => {
    const bytes = files.value.get(path)
    return bytes && bytes.length <= longest ? new TextDecoder().decode(bytes) : undefined
  }
  if (text('mimetype')?.trim() !== 'application/epub+zip') return refuse('not-an-epub')
  if (isLocked(text('META-INF/encryption.xml'))) return refuse('locked-book')
  const packagePath = rootOf(text('META-INF/container.xml'))
  const source = packagePath && text(packagePath)
  if (!packagePath || !source) return refuse('not-an-epub')
  const opf = readPackage(source)
  if (!opf) return refuse('not-an-epub')

  const at = (href: string) => posix.normalize(posix.join(posix.dirname(packagePath), decoded(href)))
  const byId = new Map(opf.manifest.map((item) => [item.id, item]))
  const reading = opf.spine.flatMap((idref) => {
    const item = byId.get(idref)
    return item && /xhtml|html/.test(item.type) ? [at(item.href)] : []
  })
  const nav = opf.manifest.find(({ properties }) => properties.split(' ').includes('nav'))
  const ncx = opf.manifest.find(({ type }) => type === 'application/x-dtbncx+xml')
  const listed = nav ?? ncx
  const names = contentsIn(listed && { path: at(listed.href), source: text(at(listed.href)) ?? '' })
  const chapters = [...new Set(reading)].slice(0, limits.chapters).flatMap((path, n): Chapter[] => {
    const xhtml = text(path, limits.chapterBytes)
    return xhtml === undefined ? [] : [{ path, xhtml, title: names.get(path) ?? headingIn(xhtml) ?? String(n + 1) }]
  })
  if (chapters.length === 0) return refuse('nothing-to-read')

  const resources = new Map(
    opf.manifest
      .filter(({ type }) => resourceTypes.has(type))
      .flatMap(({ href }) => {
        const bytes = files.value.get(at(href))
        return bytes ? [[at(href), bytes] as const] : []
      }),
  )
  return ok<TakenApart>({ title: opf.title, language: opf.language, chapters, resources })
}

/** What may lie beside a chapter. SVG is not among it: it may carry scripts, and books draw in it rarely. */
const resourceTypes = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['text/css', 'css'],
])

function unpacked(file: Uint8Array) {
  const files = unzip(file, limits)
  if (files.ok) return files
  if (files.refusal === 'crooked-archive') return refuse('not-an-epub')
  return refuse(files.refusal === 'locked' ? 'locked-book' : files.refusal)
}

/** Fonts are often veiled, which locks nothing; anything else that is encrypted cannot be read. */
const isLocked = (encryption = '') =>
  [...encryption.matchAll(/Algorithm\s*=\s*["']([^"']*)["']/g)].some(([, algorithm = '']) => !veils.has(algorithm))
const veils = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  // A document type of a stranger's may name a billion entities; addresses and language codes need none.
  processEntities: false,
  isArray: (name) => ['item', 'itemref', 'rootfile', 'title', 'language', 'navPoint'].includes(name),
})

interface Text {
  '#text'?: string
}

function rootOf(container: string | undefined): string | undefined {
  const parsed = container && safely(() => parser.parse(container))
  return parsed?.container?.rootfiles?.rootfile?.[0]?.['@full-path']
}

function readPackage(source: string) {
  const parsed = safely(() => parser.parse(source))?.package
  if (!parsed?.manifest?.item || !parsed.spine?.itemref) return undefined
  const manifest = (parsed.manifest.item as Record<string, string>[]).map((item) => ({
    id: item['@id'] ?? '',
    href: (item['@href'] ?? '').replaceAll('&amp;', '&'),
    type: item['@media-type'] ?? '',
    properties: item['@properties'] ?? '',
  }))
  const spine = (parsed.spine.itemref as Record<string, string>[])
    .filter((item) => item['@linear'] !== 'no')
    .map((item) => item['@idref'] ?? '')
  const first = (values: Text[] | undefined) => values?.[0]?.['#text']?.trim() ?? ''
  return { manifest, spine, title: first(parsed.metadata?.title), language: first(parsed.metadata?.language) || 'id' }
}

/** A heading stands near the beginning of its chapter. */
const headingIn = (xhtml: string) => {
  const start = xhtml.slice(0, 20_000)
  const [, heading = ''] =
    start.match(/<h[1-3][^>]*>([\s\S]*?)<\/h[1-3]>/i) ?? start.match(/<title[^>]*>([\s\S]*?)<\/title>/i) ?? []
  const words = plain(heading)
  return words === '' ? undefined : words.slice(0, 160)
}

function safely<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** Addresses in a book are written as in a browser, and crooked ones as they are. */
const decoded = (href: string) => safely(() => decodeURIComponent(href)) ?? href
