import { ok, refuse } from '../../../platform/result.ts'
import { holdsBomb } from './pdf-bombs.ts'

/** A CV is two pages; of a longer one so many are read, and it is said. */
export const mostPages = 8
const mostLetters = 60_000
/** Fewer letters than this on all pages are a picture's caption. */
const fewestLetters = 40
const mostMs = 12_000

/** The text of a PDF, line by line as it lies on its pages, with how many pages were read of how many. */
export async function pdfText(file: Uint8Array) {
  if (holdsBomb(file)) return refuse('cv-too-large-inside')
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(new Uint8Array(file), {
    verbosity: 0,
    stopAtErrors: false,
  }).catch((error: Error) => error)
  if (pdf instanceof Error) return refuse(pdf.name === 'PasswordException' ? 'cv-locked' : 'cv-broken')
  const began = performance.now()
  const pages: string[] = []
  try {
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      if (performance.now() - began > mostMs || pages.join('').length > mostLetters) break
      // One torn page takes none of the others along.
      pages.push(await textOfPage(pdf, number).catch(() => ''))
    }
    const text = pages.join('\n').slice(0, mostLetters)
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    if (letters < fewestLetters) return refuse('cv-picture')
    return ok({ text, pages: { read: pages.length, all: pdf.numPages } })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

/** Pieces in the order they were written, which keeps columns apart; a step down begins a line, a wide gap is a tab. */
async function textOfPage(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  let text = ''
  let last: { y: number; end: number; size: number } | undefined
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [x = 0, y = 0] = item.transform.slice(4)
    const size = Math.max(4, Math.abs(item.height) || Math.abs(item.transform[3] ?? 10))
    if (last && Math.abs(last.y - y) > size * 0.5) text += '\n'
    else if (last && Math.abs(x - last.end) > size * 2) text += '\t'
    else if (last && x - last.end > size * 0.15 && !text.endsWith(' ') && !item.str.startsWith(' ')) text += ' '
    text += item.str
    last = { y, end: x + item.width, size }
  }
  page.cleanup()
  return text
}
