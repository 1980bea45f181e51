/**
 * What a book's style may say: how its own words look. It is written anew from what is allowed, since what is forbidden can
 * be spelt in too many ways; nothing is loaded, nothing is laid over anything.
 */
export function sanitisedStyle(css: string): string {
  const text = withoutComments(css)
  const rules: string[] = []
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('{', at)
    if (open === -1) break
    const before = text.slice(at, open)
    const selector = before.slice(before.lastIndexOf(';') + 1).trim()
    // Rules for some screens only, fonts, animations: books do without.
    if (selector.startsWith('@')) {
      at = endOfBlock(text, open)
      continue
    }
    const close = text.indexOf('}', open)
    if (close === -1) break
    const inner = declarationsIn(text.slice(open + 1, close))
    if (inner !== '' && selector.length <= 400 && plainSelector.test(selector)) rules.push(`${selector}{${inner}}`)
    at = close + 1
  }
  return rules.join('\n')
}

const plainSelector = /^[\w\s.#,>+~*:()-]+$/

function declarationsIn(block: string): string {
  const kept = block.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/gi, '')
      .trim()
    return properties.has(name) && plainValue.test(value) ? [`${name}:${value}`] : []
  })
  return kept.join(';')
}

/** Words and numbers; no brackets, which call, and no backslash, which could spell anything. */
const plainValue = /^[\w\s.,#%+/-]{1,200}$/

const sides = ['', '-top', '-right', '-bottom', '-left']
const properties = new Set([
  ...sides.flatMap((side) => [`margin${side}`, `padding${side}`, `border${side}`]),
  // No colours and no faces of letters: those are the reader's, by day and by night.
  ...'border-style border-width border-collapse border-spacing'.split(' '),
  ...'font-size font-style font-weight font-variant letter-spacing word-spacing line-height'.split(' '),
  ...'text-align text-indent text-decoration text-transform vertical-align white-space hyphens direction'.split(' '),
  ...'list-style list-style-type width max-width height max-height clear float page-break-before'.split(' '),
  ...'page-break-after page-break-inside break-before break-after break-inside caption-side'.split(' '),
])

function withoutComments(css: string): string {
  const kept: string[] = []
  for (let at = 0; ; ) {
    const open = css.indexOf('/*', at)
    kept.push(css.slice(at, open === -1 ? undefined : open))
    const close = open === -1 ? -1 : css.indexOf('*/', open + 2)
    if (close === -1) return kept.join(' ')
    at = close + 2
  }
}

function endOfBlock(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}' && --depth === 0) return at + 1
  }
  return text.length
}
