import { describe, expect, it } from 'vitest'
import { xlsx } from '../../functions/platform/sheets/xlsx.ts'
import { unzip } from '../../functions/platform/unzip.ts'

const files = (workbook: Buffer) => {
  const unzipped = unzip(workbook, { files: 20, unpacked: 1e6 })
  if (!unzipped.ok) throw new Error(unzipped.refusal)
  return new Map([...unzipped.value].map(([path, content]) => [path, Buffer.from(content).toString()]))
}
const cells = (sheet: string) =>
  [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g)].map(
    ([, at, number, text]) => [at, number ?? text],
  )

describe('a workbook', () => {
  it('holds words and numbers where they belong, and nothing where there is nothing', () => {
    const rows = [
      ['Kecamatan', 'Lamaran'],
      ['Cikole & Baros', 12],
      [undefined, 3.5],
    ]
    const found = files(
      xlsx([
        { name: 'Satu', rows },
        { name: 'Dua', rows: [['x']] },
      ]),
    )
    expect(cells(found.get('xl/worksheets/sheet1.xml') ?? '')).toEqual([
      ...[
        ['A1', 'Kecamatan'],
        ['B1', 'Lamaran'],
        ['A2', 'Cikole &#38; Baros'],
        ['B2', '12'],
        ['B3', '3.5'],
      ],
    ])
    expect(found.get('xl/workbook.xml')).toContain('name="Dua" sheetId="2"')
    expect(found.get('[Content_Types].xml')).toContain('/xl/worksheets/sheet2.xml')
  })

  it('has no formula, whatever was written', () => {
    const found = files(xlsx([{ name: 'Satu', rows: [['=HYPERLINK("http://jahat.example")', '+1', '@x', '-2+3']] }]))
    const sheet = found.get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).not.toContain('<f')
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(4)
  })

  it('has no sign that XML cannot say', () => {
    const found = files(xlsx([{ name: 'Satu', rows: [['a\u0000b\u001fc\ud800d<&>']] }]))
    expect(cells(found.get('xl/worksheets/sheet1.xml') ?? '')).toEqual([['A1', 'abc\ufffdd&#60;&#38;&#62;']])
  })

  it('names columns beyond Z as spreadsheets do', () => {
    const rows = [Array.from({ length: 54 }, (_, n) => n)]
    const at = cells(files(xlsx([{ name: 'Satu', rows }])).get('xl/worksheets/sheet1.xml') ?? '').map(
      ([where]) => where,
    )
    expect([at[25], at[26], at[51], at[52], at[53]]).toEqual(['Z1', 'AA1', 'AZ1', 'BA1', 'BB1'])
  })
})
