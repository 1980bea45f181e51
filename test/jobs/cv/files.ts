import { deflateSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { a4, pdf } from '../../../functions/jobs/cv/printing/pdf.ts'

/** Files as people send them, written here: nobody's CV lies in this house. */

const perPage = 45

/** A PDF of lines, so many to a page. */
export function pdfOf(text: string): Uint8Array {
  const lines = text.split('\n')
  const pages = Array.from({ length: Math.ceil(lines.length / perPage) }, (_, page) => ({
    blocks: lines.slice(page * perPage, (page + 1) * perPage).map((line, n) => ({
      role: 'P' as const,
      lines: [{ text: line, x: 50, y: a4.height - 60 - n * 16, size: 10, weight: 'regular' as const }],
    })),
  }))
  return latin1(pdf({ title: 'CV', lang: 'id', pages }))
}

/** A PDF whose only page is a picture. */
export const picturePdf = () =>
  withStream(
    '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode',
    deflateSync(Buffer.alloc(64, 120)),
    'q 400 0 0 400 50 300 cm /I Do Q',
  )

/** A PDF with a part that unpacks to so many bytes. */
export const bombPdf = (bytes: number) =>
  withStream('/Filter/FlateDecode', deflateSync(Buffer.alloc(bytes, 32)), 'BT /F1 12 Tf (Hai) Tj ET')

function withStream(dictionary: string, packed: Uint8Array, content: string): Uint8Array {
  return assembled([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    Buffer.concat([latin1(`<<${dictionary}/Length ${packed.length}>>\nstream\n`), packed, latin1('\nendstream')]),
  ])
}

/** A PDF that asks for a password: what proves the right one is made up, so no password is. */
export const lockedPdf = () =>
  assembled(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
      `<</Filter/Standard/V 1/R 2/P -44/O<${'a1'.repeat(32)}>/U<${'b2'.repeat(32)}>>>`,
    ],
    `/Encrypt 4 0 R/ID[<${'c3'.repeat(16)}><${'c3'.repeat(16)}>]`,
  )

function assembled(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  let file = latin1('%PDF-1.7\n')
  const starts = objects.map((content, n) => {
    const start = file.length
    file = Buffer.concat([
      file,
      latin1(`${n + 1} 0 obj\n`),
      typeof content === 'string' ? latin1(content) : content,
      latin1('\nendobj\n'),
    ])
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.concat([
    file,
    latin1(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`,
    ),
  ])
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')

const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word document of these lines; a tab parts what stands in cells. */
export function docxOf(text: string, more: Zippable = {}, main = word): Uint8Array {
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const run = (piece: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`
  const paragraph = (line: string) => `<w:p>${line.split('\t').map(run).join('<w:r><w:tab/></w:r>')}</w:p>`
  const body = `<?xml version="1.0"?><w:document xmlns:w="urn:w"><w:body>${text.split('\n').map(paragraph).join('')}</w:body></w:document>`
  return zipSync({ '[Content_Types].xml': strToU8(types(main)), 'word/document.xml': strToU8(body), ...more })
}

/** A Word document with a macro in it, under a harmless name. */
export const macroDocx = (text: string) =>
  docxOf(text, { 'word/vbaProject.bin': new Uint8Array(64) }, 'application/vnd.ms-word.document.macroEnabled.main+xml')

/** A Word document that unpacks to so many bytes. */
export const bombDocx = (bytes: number) => docxOf('Budi', { 'word/media/image1.bmp': new Uint8Array(bytes) })

/** A file of the old Word, and one of the new with a password: the same container, another content. */
export const oldWord = (content = 'WordDocument') =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(content, 'utf16le')])
