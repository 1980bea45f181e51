import { ok, refuse } from '../../../platform/result.ts'
import type { CvRefusal } from '../cv.shape.ts'
import { docxText } from './docx-text.ts'
import { pdfText } from './pdf-text.ts'

export interface CvText {
  text: string
  pages: { read: number; all: number }
}

/** The text of whatever was sent in, by its own bytes: a file's name and what a browser says of it prove nothing. */
export async function cvText(
  file: Uint8Array,
): Promise<ReturnType<typeof ok<CvText>> | ReturnType<typeof refuse<CvRefusal>>> {
  const start = Buffer.from(file.subarray(0, 1024)).toString('latin1')
  if (start.includes('%PDF-')) return pdfText(file)
  if (start.startsWith('PK\u0003\u0004')) {
    const text = docxText(file)
    return text.ok ? ok({ text: text.value, pages: { read: 1, all: 1 } }) : text
  }
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return refuse(isLockedWord(file) ? 'cv-locked' : 'cv-old-word')
  return refuse(
    pictures.some((sign) => start.startsWith(sign)) || /^....ftyp(heic|heix|mif1|avif)/s.test(start)
      ? 'cv-picture'
      : 'cv-unknown',
  )
}

/** JPEG, PNG, GIF, WebP, TIFF twice, BMP. */
const pictures = ['\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', 'RIFF', 'II*\u0000', 'MM\u0000*', 'BM']

/** A Word document with a password lies in a container of the old kind, under this name. */
const isLockedWord = (file: Uint8Array) => Buffer.from(file).includes(Buffer.from('EncryptedPackage', 'utf16le'))
