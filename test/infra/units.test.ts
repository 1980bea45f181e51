import { describe, expect, it } from 'vitest'
import { sizeOf, unitsOfPut, unitsOfTransaction } from '../bench/desk/metering/units.ts'

const text = (bytes: number) => ({ S: 'x'.repeat(bytes) })

describe('what DynamoDB charges', () => {
  it('counts names and values, in bytes of UTF-8', () => {
    expect(sizeOf({ pk: text(10) })).toBe(12)
    expect(sizeOf({ n: { N: '12345' }, b: { BOOL: true } })).toBe(1 + 4 + 1 + 1)
    expect(sizeOf({ é: { L: [text(4)] } })).toBe(2 + 3 + 1 + 4)
    expect(sizeOf({ m: { M: { a: text(4) } } })).toBe(1 + 3 + 1 + 4 + 1)
  })

  it('is a unit for each begun kilobyte, and once more for each index an item stands in', () => {
    expect([1022, 1023].map((bytes) => unitsOfPut({ pk: text(bytes) }).writes)).toEqual([1, 2])
    expect(unitsOfPut({ queuePk: text(2000) }).writes).toBe(4)
  })

  it('is twice as much in a transaction, checks and changes too; indexes follow at the usual price', () => {
    const parts = [
      { Put: { Item: { queuePk: text(2000) } } },
      { ConditionCheck: { Key: { pk: text(4) } } },
      { Update: { Key: { pk: text(4) } } },
    ]
    expect(unitsOfTransaction(parts, () => 3000)).toEqual({ reads: 0, writes: 4 + 2 + 6 + 2 })
  })
})
