import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cvText } from '../../../functions/jobs/cv/files/cv-text.ts'
import { mostPages } from '../../../functions/jobs/cv/files/pdf-text.ts'
import { readCv } from '../../../functions/jobs/cv/reading/read-cv.ts'
import { dewi } from './cvs.ts'
import { bombDocx, bombPdf, docxOf, lockedPdf, macroDocx, oldWord, pdfOf, picturePdf } from './files.ts'

const now = new Date('2026-10-24T02:00:00.000Z')
const refusal = async (file: Uint8Array) => {
  const text = await cvText(file)
  return text.ok ? `read: ${text.value.text.slice(0, 40)}` : text.refusal
}
const fieldsOf = async (file: Uint8Array) => {
  const text = await cvText(file)
  return text.ok ? readCv(text.value.text, now).proposals.map(({ id, value }) => [id, value]) : text.refusal
}

describe('the text of a CV', () => {
  it('is the same from a PDF, a Word document, and as it was written', async () => {
    const written = readCv(dewi, now).proposals.map(({ id, value }) => [id, value])
    expect(await fieldsOf(pdfOf(dewi))).toEqual(written)
    expect(await fieldsOf(docxOf(dewi))).toEqual(written)
    expect(written.length).toBeGreaterThan(12)
  })

  it('is read of the first pages, and says of how many', async () => {
    const text = await cvText(pdfOf(`${dewi}\n${'Baris yang mengisi halaman.\n'.repeat(40 * 45)}`))
    expect(text.ok && text.value.pages).toEqual({ read: mostPages, all: 41 })
    expect(text.ok && text.value.text).toContain('Dewi Lestari')
  })

  it('keeps cells and tabs of a Word document apart, and letters that XML writes in figures', async () => {
    const text = await cvText(docxOf('Nama\tDewi & Rini <3'))
    expect(text.ok && text.value.text.trim()).toBe('Nama\tDewi & Rini <3')
  })

  it.each(['<a', '<aaaaaaaa', 'a', '<a:', '<', '<a>b', '<w:p/>'])(
    'is read in a second or two, were it 8 MB of “%s”',
    async (piece) => {
      const body = piece.repeat(Math.floor((8 * 1024 * 1024) / piece.length))
      const file = docxOf('', { 'word/document.xml': strToU8(body) })
      const text = await cvText(file)
      expect(text.ok && readCv(text.value.text, now).proposals).toEqual([])
    },
  )

  it('of one mark that never ends is none', async () => {
    const text = await cvText(docxOf('', { 'word/document.xml': strToU8(`<${'a'.repeat(8 * 1024 * 1024 - 1)}`) }))
    expect(text.ok && text.value.text.trim()).toBe('')
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['a PDF that is a picture', picturePdf(), 'cv-picture'],
    ['a photo', Buffer.from('ffd8ffe000104a464946', 'hex'), 'cv-picture'],
    ['a PDF with a password', lockedPdf(), 'cv-locked'],
    ['a Word document with a password', oldWord('EncryptedPackage'), 'cv-locked'],
    ['an old Word document', oldWord(), 'cv-old-word'],
    ['a Word document with macros, renamed', macroDocx('Budi'), 'cv-macros'],
    ['a Word document that unpacks to 60 MB', bombDocx(60 * 1024 * 1024), 'cv-too-large-inside'],
    ['a PDF that unpacks to 100 MB', bombPdf(100 * 1024 * 1024), 'cv-too-large-inside'],
    ['a PDF cut off', pdfOf(dewi).subarray(0, 300), 'cv-broken'],
    ['a Word document cut off', docxOf(dewi).subarray(0, 500), 'cv-broken'],
    ['a page of the web', Buffer.from('<!doctype html><h1>CV</h1>'), 'cv-unknown'],
    ['a spreadsheet', docxOf('Budi', { 'word/document.xml': new Uint8Array() }), 'read: '],
    ['nothing', new Uint8Array(), 'cv-unknown'],
    ['only the name of a PDF', Buffer.from('%PDF-1.7'), 'cv-broken'],
  ])('%s', async (_, file, expected) => {
    expect(await refusal(file)).toBe(expected)
  })

  it('tells a bomb from a large picture that unpacks to what a camera makes', async () => {
    expect(await refusal(bombPdf(40 * 1024 * 1024))).not.toBe('cv-too-large-inside')
  })
})
