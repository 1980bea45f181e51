import { posix } from 'node:path'
import sanitizeHtml from 'sanitize-html'

/** What a chapter may say. Everything that could run, load from elsewhere, or take something from its reader goes. */

const allowedTags = [
  ...sanitizeHtml.defaults.allowedTags,
  'img',
  'figure',
  'figcaption',
  'ruby',
  'rt',
  'rp',
  'del',
  'ins',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'main',
  'nav',
  'center',
  'big',
  'font',
]

export interface Surroundings {
  /** Where the chapter lay in the book. */
  path: string
  /** What a path of the book is served as; nothing, where it is not. */
  addressOf(path: string): string | undefined
}

export function sanitised(xhtml: string, { path, addressOf }: Surroundings): string {
  const inBook = (href: string): string | undefined => {
    const [file = '', fragment] = href.split('#')
    if (file === '') return `#${fragment ?? ''}`
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(file)) return undefined
    const address = addressOf(posix.normalize(posix.join(posix.dirname(path), safelyDecoded(file))))
    return address && (fragment ? `${address}#${fragment}` : address)
  }

  return sanitizeHtml(bodyOf(xhtml), {
    allowedTags,
    allowedAttributes: {
      '*': ['id', 'class', 'lang', 'dir', 'title', 'epub:type', 'role'],
      a: ['href'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      ol: ['start', 'type', 'reversed'],
    },
    allowedSchemes: [],
    allowProtocolRelative: false,
    // Only what the transforms below let stand: addresses within the book.
    allowedSchemesAppliedToAttributes: [],
    disallowedTagsMode: 'discard',
    parser: { xmlMode: false, decodeEntities: true },
    transformTags: {
      a: (tagName, { href, ...attribs }) => {
        const address = href === undefined ? undefined : inBook(href)
        return { tagName: address ? tagName : 'span', attribs: address ? { ...attribs, href: address } : attribs }
      },
      img: (tagName, { src, alt = '', ...attribs }) => {
        const address = src === undefined ? undefined : inBook(src)
        return address
          ? { tagName, attribs: { ...attribs, alt, src: address } }
          : { tagName: 'span', attribs: {}, text: alt }
      },
      // Covers are often an SVG around one picture: the picture stays.
      image: (_, attribs) => {
        const href = attribs['xlink:href'] ?? attribs.href
        const address = href === undefined ? undefined : inBook(href)
        const picture: sanitizeHtml.Attributes = address ? { src: address, alt: '' } : {}
        return { tagName: address ? 'img' : 'span', attribs: picture }
      },
    },
  })
}

function bodyOf(xhtml: string): string {
  const body = xhtml.search(/<body(?=[\s>])/i)
  const start = body === -1 ? 0 : xhtml.indexOf('>', body) + 1
  const end = xhtml.search(/<\/body\s*>/i)
  const inner = xhtml.slice(start, end > start ? end : undefined)
  // Written as XML, an empty element may close itself; read as HTML, it would swallow what follows.
  return inner.replace(
    /<(a|span|p|div|b|i|em|strong|section|article|aside|td|th|li|title|script|style|iframe|object|h[1-6])((?:\s[^<>]*)?)\/>/gi,
    '<$1$2></$1>',
  )
}

const safelyDecoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
