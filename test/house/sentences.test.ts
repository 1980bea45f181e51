import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type Node, nodesOf, treeOf } from './astro.ts'
import { ours, read } from './files.ts'

/** Attributes that people read or hear. */
const heard = new Set([
  ...[
    'alt',
    'aria-description',
    'aria-label',
    'aria-roledescription',
    'aria-valuetext',
    'label',
    'placeholder',
    'title',
  ],
  ...['caption', 'description', 'heading', 'hint', 'lead', 'note', 'subject', 'summary', 'text', 'what'],
])

/** Names, which are the same in every language, and signs that letters happen to make. */
const names = [
  'Alun-Alun',
  'Kabizza Fest',
  'Pocadi',
  'Disnaker',
  'AK/1',
  'KBJI',
  'ISBN',
  'DDC',
  'WIB',
  'WITA',
  'WIT',
  'Rp',
  'PDF',
  'JPEG',
  'PNG',
  'WebP',
  'HEIC',
]

const sentencesIn = (text: string) => {
  const left = names.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(/&\w+;/g, ''))
  return /\p{L}{2,}/u.test(left) ? [text.trim().replace(/\s+/g, ' ')] : []
}

const parents = (within: readonly Node[], ...types: string[]) => within.some(({ type }) => types.includes(type))
const nameOf = (node: Node | undefined) => (node?.name as Node | undefined)?.name as string | undefined

/** Sentences that stand in the template itself: between tags, in attributes people hear, or written out in a `{…}` between tags. */
async function sentencesOf(path: string): Promise<string[]> {
  const found: string[] = []
  for (const [node, within] of nodesOf(await treeOf(path))) {
    const element = within.find(({ type }) => type === 'JSXElement')
    const tag = nameOf(element?.openingElement as Node | undefined)
    if (parents(within, 'AstroFrontmatter') || tag === 'script' || tag === 'style') continue
    if (node.type === 'JSXText') found.push(...sentencesIn(String(node.value)))
    if (node.type !== 'Literal' && node.type !== 'TemplateElement') continue
    const value = node.type === 'Literal' ? node.value : (node.value as { cooked: string }).cooked
    const attribute = within.find(({ type }) => type === 'JSXAttribute')
    // A word alone in an expression is a key or a class; a sentence has a blank in it.
    const isWritten =
      within[0]?.type === 'JSXAttribute' ? heard.has(nameOf(within[0]) ?? '') : /\p{L}\s+\p{L}/u.test(String(value))
    const isHeard = isWritten && (!attribute || heard.has(nameOf(attribute) ?? ''))
    const isMarkup = attribute !== undefined || parents(within, 'JSXExpressionContainer')
    if (typeof value === 'string' && isHeard && isMarkup && !isKey(within)) found.push(...sentencesIn(value))
  }
  return found
}

/** `t['two words']` looks up a sentence; it is none itself. */
const isKey = ([parent]: readonly Node[]) => parent?.type === 'MemberExpression' || parent?.type === 'BinaryExpression'

function sentencesOfScript(path: string): string[] {
  const found: string[] = []
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(...sentencesIn(node.text))
    if (
      ts.isJsxAttribute(node) &&
      heard.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(...sentencesIn(node.initializer.text))
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

describe('a sentence that people read', () => {
  const templates = ours('site/src/**/*.astro')
  const islands = ours('site/src/**/*.tsx')

  it('is looked for in every template', () => {
    expect(templates.length).toBeGreaterThan(30)
  })

  it.each(templates)('stands in site/src/words, in both languages, and not in %s', async (path) => {
    expect(await sentencesOf(path)).toEqual([])
  })

  it('stands in site/src/words, and not in an island', () => {
    expect(islands.flatMap(sentencesOfScript)).toEqual([])
  })

  it('would be seen if it stood in a template', async () => {
    expect(await sentencesOf('test/house/example.astro')).toEqual([
      'Halo, warga kota!',
      'Gambar stan',
      'Belum ada apa-apa',
      'Selamat datang di',
    ])
  })
})

describe('a sentence of a mail', () => {
  const contexts = ours('functions/**/*.ts')
  const mails = contexts.filter((path) => path.endsWith('.mail.ts'))
  /** `subject: '…'` and `text: '…'` make a letter. */
  const letter = /\b(subject|text):\s*[`'"](?=[^`'"]*\p{L}\s+\p{L})/u

  it('stands in the mail file of its slice, and nowhere else', () => {
    expect(mails.length).toBeGreaterThan(2)
    for (const path of mails) expect(read(path)).toMatch(letter)
    expect(contexts.filter((path) => !path.endsWith('.mail.ts') && letter.test(read(path)))).toEqual([])
  })

  it('is there in both languages', () => {
    for (const path of mails) expect(read(path), path).toMatch(/\ben\b/)
  })
})
