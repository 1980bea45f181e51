import { posix } from 'node:path'
import { plain } from './plain.ts'

/** What the book's own table of contents calls each chapter: its first entry there. EPUB 3's nav, or EPUB 2's NCX. */
export function contentsIn(contents: { path: string; source: string } | undefined): Map<string, string> {
  const names = new Map<string, string>()
  if (!contents) return names
  const { path, source } = contents
  for (const { href, name } of source.includes('<ncx') || /\.ncx$/i.test(path) ? inNcx(source) : inNav(source)) {
    const chapter = posix.normalize(posix.join(posix.dirname(path), decoded(href.split('#')[0] ?? '')))
    const words = plain(name).slice(0, 160)
    if (words !== '' && !names.has(chapter)) names.set(chapter, words)
  }
  return names
}

interface Entry {
  href: string
  name: string
}

/** Cut at each link first, so that crooked ones cost no more than straight ones. */
const inNav = (source: string): Entry[] =>
  source
    .split(/<a(?=\s)/)
    .slice(1)
    .map((piece) => {
      const open = piece.indexOf('>')
      const close = piece.indexOf('</a')
      return {
        href: attribute(piece.slice(0, Math.max(0, open)), 'href'),
        name: piece.slice(open + 1, Math.max(0, close)),
      }
    })

const inNcx = (source: string): Entry[] =>
  source
    .split(/<(?:\w+:)?navPoint(?=\s)/)
    .slice(1)
    .map((piece) => {
      const [, label = ''] = piece.split(/<(?:\w+:)?text(?=[\s>])/)
      const [, content = ''] = piece.split(/<(?:\w+:)?content(?=\s)/)
      const name = label.slice(label.indexOf('>') + 1)
      return {
        href: attribute(content.slice(0, content.indexOf('>') + 1), 'src'),
        name: name.slice(0, Math.max(0, name.indexOf('<'))),
      }
    })

const attribute = (tag: string, name: string) =>
  (
    tag
      .match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`))
      ?.slice(1)
      .find(Boolean) ?? ''
  ).replaceAll('&amp;', '&')

const decoded = (href: string) => {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
