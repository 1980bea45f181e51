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
    },
  })
}

const bodyOf = (xhtml: string) => {
  const withoutHead = xhtml.replace(/^[\s\S]*?<body[^>]*>/i, '').replace(/<\/body>[\s\S]*$/i, '')
  // Written as XML, an empty element may close itself; read as HTML, it would swallow what follows.
  return withoutHead.replace(/<(a|span|p|div|b|i|em|strong|section|td|th|li)((?:\s[^<>]*)?)\/>/gi, '<$1$2></$1>')
}

/** A book's style loads nothing from anywhere, and does not lay itself over the reader. */
export const sanitisedStyle = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(import|charset|namespace)[^;]*;/gi, '')
    .replace(/@font-face\s*\{[^}]*\}/gi, '')
    .replace(/url\s*\([^)]*\)/gi, 'none')
    .replace(/expression\s*\(/gi, 'none(')
    .replace(/(behavior|-moz-binding)\s*:[^;}]*/gi, '')
    .replace(/position\s*:\s*(fixed|sticky)/gi, 'position:static')
    .replace(/<\/?style/gi, '')

const safelyDecoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
