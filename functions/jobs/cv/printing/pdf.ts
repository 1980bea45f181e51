import { encoded, type Weight } from './helvetica.ts'

/** What a piece of text is to somebody who hears the page: a heading of a level, or a paragraph. */
export type Role = 'H1' | 'H2' | 'H3' | 'P'

/** One block of text on a page: its lines, from the page's lower left in points. */
export interface Block {
  role: Role
  lines: readonly { text: string; x: number; y: number; size: number; weight: Weight; grey?: number }[]
}
export interface Page {
  blocks: readonly Block[]
  /** Thin lines across: where from, how wide. They mean nothing to who hears the page. */
  rules?: readonly { x: number; y: number; width: number }[]
  /** What stands on every page, such as its number. Not read aloud. */
  foot?: Block['lines'][number]
}
export interface Sheet {
  title: string
  lang: string
  pages: readonly Page[]
}

/** A4 in points. */
export const a4 = { width: 595, height: 842 } as const

/**
 * A PDF (1.7, ISO 32000-1) of text alone, tagged in reading order and named in its language; letters of the readers'
 * own Helvetica. It is ASCII throughout: what stands above is written in octal, so that it travels wherever text does.
 * For what we print no library is needed; the two that are kept weigh 583 KB and 892 KB, more than a function that
 * people wait for may.
 */
export function pdf({ title, lang, pages }: Sheet): string {
  const objects: string[] = []
  const add = (content: string) => objects.push(content)
  // Numbers that are known before what they name is written: 1 catalog, 2 pages, 3 and 4 fonts, 5 root of the tags, 6
  // document.
  const firstPage = 7
  const firstTag = firstPage + pages.length * 2
  const tags = pages.flatMap(({ blocks }, page) => blocks.map(({ role }, mark) => ({ role, page, mark })))
  const tagOf = (page: number, mark: number) =>
    firstTag + tags.findIndex((tag) => tag.page === page && tag.mark === mark)

  add(
    `<</Type/Catalog/Pages 2 0 R/Lang${string(lang)}/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
  )
  add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, n) => `${firstPage + n * 2} 0 R`).join(' ')}]>>`)
  for (const font of ['Helvetica', 'Helvetica-Bold'])
    add(`<</Type/Font/Subtype/Type1/BaseFont/${font}/Encoding/WinAnsiEncoding>>`)
  const parents = pages.map(
    ({ blocks }, page) => `${page}[${blocks.map((_, mark) => `${tagOf(page, mark)} 0 R`).join(' ')}]`,
  )
  add(`<</Type/StructTreeRoot/K 6 0 R/ParentTree<</Nums[${parents.join('')}]>>>>`)
  add(`<</Type/StructElem/S/Document/P 5 0 R/K[${tags.map((_, n) => `${firstTag + n} 0 R`).join(' ')}]>>`)
  for (const [n, page] of pages.entries()) {
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${a4.width} ${a4.height}]/StructParents ${n}/Tabs/S/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${firstPage + n * 2 + 1} 0 R>>`,
    )
    const content = drawn(page)
    add(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
  }
  for (const { role, page, mark } of tags)
    add(`<</Type/StructElem/S/${role}/P 6 0 R/Pg ${firstPage + page * 2} 0 R/K ${mark}>>`)
  add(`<</Title${string(title)}/Producer${string('Alun-Alun')}>>`)
  return written(objects)
}

function drawn({ blocks, rules = [], foot }: Page): string {
  const marked = blocks.map(
    ({ role, lines }, mark) => `/${role} <</MCID ${mark}>> BDC\n${lines.map(line).join('\n')}\nEMC`,
  )
  const aside = [
    ...rules.map(({ x, y, width }) => `0.75 G 0.6 w ${number(x)} ${number(y)} m ${number(x + width)} ${number(y)} l S`),
    ...(foot ? [line(foot)] : []),
  ]
  return [...marked, ...(aside.length > 0 ? [`/Artifact BMC\n${aside.join('\n')}\nEMC`] : [])].join('\n')
}

const line = ({ text, x, y, size, weight, grey = 0 }: Block['lines'][number]) =>
  `BT ${number(grey)} g /F${weight === 'bold' ? 2 : 1} ${number(size)} Tf ${number(x)} ${number(y)} Td ${literal(encoded(text))} Tj ET`

const number = (value: number) => String(Math.round(value * 100) / 100)

/** A text of the document's own, such as its title: UTF-16 where ASCII is not enough. */
const string = (text: string) =>
  /^[ -~]*$/.test(text)
    ? literal(encoded(text))
    : `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`

const literal = (numbers: readonly number[]) =>
  `(${numbers.map((n) => (n > 126 ? `\\${n.toString(8)}` : `${'()\\'.includes(String.fromCharCode(n)) ? '\\' : ''}${String.fromCharCode(n)}`)).join('')})`

/** The objects one after another, and at the end where each begins. The last one says what the document is. */
function written(objects: readonly string[]): string {
  let file = '%PDF-1.7\n'
  const starts = objects.map((content, n) => {
    const start = file.length
    file += `${n + 1} 0 obj\n${content}\nendobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const { length } = objects
  return `${file}xref\n0 ${length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${length + 1}/Root 1 0 R/Info ${length} 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
}
