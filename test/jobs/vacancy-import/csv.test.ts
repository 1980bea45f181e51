import { describe, expect, it } from 'vitest'
import { cellReaders, isFormula } from '../../../functions/jobs/vacancy-import/cells.ts'
import { columnNames, columns, columnsIn } from '../../../functions/jobs/vacancy-import/columns.ts'
import { mostRows, sheetOf } from '../../../functions/jobs/vacancy-import/csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
function sheet(file: Uint8Array | string) {
  const read = sheetOf(typeof file === 'string' ? bytes(file) : file)
  return read.ok ? read.value : read.refusal
}

describe('a file', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['a byte order mark', '\ufeffa,b\n1,2'],
    ['empty lines', 'a,b\n\n1,2\n,\n'],
  ])('with %s is read', (_, text) => {
    const read = sheet(text)
    expect(typeof read === 'string' ? read : [read.head, read.rows.map(({ cells }) => cells)]).toEqual([
      ['a', 'b'],
      [['1', '2']],
    ])
  })

  it('keeps separators, quotes and line ends inside of quotes, and says on which line a row begins', () => {
    expect(sheet('a,b\n"satu, dua","kata ""kutip""\nbaris lain"\n3,4')).toEqual({
      head: ['a', 'b'],
      rows: [
        { line: 2, cells: ['satu, dua', 'kata "kutip"\nbaris lain'] },
        { line: 4, cells: ['3', '4'] },
      ],
    })
  })

  it('of a spreadsheet’s “Unicode text” or of older Windows is read', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...'a,b\né,2'].map((c) => c.charCodeAt(0))).buffer),
    ])
    const windows = new Uint8Array([...bytes('a,b\n'), 0xe9, ...bytes(',2')])
    expect(
      [sheet(utf16), sheet(windows)].map((each) => (typeof each === 'string' ? each : each.rows[0]?.cells)),
    ).toEqual([
      ['é', '2'],
      ['é', '2'],
    ])
  })

  it.each([
    ['not-a-csv', 'PK\u0003\u0004 a workbook'],
    ['not-a-csv', '%PDF-1.7'],
    ['not-a-csv', 'a,b\n\u0000,2'],
    ['quote-not-closed', 'a,b\n"1,2\n3,4'],
    ['no-rows', 'a,b\n'],
    ['no-rows', ''],
    ['too-many-rows', `a,b\n${'1,2\n'.repeat(mostRows + 1)}`],
    ['too-many-rows', `a,b\n${'1,2\n'.repeat(50_000)}`],
    ['no-rows', '\n'.repeat(5 * 1024 * 1024)],
    ['not-a-csv', ','.repeat(5 * 1024 * 1024)],
  ])('is refused: %s', (refusal, text) => {
    expect(sheet(text)).toBe(refusal)
  })
})

describe('the headings', () => {
  it('are known by ours and by what else people call them, in any order', () => {
    const ours = columnsIn(columnNames.map((column) => columns[column][0]).reverse())
    expect(ours.ok && Object.keys(ours.value.at).sort()).toEqual([...columnNames].sort())
    const theirs = columnsIn([
      ...['Nama Pekerjaan', 'Jumlah Orang', 'Hari terakhir melamar', 'PENDIDIKAN', 'Kecamatan', 'Alamat', 'Tipe'],
      ...['Deskripsi', 'Narahubung', 'Catatan kami'],
    ])
    expect(theirs.ok && theirs.value.unread).toEqual(['Catatan kami'])
  })

  it('that are missing, or there twice, are named', () => {
    expect(columnsIn(['pekerjaan', 'jumlah'])).toMatchObject({
      refusal: 'columns-missing',
      names: ['hari_terakhir', 'pendidikan', 'kecamatan', 'tempat_kerja', 'jenis_kerja', 'uraian', 'kontak'],
    })
    const all = columnNames.map((column) => columns[column][0])
    expect(columnsIn([...all, 'Judul'])).toMatchObject({ refusal: 'columns-twice', names: ['Judul'] })
  })

  it('never mean two columns at once', () => {
    const names = columnNames.flatMap((column) => columns[column].map((name) => name.replace(/[^a-z]+/g, ' ')))
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([])
  })
})

describe('a cell', () => {
  it.each([
    ['closesOn', '30/10/2026', '2026-10-30'],
    ['closesOn', '5-1-2027', '2027-01-05'],
    ['closesOn', '30 Oktober 2026', '2026-10-30'],
    ['closesOn', '3 Agt 2026', '2026-00-03'],
    ['closesOn', '2026-10-30', '2026-10-30'],
    ['wageMin', 'Rp 3.020.000,00', '3020000'],
    ['wageMin', '3,020,000', '3020000'],
    ['wageMin', '3020000', '3020000'],
    ['wageMin', '3,02E+06', '3,02E+06'],
    ['quota', '12 orang', '12'],
    ['experienceYears', '2 tahun', '2'],
    ['experienceYears', '', '0'],
    ['education', 'SMA/sederajat', 'sma'],
    ['education', 'D-III', 'd3'],
    ['education', 'Kursus', 'Kursus'],
    ['kind', 'Penuh waktu', 'full-time'],
    ['kecamatan', 'Kec. cikole', 'Cikole'],
    ['sex', 'L/P', ''],
    ['shift', 'Ya', true],
    ['shift', 'kadang', 'kadang'],
    ['skills', 'Menjahit; Obras', ['Menjahit', 'Obras']],
    ['skills', 'Word, Excel', ['Word', 'Excel']],
    ['skills', '- Menjahit\n- Obras, neci', ['Menjahit', 'Obras, neci']],
    ['access', 'Bahasa isyarat; tangga', ['sign-language', 'tangga']],
  ] as const)('%s “%s” is read as %j', (column, cell, meant) => {
    expect(cellReaders[column](cell)).toEqual(meant)
  })

  it.each([
    '=HYPERLINK("http://x","Klik")',
    ' =1+1',
    '@SUM(A1)',
    '-SUM(A1:A2)',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
  ])('“%s” is a formula', (cell) => {
    expect(isFormula(cell)).toBe(true)
  })
  it.each(['+62 812-3456-7890', '- Menjahit (rapi)\n- Obras', '@kaswari_id', '-5', 'Rina (HRD)'])(
    '“%s” is none',
    (cell) => {
      expect(isFormula(cell)).toBe(false)
    },
  )
})
