import { posix } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { ok, refuse } from '../../platform/result.ts'

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

export const limits = { files: 2000, unpacked: 150 * 1024 * 1024, chapters: 400 } as const

export function takeApart(file: Uint8Array) {
  const files = unpack(file)
  if (!files.ok) return files
  const text = (path: string) => {
    const bytes = files.value.get(path)
    return bytes && new TextDecoder().decode(bytes)
  }
  if (files.value.has('META-INF/encryption.xml') && files.value.has('META-INF/rights.xml')) return refuse('locked-book')
  const packagePath = rootOf(text('META-INF/container.xml'))
  const source = packagePath && text(packagePath)
  if (!packagePath || !source) return refuse('not-an-epub')
  const opf = readPackage(source)
  if (!opf) return refuse('not-an-epub')

  const at = (href: string) => posix.normalize(posix.join(posix.dirname(packagePath), decodeURIComponent(href)))
  const byId = new Map(opf.manifest.map((item) => [item.id, item]))
  const reading = opf.spine.flatMap((idref) => {
    const item = byId.get(idref)
    return item && /xhtml|html/.test(item.type) ? [at(item.href)] : []
  })
  const nav = opf.manifest.find(({ properties }) => properties.split(' ').includes('nav'))
  const ncx = opf.manifest.find(({ type }) => type === 'application/x-dtbncx+xml')
  const names = namesIn(
    nav
      ? { path: at(nav.href), source: text(at(nav.href)) }
      : ncx
        ? { path: at(ncx.href), source: text(at(ncx.href)) }
        : undefined,
  )
  const chapters = reading.slice(0, limits.chapters).flatMap((path, n): Chapter[] => {
    const xhtml = text(path)
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

/** Unpacks with limits told by the archive itself first, so that a bomb never goes off. */
function unpack(file: Uint8Array) {
  if (file[0] !== 0x50 || file[1] !== 0x4b) return refuse('not-an-epub')
  let count = 0
  let size = 0
  let tooMuch = false
  const filter = ({ originalSize, name }: UnzipFileInfo) => {
    count += 1
    size += originalSize
    tooMuch ||= count > limits.files || size > limits.unpacked
    return !tooMuch && !name.endsWith('/') && !name.split('/').includes('..')
  }
  try {
    const files = unzipSync(file, { filter })
    return tooMuch ? refuse('too-large-inside') : ok(new Map(Object.entries(files)))
  } catch {
    return refuse('not-an-epub')
  }
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
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
    href: item['@href'] ?? '',
    type: item['@media-type'] ?? '',
    properties: item['@properties'] ?? '',
  }))
  const spine = (parsed.spine.itemref as Record<string, string>[])
    .filter((item) => item['@linear'] !== 'no')
    .map((item) => item['@idref'] ?? '')
  const first = (values: Text[] | undefined) => values?.[0]?.['#text']?.trim() ?? ''
  return { manifest, spine, title: first(parsed.metadata?.title), language: first(parsed.metadata?.language) || 'id' }
}

/** What the book's own table of contents calls each chapter: its first entry there. */
function namesIn(contents: { path: string; source: string | undefined } | undefined): Map<string, string> {
  const names = new Map<string, string>()
  if (!contents?.source) return names
  const entries = contents.path.endsWith('.ncx')
    ? contents.source.matchAll(/<(?:\w+:)?text[^>]*>([^<]+)<[\s\S]*?<(?:\w+:)?content[^>]*src=["']([^"']+)["']/g)
    : Array.from(
        contents.source.matchAll(/<a[^>]*href=["']([^"']+)["'][^>]*>([\s\S]*?)<\/a>/g),
        ([all, href, name]) => [all, name, href],
      )
  for (const [, name = '', href = ''] of entries) {
    const path = posix.normalize(posix.join(posix.dirname(contents.path), decodeURIComponent(href.split('#')[0] ?? '')))
    if (!names.has(path)) names.set(path, plain(name).slice(0, 160))
  }
  return names
}

const headingIn = (xhtml: string) => {
  const [, heading] =
    xhtml.match(/<h[1-3][^>]*>([\s\S]*?)<\/h[1-3]>/i) ?? xhtml.match(/<title[^>]*>([\s\S]*?)<\/title>/i) ?? []
  const words = plain(heading ?? '')
  return words === '' ? undefined : words.slice(0, 160)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim()

function safely<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
