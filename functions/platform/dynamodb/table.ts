import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'

export interface Key {
  pk: string
  sk: string
}
export type Item = Key & Record<string, unknown>

/** What has to lie there for a write to happen: attributes with these values, `absent` for one that must not be there. */
export type While = Readonly<Record<string, string | number | boolean | typeof absent | Below>>
export const absent = Symbol('absent')

/** A number that has not come so far yet; none at all counts as nothing. */
export interface Below {
  readonly below: number
}
export const below = (limit: number): Below => ({ below: limit })

export interface Change {
  set?: Readonly<Record<string, unknown>>
  /** Numbers to add to what is there, where nothing is zero. */
  add?: Readonly<Record<string, number>>
  remove?: readonly string[]
}

/** A write among several that happen together or not at all. */
export type Write =
  /** `elsewhere`: the name of another table that it lies in. */
  | { put: Item; while?: While; elsewhere?: string }
  | { change: Key; by: Change; while?: While }
  | { remove: Key; while?: While }
  | { check: Key; while: While }

export interface Reading {
  limit?: number
  newestFirst?: boolean
  /** As every write before it left it, at twice the price. An index cannot. */
  consistent?: boolean
  /** Only what sorts before this. Of a whole partition. */
  before?: string
  /** Where the page before ended. */
  after?: Key & Record<string, unknown>
}

export interface ItemPage {
  items: Item[]
  next?: Key & Record<string, unknown>
}

export type Table = ReturnType<typeof dynamoTable>

/** The few DynamoDB calls the house makes. Stores use this; nothing else touches the SDK. */
export const dynamoTable = (dynamodb: DynamoDBDocumentClient, tableName: string) => {
  const TableName = tableName
  const table = {
    tableName,

    async get({ pk, sk }: Key): Promise<Item | undefined> {
      const { Item } = await dynamodb.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }))
      return Item as Item | undefined
    },

    /** What is there of these, in no order. `consistent`: as every write before left it, at twice the price. */
    async getMany(keys: readonly Key[], { consistent = false } = {}): Promise<Item[]> {
      const found: Item[] = []
      const wanted = new Map(keys.map(({ pk, sk }) => [`${pk}\n${sk}`, { pk, sk }]))
      for (let left = [...wanted.values()]; left.length > 0; ) {
        const Keys = left.slice(0, 100)
        const { Responses, UnprocessedKeys } = await dynamodb.send(
          new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ...(consistent && { ConsistentRead: true }) } } }),
        )
        found.push(...((Responses?.[TableName] ?? []) as Item[]))
        left = [...((UnprocessedKeys?.[TableName]?.Keys ?? []) as Key[]), ...left.slice(100)]
      }
      return found
    },

    /** Rows by what each is to the caller, as every write before left them: one request. */
    async getEach<Name extends string>(wanted: Readonly<Record<Name, Key>>): Promise<Partial<Record<Name, Item>>> {
      const found = await table.getMany(Object.values(wanted), { consistent: true })
      const there = ({ pk, sk }: Key) => found.find((item) => item.pk === pk && item.sk === sk)
      const each = Object.entries<Key>(wanted).map(([name, key]) => [name, there(key)] as const)
      return Object.fromEntries(each) as Partial<Record<Name, Item>>
    },

    async put(item: Item): Promise<void> {
      await besideTransactions(() => dynamodb.send(new PutCommand({ TableName, Item: item })))
    },

    /** Writes all of these, whatever lies there: many at once for what one call costs. */
    async putMany(items: readonly Item[]): Promise<void> {
      const left = items.map((Item) => ({ PutRequest: { Item } }))
      for (let attempt = 0; left.length > 0; ) {
        const RequestItems = { [TableName]: left.splice(0, 25) }
        const { UnprocessedItems } = await dynamodb.send(new BatchWriteCommand({ RequestItems }))
        const again = (UnprocessedItems?.[TableName] ?? []) as typeof left
        left.push(...again)
        if (again.length === 0) attempt = 0
        else if (attempt++ === 6) throw new Error(`${again.length} items were turned away again and again`)
        else await backedOff(attempt)
      }
    },

    /** Writes `item` only where nothing lies yet. False means something did. */
    putNew: (item: Item): Promise<boolean> => table.replaceWhile({ pk: absent }, item),

    /** Replaces a row only while what lies there is as said. False means it had moved on. */
    async replaceWhile(conditions: While, item: Item): Promise<boolean> {
      const put = () => dynamodb.send(new PutCommand({ TableName, Item: item, ...conditionOf(conditions) }))
      return heldTrue(besideTransactions(put))
    },

    /** Writes `item` only while another row is as said. False means it had moved on. */
    putWhile: ({ key, ...conditions }: { key: Key } & While, item: Item): Promise<boolean> =>
      table.together([{ check: key, while: conditions }, { put: item }]),

    /** Changes parts of a row. Answers with the row as it then is; with nothing where it was not as said. */
    async change(key: Key, by: Change, conditions?: While): Promise<Item | undefined> {
      try {
        const { Attributes } = await besideTransactions(() =>
          dynamodb.send(
            new UpdateCommand({ TableName, Key: keyOf(key), ...updateOf(by, conditions), ReturnValues: 'ALL_NEW' }),
          ),
        )
        return Attributes as Item
      } catch (error) {
        if (isConditionFailure(error)) return undefined
        throw error
      }
    },

    /** False means it was not as said. */
    async remove(key: Key, conditions: While = {}): Promise<boolean> {
      const remove = () => dynamodb.send(new DeleteCommand({ TableName, Key: keyOf(key), ...conditionOf(conditions) }))
      return heldTrue(besideTransactions(remove))
    },

    /** All of these or none (at most 100). False means one was not as said. A conflict with another transaction is tried again. */
    async together(writes: readonly Write[]): Promise<boolean> {
      const TransactItems = writes.map((write) => transactItem(TableName, write))
      for (let attempt = 0; ; attempt++) {
        try {
          await dynamodb.send(new TransactWriteCommand({ TransactItems }))
          return true
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error
          const codes = error.CancellationReasons?.map(({ Code }) => Code) ?? []
          if (codes.includes('ConditionalCheckFailed')) return false
          if (!codes.includes('TransactionConflict') || attempt === 6) throw error
          await backedOff(attempt)
        }
      }
    },

    /** Everything below a prefix. For what is bounded by its nature; what may grow is read by `page`. */
    async startingWith(prefix: Key, index?: string): Promise<Item[]> {
      const items: Item[] = []
      let after: ItemPage['next']
      do {
        const page = await table.page(prefix, { consistent: true, ...(after && { after }) }, index)
        items.push(...page.items)
        after = page.next
      } while (after)
      return items
    },

    /** One page of what lies below a prefix, and where the next one starts. */
    async page(
      { pk, sk }: Key,
      { limit, newestFirst, consistent, after, before }: Reading = {},
      index?: string,
    ): Promise<ItemPage> {
      const { Items = [], LastEvaluatedKey } = await dynamodb.send(
        new QueryCommand({
          TableName,
          ...(index && { IndexName: index }),
          ...lyingBelow({ pk, sk }, index, before),
          ScanIndexForward: !newestFirst,
          ...(consistent && !index && { ConsistentRead: true }),
          ...(limit && { Limit: limit }),
          ...(after && { ExclusiveStartKey: after }),
        }),
      )
      return { items: Items as Item[], ...(LastEvaluatedKey && { next: LastEvaluatedKey as Item }) }
    },

    /** How many there are, counted no further than `most`: a badge beside a queue, whatever its length. */
    async countUpTo(most: number, { pk, sk }: Key, index: string, before?: string): Promise<number> {
      const { Count = 0 } = await dynamodb.send(
        new QueryCommand({
          TableName,
          IndexName: index,
          Select: 'COUNT',
          Limit: most,
          ...lyingBelow({ pk, sk }, index, before),
        }),
      )
      return Count
    },

    /** How many lie below a prefix. Reads them all: for what is bounded by its nature. */
    async count({ pk, sk }: Key): Promise<number> {
      let counted = 0
      let ExclusiveStartKey: Record<string, unknown> | undefined
      do {
        const { Count = 0, LastEvaluatedKey } = await dynamodb.send(
          new QueryCommand({
            TableName,
            Select: 'COUNT',
            ...lyingBelow({ pk, sk }),
            ...(ExclusiveStartKey && { ExclusiveStartKey }),
          }),
        )
        counted += Count
        ExclusiveStartKey = LastEvaluatedKey
      } while (ExclusiveStartKey)
      return counted
    },
  }
  return table
}

/** A row that a transaction holds just then is asked for again. */
async function besideTransactions<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      if (!(error instanceof TransactionConflictException) || attempt === 6) throw error
      await backedOff(attempt)
    }
  }
}

const busy = [
  'TransactionConflictException',
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
]

/** More wanted a row, or the table, than it takes in a moment, and went on wanting it for a second: later it may do. */
export const isCrowded = (error: unknown): boolean =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).every(({ Code = 'None' }) =>
        ['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'].includes(Code),
      )
    : error instanceof Error && busy.includes(error.name)

const backedOff = (attempt: number) => new Promise((go) => setTimeout(go, 10 * 2 ** attempt * (0.5 + Math.random())))

/** Everything of a partition whose sort key begins so; an empty beginning is everything. */
function lyingBelow({ pk, sk }: Key, index?: string, before?: string) {
  const [pkName, skName] = index ? [`${index}Pk`, `${index}Sk`] : ['pk', 'sk']
  if (before !== undefined)
    return {
      KeyConditionExpression: '#pk = :pk AND #sk < :before',
      ExpressionAttributeNames: { '#pk': pkName, '#sk': skName },
      ExpressionAttributeValues: { ':pk': pk, ':before': before },
    }
  return {
    KeyConditionExpression: sk === '' ? '#pk = :pk' : '#pk = :pk AND begins_with(#sk, :sk)',
    ExpressionAttributeNames: { '#pk': pkName, ...(sk !== '' && { '#sk': skName }) },
    ExpressionAttributeValues: { ':pk': pk, ...(sk !== '' && { ':sk': sk }) },
  }
}

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk })

interface Condition {
  ConditionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

function conditionOf(conditions: While | undefined): Condition {
  const entries = Object.entries(conditions ?? {})
  if (entries.length === 0) return {}
  const named = entries.map(([name, value], n) => ({ name, value, n: `#c${n}`, v: `:c${n}` }))
  const valued = named.filter(({ value }) => value !== absent)
  return {
    ConditionExpression: named
      .map(({ n, v, value }) => {
        if (value === absent) return `attribute_not_exists(${n})`
        return typeof value === 'object' ? `(attribute_not_exists(${n}) OR ${n} < ${v})` : `${n} = ${v}`
      })
      .join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(named.map(({ name, n }) => [n, name])),
    ...(valued.length > 0 && {
      ExpressionAttributeValues: Object.fromEntries(
        valued.map(({ v, value }) => [v, typeof value === 'object' ? value.below : value]),
      ),
    }),
  }
}

function updateOf({ set = {}, add = {}, remove = [] }: Change, conditions?: While) {
  const { ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues } = conditionOf(conditions)
  const names: Record<string, string> = {}
  const values: Record<string, unknown> = {}
  const name = (attribute: string) => {
    const key = `#u${Object.keys(names).length}`
    names[key] = attribute
    return key
  }
  const value = (given: unknown) => {
    const key = `:u${Object.keys(values).length}`
    values[key] = given
    return key
  }
  const settable = Object.entries(set).filter(([, given]) => given !== undefined)
  const parts = [
    settable.length > 0 && `SET ${settable.map(([each, given]) => `${name(each)} = ${value(given)}`).join(', ')}`,
    Object.keys(add).length > 0 &&
      `ADD ${Object.entries(add)
        .map(([each, given]) => `${name(each)} ${value(given)}`)
        .join(', ')}`,
    remove.length > 0 && `REMOVE ${remove.map(name).join(', ')}`,
  ].filter(Boolean)
  const allValues = { ...ExpressionAttributeValues, ...values }
  return {
    UpdateExpression: parts.join(' '),
    ...(ConditionExpression && { ConditionExpression }),
    ExpressionAttributeNames: { ...ExpressionAttributeNames, ...names },
    ...(Object.keys(allValues).length > 0 && { ExpressionAttributeValues: allValues }),
  }
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

function transactItem(TableName: string, write: Write): TransactItem {
  if ('put' in write)
    return { Put: { TableName: write.elsewhere ?? TableName, Item: write.put, ...conditionOf(write.while) } }
  if ('remove' in write) return { Delete: { TableName, Key: keyOf(write.remove), ...conditionOf(write.while) } }
  if ('change' in write) return { Update: { TableName, Key: keyOf(write.change), ...updateOf(write.by, write.while) } }
  return {
    ConditionCheck: { TableName, Key: keyOf(write.check), ConditionExpression: '', ...conditionOf(write.while) },
  }
}

const isConditionFailure = (error: unknown) =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException'

async function heldTrue(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}
