/** What DynamoDB asks for: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html */
export interface Units {
  reads: number
  writes: number
}
export type Attributes = Record<string, Value>
type Value = Record<string, unknown>

interface Part {
  Item?: Attributes
  Key?: Attributes
}
type TransactItem = Partial<Record<'Put' | 'Update' | 'Delete' | 'ConditionCheck', Part>>

const kilobytes = (bytes: number) => Math.max(1, Math.ceil(bytes / 1024))
/** The tables' indexes carry whole items; who stands in one is written there too. */
const indexes = ['queuePk', 'openPk', 'thingPk', 'personPk']
const inIndexes = (item: Attributes) => indexes.filter((name) => name in item).length

export const unitsOfPut = (item: Attributes): Units => ({
  reads: 0,
  writes: kilobytes(sizeOf(item)) * (1 + inIndexes(item)),
})

/**
 * Each part is written twice, to prepare and to commit, checks too; indexes are written once, after that. An update is taken
 * as one kilobyte: what the city changes in a transaction are counters.
 */
export function unitsOfTransaction(parts: readonly TransactItem[], sizeAt: (key: Attributes) => number): Units {
  const writes = parts.map(({ Put, ConditionCheck }) => {
    if (Put?.Item) return kilobytes(sizeOf(Put.Item)) * (2 + inIndexes(Put.Item))
    if (ConditionCheck?.Key) return 2 * kilobytes(sizeAt(ConditionCheck.Key))
    return 2
  })
  return { reads: 0, writes: writes.reduce((sum, each) => sum + each, 0) }
}

/** Bytes as DynamoDB counts them: names and values, three for each list or map and one for each thing in it. */
export const sizeOf = (item: Attributes): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOfValue(value), 0)

function sizeOfValue(value: Value): number {
  const [[type, held] = ['NULL', true]] = Object.entries(value)
  if (type === 'S') return Buffer.byteLength(String(held))
  if (type === 'N') return Math.ceil(String(held).length / 2) + 1
  if (type === 'M') return 3 + sizeOf(held as Attributes) + Object.keys(held as object).length
  if (type === 'L') return 3 + (held as Value[]).reduce((sum, each) => sum + 1 + sizeOfValue(each), 0)
  return 1
}
