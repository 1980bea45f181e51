import { marshall } from '@aws-sdk/util-dynamodb'
import type { Item, Table } from '../../../functions/platform/dynamodb/table.ts'
import type { StreamHandler } from '../../../functions/platform/manifest.ts'
import { everyItem } from '../../support/dynamodb.ts'

/** What the stream would bring of a table's items as they now are. */
export const recordsOf = (items: readonly Item[]) =>
  items
    .filter(({ domainEvent }) => domainEvent)
    .map((item, n) => ({
      eventID: `event-${n}-${(item.domainEvent as { at: string }).at}`,
      eventName: 'INSERT' as const,
      dynamodb: { SequenceNumber: String(n + 1), NewImage: marshall(item, { removeUndefinedValues: true }) as never },
    }))

/** Wakes a follower with all that its table holds. */
export const wake = async (table: Table, handler: StreamHandler) =>
  handler({ Records: recordsOf(await everyItem(table)) })
