import { describe, expect, it } from 'vitest'
import { readRecord, recordsIn } from '../../../functions/library/import/iso2709.ts'
import { type Field, marc, titleRecord } from '../support/marc.ts'

const read = (file: Uint8Array) => recordsIn(file).map((where) => readRecord(file, where))
const titlesIn = (file: Uint8Array) =>
  read(file).map((each) => {
    if ('mistake' in each) return each.mistake
    const field = each.record.fields.find(({ tag }) => tag === '245')
    return field && 'subfields' in field ? field.subfields.map(({ value }) => value).join(' ') : 'no 245'
  })
const [a, b, c] = [titleRecord('1', 'Atheis'), titleRecord('2', 'Belenggu'), titleRecord('3', 'Cerita rakyat')]

describe('records in exchange format', () => {
  it('are read one after the other, with blanks and line ends between them', () => {
    expect(titlesIn(Buffer.concat([a, b, c]))).toEqual(['Atheis', 'Belenggu', 'Cerita rakyat'])
    expect(
      titlesIn(Buffer.concat([a, Buffer.from('\r\n \n'), b, Buffer.from('\n\u001a'), c, Buffer.from('\n')])),
    ).toEqual(['Atheis', 'Belenggu', 'Cerita rakyat'])
  })

  it('are read after a byte order mark', () => {
    expect(titlesIn(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), a]))).toEqual(['Atheis'])
  })

  it.each([0.1, 0.4, 0.6, 0.95])('cut off at %f of the last one, tell so of that one alone', (share) => {
    expect(titlesIn(Buffer.concat([a, b, c.subarray(0, Math.floor(c.length * share))]))).toEqual([
      'Atheis',
      'Belenggu',
      'cut-off',
    ])
  })

  it.each([0.3, 0.7])('cut off at %f of one in the middle, lose only that one', (share) => {
    expect(titlesIn(Buffer.concat([a, b.subarray(0, Math.floor(b.length * share)), c]))).toEqual([
      'Atheis',
      'cut-off',
      'Cerita rakyat',
    ])
  })

  it.each(['00010', '99999', '00000'])('are found by their end, though they claim to be %s long', (length) => {
    const liar = marc({ fields: [['245', '10', 'aBumi manusia']], says: { length } })
    expect(titlesIn(Buffer.concat([liar, a]))).toEqual(['Bumi manusia', 'Atheis'])
  })

  it.each(['00000', '00030', '99999', 'xxxxx'])('are read though the data are said to begin at %s', (base) => {
    const liar = marc({ fields: [['245', '10', 'aBumi manusia']], says: { base } })
    expect(titlesIn(liar)).toEqual(['Bumi manusia'])
  })

  it('whose lengths count letters are mended, and say so', () => {
    const fields: Field[] = [
      ['245', '10', 'aÉtudes indonésiennes'],
      ['260', '  ', 'aParis :', 'bÉcole'],
      ['300', '  ', 'a1 p.'],
    ]
    const [mended] = read(marc({ fields, says: { countsLetters: true } }))
    const [straight] = read(marc({ fields }))
    expect(mended && 'record' in mended && mended.record).toMatchObject({
      note: 'mended-lengths',
      fields: (straight && 'record' in straight && straight.record.fields) || [],
    })
  })

  it('with a directory of rubbish are refused, and the next one is read', () => {
    const crooked = Buffer.from(b)
    crooked.write('24x', 24, 'latin1')
    crooked.write('?!', 28, 'latin1')
    expect(titlesIn(Buffer.concat([a, crooked, c]))).toEqual(['Atheis', 'crooked-directory', 'Cerita rakyat'])
  })

  it('with a directory that leads out of the record are refused', () => {
    const crooked = Buffer.from(b)
    crooked.write('99999', 24 + 7, 'latin1')
    crooked.write('0000', 24 + 12 + 3, 'latin1')
    const [result] = read(crooked)
    // Two fields are there and two are named, so they can be told apart by where they end.
    expect(result && 'record' in result && result.record.note).toBe('mended-lengths')
    crooked.write('99999', 24 + 12 + 7, 'latin1')
    expect(titlesIn(Buffer.concat([crooked.subarray(0, -1), Buffer.from('sisa\u001e\u001d')]))).toEqual([
      'crooked-directory',
    ])
  })

  it('with a leader of rubbish are refused', () => {
    const crooked = Buffer.from(b)
    crooked.write('halo!', 0, 'latin1')
    expect(titlesIn(Buffer.concat([a, crooked]))).toEqual(['Atheis', 'crooked-leader'])
  })

  it('keep bytes that are no UTF-8 apart, by the field they stand in', () => {
    const [result] = read(
      marc({
        fields: [
          ['245', '10', 'aBelenggu'],
          ['505', '  ', Buffer.from([0x61, 0xe9, 0x20])],
        ],
      }),
    )
    expect(result && 'record' in result && result.record.unread).toEqual([{ tag: '505', why: 'not-utf8' }])
  })

  it('never throw, whatever the bytes', () => {
    let seed = 7
    const random = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed / 2147483648
    }
    for (let n = 0; n < 300; n++) {
      const file = Buffer.from(Buffer.concat([a, b, c]))
      for (let hits = 0; hits < 5; hits++) file[Math.floor(random() * file.length)] = Math.floor(random() * 256)
      for (const each of read(file)) expect('record' in each || 'mistake' in each).toBe(true)
    }
  })
})
