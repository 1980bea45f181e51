/** Rows that transactions hold just now: DynamoDB Local lets each wait for the other, where DynamoDB turns the second away. */
export function heldRows() {
  const held = new Set<string>()

  return {
    /** What DynamoDB would answer in the place of doing it, or how to let go of what it holds meanwhile. */
    hold(operation: string, said: Said): { refusal: object } | { letGo(): void } {
      const rows = rowsOf(operation, said)
      const isHeld = rows.map((row) => held.has(row))
      if (isHeld.includes(true)) return { refusal: operation === 'TransactWriteItems' ? cancelled(isHeld) : conflict }
      // One row alone is written in an instant; only a transaction takes its time.
      const mine = operation === 'TransactWriteItems' ? rows : []
      for (const row of mine) held.add(row)
      return {
        letGo() {
          for (const row of mine) held.delete(row)
        },
      }
    },
  }
}

interface Wanted {
  TableName?: string
  Item?: Readonly<Record<string, unknown>>
  Key?: Readonly<Record<string, unknown>>
}
type Said = Wanted & { TransactItems?: readonly Readonly<Record<string, Wanted>>[] }

const single: readonly string[] = ['PutItem', 'UpdateItem', 'DeleteItem']

function rowsOf(operation: string, said: Said): string[] {
  const wanted = single.includes(operation) ? [said] : (said.TransactItems ?? []).flatMap((part) => Object.values(part))
  return wanted.map(({ TableName, Item, Key = Item }) => JSON.stringify([TableName, Key?.pk, Key?.sk]))
}

const named = (name: string) => `com.amazonaws.dynamodb.v20120810#${name}`

const conflict = {
  __type: named('TransactionConflictException'),
  message: 'Transaction is ongoing for the item',
}

const cancelled = (isHeld: readonly boolean[]) => {
  const codes = isHeld.map((each) => (each ? 'TransactionConflict' : 'None'))
  return {
    __type: named('TransactionCanceledException'),
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
    CancellationReasons: codes.map((Code) => ({ Code })),
  }
}
