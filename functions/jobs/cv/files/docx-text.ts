import { ok, refuse } from '../../../platform/result.ts'
import { unzip } from '../../../platform/unzip.ts'

/** What a CV may unpack to, pictures and all, and the longest text in it. */
const limits = { files: 1000, unpacked: 40 * 1024 * 1024 } as const
const longestPart = 8 * 1024 * 1024

/**
 * The text of a Word document (ECMA-376): its paragraphs as lines, cells and tabs as tabs. Pictures and everything that
 * runs are left alone.
 */
export function docxText(file: Uint8Array) {
  const files = unzip(file, limits)
  if (!files.ok) {
    if (files.refusal === 'too-large-inside') return refuse('cv-too-large-inside')
    return refuse(files.refusal === 'locked' ? 'cv-locked' : 'cv-broken')
  }
  const types = partOf(files.value, '[Content_Types].xml')
  if (files.value.has('word/vbaProject.bin') || /macroEnabled/i.test(types ?? '')) return refuse('cv-macros')
  const body = partOf(files.value, 'word/document.xml')
  if (types === undefined || body === undefined) return refuse('cv-unknown')
  // A name often stands in a page's head.
  const heads = [...files.value.keys()].filter((path) => /^word\/header\d*\.xml$/.test(path)).slice(0, 6)
  return ok([...heads.map((path) => partOf(files.value, path) ?? ''), body].map(textOfXml).join('\n'))
}

function partOf(files: ReadonlyMap<string, Uint8Array>, path: string): string | undefined {
  const bytes = files.get(path)
  return bytes && bytes.length <= longestPart ? new TextDecoder().decode(bytes) : undefined
}

// One class after another that exclude each other: the time grows with the text, whatever is in it.
const mark = /<([^<>]*)>|([^<]+)/g
const inside = /^(\/?)(?:[\w.-]+:)?([\w.-]+)/

/**
 * Reads marks one after another and believes none of their nesting: a torn file gives the text it has. Entities of a
 * document type are not known.
 */
function textOfXml(xml: string): string {
  let text = ''
  let isText = false
  let skipped = 0
  for (const [, within = '', words] of xml.matchAll(mark)) {
    const [, closes, name] = inside.exec(within) ?? []
    const isAlone = within.endsWith('/')
    // Word draws a text box twice, for itself and for older readers; what was struck out is not there.
    if (name === 'Fallback' || name === 'del') skipped += isAlone ? 0 : closes ? -1 : 1
    if (skipped > 0) continue
    if (words !== undefined) text += isText ? decoded(words) : ''
    else if (name === 't') isText = !closes && !isAlone
    else text += space(name ?? '', closes === '/')
  }
  return text
}

function space(name: string, closes: boolean): string {
  if (name === 'tab' || (name === 'tc' && closes)) return '\t'
  return name === 'br' || name === 'cr' || ((name === 'p' || name === 'tr') && closes) ? '\n' : ''
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (words: string) =>
  words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (_, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? ''
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
