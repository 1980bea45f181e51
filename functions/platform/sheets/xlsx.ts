import { crc32, deflateRawSync } from 'node:zlib'

export type Cell = string | number | undefined
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string
  /** The first row is the head. */
  rows: readonly (readonly Cell[])[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const xlsxType = `${spreadsheet}.sheet`

/** A workbook (ECMA-376) of plain sheets: words and numbers, the head in bold and kept in sight. Words are words: none is ever a formula. */
export function xlsx(sheets: readonly Sheet[]): Buffer {
  const parts = sheets.map(({ rows }, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetXml(rows)] as const)
  const numbers = sheets.map((_, n) => n + 1)
  const types = [
    ['xl/workbook.xml', 'main'],
    ['xl/styles.xml', 'styles'],
    ...parts.map(([path]) => [path, 'worksheet'] as const),
  ].map(
    ([path, type]) =>
      `<Override PartName="/${path}" ContentType="${spreadsheet}.${type === 'main' ? 'sheet.main' : type}+xml"/>`,
  )
  return zip([
    [
      '[Content_Types].xml',
      xml(
        `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
      ),
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      xml(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbers.map((n) => `<sheet name="${escaped(sheets[n - 1]?.name ?? '')}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...numbers.map((n) => ['worksheet', `worksheets/sheet${n}.xml`] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', xml(styles)],
    ...parts,
  ])
}

const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`

const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`

const relations = (to: readonly (readonly [type: string, target: string])[]) =>
  xml(
    `<Relationships xmlns="${packages}/relationships">${to.map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
  )

function sheetXml(rows: Sheet['rows']): string {
  const widths = (rows[0] ?? []).map((_, c) =>
    Math.min(60, 2 + Math.max(...rows.map((row) => String(row[c] ?? '').length))),
  )
  const columns = widths.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`)
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  const body = rows.map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`)
  return xml(
    `<worksheet xmlns="${main}">${view}${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${body.join('')}</sheetData></worksheet>`,
  )
}

function cellXml(cell: Cell, row: number, column: number): string {
  if (cell === undefined || cell === '') return ''
  const at = `r="${letters(column)}${row + 1}"${row === 0 ? ' s="1"' : ''}`
  return typeof cell === 'number' && Number.isFinite(cell)
    ? `<c ${at}><v>${cell}</v></c>`
    : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell))}</t></is></c>`
}

/** A, B, … Z, AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** Without what XML 1.0 knows no way to say. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A ZIP archive (PKWARE APPNOTE 6.3) without dates: the same content is the same file. */
function zip(files: readonly (readonly [path: string, content: string])[]): Buffer {
  const [bodies, entries]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [path, content] of files) {
    const [name, raw] = [Buffer.from(path), Buffer.from(content)]
    const packed = deflateRawSync(raw)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(0x0800, 2)
    about.writeUInt16LE(8, 4)
    about.writeUInt16LE(0x21, 8)
    about.writeUInt32LE(crc32(raw), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(raw.length, 18)
    about.writeUInt16LE(name.length, 22)
    bodies.push(mark(0x04034b50), about, name, packed)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    entries.push(mark(0x02014b50), Buffer.from([20, 0]), about, where, name)
    at += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, directory, mark(0x06054b50), end])
}

function mark(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
