import { ok, refuse } from '../../platform/result.ts'

/** More vacancies than any employer of the city has; a file of more is of something else. */
export const mostRows = 500

/** No list of vacancies has as many columns. */
const mostColumns = 500

export interface Sheet {
  head: string[]
  /** `line`: where the row begins in the file, counted from one, as an editor shows it. */
  rows: { line: number; cells: string[] }[]
}

/** What people call CSV: RFC 4180, or with semicolons or tabs, as a spreadsheet set to Indonesian writes it. */
export function sheetOf(file: Uint8Array) {
  if (startsWith(file, 'PK') || startsWith(file, '%PDF') || startsWith(file, '\u00d0\u00cf')) return refuse('not-a-csv')
  const text = textOf(file)
  if (text.includes('\u0000')) return refuse('not-a-csv')
  const read = cellsOf(text, separatorOf(text))
  if (!read.ok) return read
  const [head, ...rows] = read.value
  if (!head || rows.length === 0) return refuse('no-rows')
  return ok<Sheet>({ head: head.cells, rows })
}

const startsWith = (file: Uint8Array, mark: string) => [...mark].every((sign, n) => file[n] === sign.charCodeAt(0))

/** As its mark says; else UTF-8, and where that is broken, what older Windows wrote. */
function textOf(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('windows-1252').decode(file)
  }
}

/** The sign that is most often outside of quotes on the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)
  const many = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (many(sign) > many(best) ? sign : best))
}

function cellsOf(text: string, separator: string) {
  const rows: Sheet['rows'] = []
  let [cells, cell, line, begun] = [[] as string[], '', 1, 1]
  let isQuoted = false
  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: begun, cells })
    ;[cells, begun] = [[], line]
  }
  for (let n = 0; n < text.length; n++) {
    const sign = text[n]
    if (sign === '\n') line++
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[n + 1] === '"') cell += text[++n]
      else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') [isQuoted, cell] = [true, '']
    else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
    // Seen as soon as it is so: a file of nothing but line ends or separators fills no memory.
    if (rows.length > mostRows + 1) return refuse('too-many-rows')
    if (cells.length > mostColumns) return refuse('not-a-csv')
  }
  if (isQuoted) return refuse('quote-not-closed')
  endRow()
  return rows.length > mostRows + 1 ? refuse('too-many-rows') : ok(rows)
}
