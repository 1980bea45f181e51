import { describe, expect, it } from 'vitest'
import { asOne } from '../../functions/platform/dynamodb/as-one.ts'
import { absent } from '../../functions/platform/dynamodb/table.ts'

const [a, b] = [
  { pk: 'A', sk: 'A' },
  { pk: 'B', sk: 'B' },
]

describe('writes that follow one another, as one', () => {
  it('add up what they add to a row, and leave the last word of what they set', () => {
    expect(
      asOne([
        { change: a, by: { add: { applications: 1 }, set: { lastAt: '09:00' } } },
        { change: b, by: { add: { waiting: -1 } } },
        { change: a, by: { add: { applications: 1, answers: 2 }, set: { lastAt: '09:01' } } },
        { change: b, by: { add: { waiting: 1 } } },
      ]),
    ).toEqual([
      { change: a, by: { add: { applications: 2, answers: 2 }, set: { lastAt: '09:01' } } },
      { change: b, by: { add: { waiting: 0 }, set: {} } },
    ])
  })

  it('put the last of a row where the first could be put', () => {
    expect(
      asOne([
        { put: { ...a, seq: 1 }, while: { pk: absent } },
        { put: { ...a, seq: 2 }, while: { seq: 1 } },
      ]),
    ).toEqual([{ put: { ...a, seq: 2 }, while: { pk: absent } }])
  })

  it('tell rows of two tables apart', () => {
    const writes = [{ put: a }, { put: a, elsewhere: 'audit' }]
    expect(asOne(writes)).toEqual(writes)
  })

  it('are refused where a row is put and changed: which came first would be lost', () => {
    expect(() => asOne([{ put: a }, { change: a, by: { add: { n: 1 } } }])).toThrow('two kinds')
  })
})
