import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue, recordsOf } from '../../../functions/library/import/records.ts'

const folder = new URL('../../../../shared/data/library/marc/', import.meta.url)

/** What becomes of a file's records, counted. */
function outcomes(name: string): Record<string, number> {
  const records = recordsOf(readFileSync(new URL(name, folder)))
  if (!records.ok) return { [records.refusal]: 1 }
  const counts: Record<string, number> = {}
  for (let n = 0; n < records.value.count; n++) {
    const read = catalogue(records.value.at(n))
    const outcome = 'reason' in read ? read.reason : (read.note ?? 'plain')
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

describe('files of real libraries', () => {
  it.for([
    // Most of it are sound recordings.
    ['jazz_1k.mrc', { 'not-text': 597, plain: 375, 'from-marc8': 28 }],
    ['lul_fre_100.mrc', { 'from-marc8': 92, plain: 8 }],
    ['loc-BooksAll.2014.part01-0001.mrc', { plain: 100 }],
    ['nepali.marc', { plain: 96 }],
    ['oss.marc', { 'not-text': 9, plain: 31, 'from-marc8': 2 }],
    ['badisbns.xml', { plain: 8, 'not-text': 2 }],
    ['serials_marc21.xml', { plain: 7 }],
  ] as const)('%s: what becomes of each record', ([name, expected], { skip }) => {
    skip(!existsSync(new URL(name, folder)), `${name} is not here`)
    expect(outcomes(name)).toEqual(expected)
  })
})
