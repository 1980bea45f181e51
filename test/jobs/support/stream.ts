import { randomUUID } from 'node:crypto'
import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { type DomainEvent, domainEventIn } from '../../../functions/platform/dynamodb/domain-events.ts'
import type { Item, Key, Table, Write } from '../../../functions/platform/dynamodb/table.ts'

/** What a table's stream would carry: every write through it that changed something, in order. One caller at a time. */
export function streaming() {
  const records: DynamoDBRecord[] = []

  function recorded(table: Table): Table {
    const images = (keys: readonly Key[]) => Promise.all(keys.map(({ pk, sk }) => table.get({ pk, sk })))
    async function around<Answer>(keys: readonly Key[], write: () => Promise<Answer>): Promise<Answer> {
      const before = await images(keys)
      const answer = await write()
      const after = await images(keys)
      after.forEach((item, n) => {
        if (item && JSON.stringify(item) !== JSON.stringify(before[n])) records.push(recordOf(item, before[n]))
      })
      return answer
    }
    return {
      ...table,
      put: (item) => around([item], () => table.put(item)),
      putNew: (item) => around([item], () => table.putNew(item)),
      replaceWhile: (conditions, item) => around([item], () => table.replaceWhile(conditions, item)),
      putWhile: (conditions, item) => around([item], () => table.putWhile(conditions, item)),
      change: (key, by, conditions) => around([key], () => table.change(key, by, conditions)),
      together: (writes) => around(writes.flatMap(keyOf), () => table.together(writes)),
    }
  }

  return {
    recorded,
    records,
    /** What happened, as whoever follows the stream is told. */
    happened: <Name extends string>(): DomainEvent<Name>[] =>
      records.flatMap((record) => domainEventIn<Name>(record) ?? []),
  }
}

const keyOf = (write: Write): Key[] =>
  'put' in write ? (write.elsewhere ? [] : [write.put]) : 'change' in write ? [write.change] : []

const image = (item: Item) => marshall(item, { removeUndefinedValues: true })

const recordOf = (item: Item, before: Item | undefined) =>
  ({
    eventID: randomUUID(),
    dynamodb: { SequenceNumber: '1', NewImage: image(item), ...(before && { OldImage: image(before) }) },
  }) as DynamoDBRecord
