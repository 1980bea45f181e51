import { expect, it } from 'vitest'
import type { FindingView } from '../../functions/jobs/linter/linter.contract.ts'
import { numbered } from '../../site/src/features/linter/findings-form.ts'

it('reads a wage that was found as money, and other words as they were written', () => {
  const found = (field: FindingView['field'], words: string) =>
    ({ field, words, finding: 'f1', kind: 'usia', start: 0, end: words.length }) as FindingView
  const read = numbered([found('wageMin', '1500000'), found('quota', '1500'), found('description', 'maks. 25 tahun')])
  expect(read.map(({ number, words }) => [number, words])).toEqual([
    [1, 'Rp1.500.000'],
    [2, '1500'],
    [3, 'maks. 25 tahun'],
  ])
})
