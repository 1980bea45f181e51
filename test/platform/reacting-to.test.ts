import { setTimeout as wait } from 'node:timers/promises'
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type DomainEvent, onlyLogged } from '../../functions/platform/dynamodb/domain-events.ts'
import { type LogOf, reactingTo } from '../../functions/platform/dynamodb/reacting-to.ts'
import type { Table } from '../../functions/platform/dynamodb/table.ts'
import { emptyTable } from '../support/dynamodb.ts'

const noon = '2026-10-24T05:00:00.000Z'
type Name = 'approved' | 'counted'

/** The n-th thing that happened to a partition. */
const record = (
  n: number,
  { pk = 'EVENT#1', name = 'approved' }: { pk?: string; name?: Name } = {},
): DynamoDBRecord => ({
  eventID: `e${n}`,
  dynamodb: {
    SequenceNumber: `${n}`,
    NewImage: {
      pk: { S: pk },
      sk: { S: `BOOTH#${n}` },
      domainEvent: { M: { name: { S: name }, at: { S: noon } } },
    },
  },
})
const records = (count: number, of: (n: number) => Parameters<typeof record>[1] = () => ({})) =>
  Array.from({ length: count }, (_, n) => record(n, of(n)))
const failing = (...ns: number[]) => ({ batchItemFailures: ns.map((n) => ({ itemIdentifier: `${n}` })) })

let table: Table
beforeEach(async () => {
  table = await emptyTable('events')
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
})

/** A copy that follows: what it reacted to, and whether the mail is down for it. */
function copy(logOf?: LogOf<Name>) {
  const reacted: string[] = []
  /** Of which it was told that they had been begun before. */
  const brokenOff: string[] = []
  const isDown = { for: new Set<string>(), after: Number.POSITIVE_INFINITY }
  const follow = reactingTo<Name>(
    table,
    (broken) => ({
      async approved({ id }) {
        await wait(1)
        if (broken.has(id)) brokenOff.push(id)
        if (isDown.for.has(id) || reacted.length >= isDown.after) throw new Error('mail is down')
        reacted.push(id)
      },
      counted: onlyLogged,
    }),
    logOf,
  )
  return { reacted, brokenOff, isDown, follow: (Records: DynamoDBRecord[]) => follow({ Records }) }
}
const logged = async () => (await table.startingWith({ pk: 'LOG#2026-10-24', sk: '' })).map(({ sk }) => sk)

/** A row for each, numbered by a counter that all share. */
const inNumbers: LogOf<Name> = async (events) => {
  const value = (await table.get({ pk: 'COUNTER', sk: 'COUNTER' }))?.value ?? 0
  return events.map((event: DomainEvent<Name>, n) => {
    const before = Number(value) + n
    return [
      { put: { pk: 'ROWS', sk: String(before).padStart(4, '0'), of: event.id } },
      {
        put: { pk: 'COUNTER', sk: 'COUNTER', value: before + 1 },
        ...(before > 0 && { while: { value: before } }),
      },
      { change: { pk: 'SUM', sk: event.name }, by: { add: { events: 1 } } },
    ]
  })
}

describe('what a stream brings', () => {
  it('is reacted to and logged, each once, however often it comes', async () => {
    const { reacted, follow } = copy()
    const batch = records(40, (n) => ({ pk: `EVENT#${n % 7}`, name: n % 5 ? 'approved' : 'counted' }))
    expect(await follow(batch)).toEqual(failing())
    expect(await follow([...batch, ...batch.slice(0, 3)])).toEqual(failing())
    expect(await copy().follow(batch)).toEqual(failing())
    expect(reacted.toSorted()).toEqual(batch.flatMap(({ eventID = '' }, n) => (n % 5 ? [eventID] : [])).toSorted())
    expect(await logged()).toHaveLength(40)
  })

  it('comes again from where a reaction failed, and is logged once', async () => {
    const { reacted, isDown, follow } = copy()
    isDown.after = 5
    const batch = records(12)
    expect(await follow(batch)).toEqual(failing(5))
    isDown.after = Number.POSITIVE_INFINITY
    expect(await follow(batch.slice(5))).toEqual(failing())
    expect(reacted).toEqual(batch.map(({ eventID }) => eventID))
    expect(await logged()).toHaveLength(12)
  })

  it('is held up by a failure of its own partition alone, and keeps its order there', async () => {
    const { reacted, isDown, follow } = copy()
    isDown.for.add('e4')
    const batch = records(16, (n) => ({ pk: `EVENT#${n % 4}` }))
    expect(await follow(batch)).toEqual(failing(4))
    expect(reacted.filter((id) => Number(id.slice(1)) % 4 === 0)).toEqual(['e0'])
    expect(reacted).toHaveLength(13)
    isDown.for.clear()
    await follow(batch.slice(4))
    expect(reacted.filter((id) => Number(id.slice(1)) % 4 === 0)).toEqual(['e0', 'e4', 'e8', 'e12'])
    expect(reacted).toHaveLength(16)
  })

  it('is written down together: what many add to is written once, and more than fits in parts', async () => {
    const { follow } = copy(inNumbers)
    const together = vi.spyOn(table, 'together')
    await follow(records(10, () => ({ name: 'counted' })))
    expect(together).toHaveBeenCalledTimes(1)
    expect(await table.get({ pk: 'SUM', sk: 'counted' })).toMatchObject({ events: 10 })
    const rows = await table.startingWith({ pk: 'ROWS', sk: '' })
    expect(rows.map(({ of }) => of)).toEqual(records(10).map(({ eventID }) => eventID))

    const wide: LogOf<Name> = async (events) =>
      events.map(({ id }) => Array.from({ length: 40 }, (_, n) => ({ put: { pk: id, sk: `${n}` } })))
    await copy(wide).follow(Array.from({ length: 5 }, (_, n) => record(100 + n)))
    for (const n of [100, 104]) expect(await table.startingWith({ pk: `e${n}`, sk: '' })).toHaveLength(40)
  })

  it('is counted once where several copies are brought the same, and each row of a log has its own number', async () => {
    const batch = records(30, () => ({ name: 'counted' }))
    const brought = [batch, batch.slice(0, 17), batch.slice(9), batch.toReversed()]
    const answers = await Promise.all(brought.map((each) => copy(inNumbers).follow(each)))
    expect(answers).toEqual(brought.map(() => failing()))
    expect(await table.get({ pk: 'SUM', sk: 'counted' })).toMatchObject({ events: 30 })
    const rows = await table.startingWith({ pk: 'ROWS', sk: '' })
    expect(new Set(rows.map(({ of }) => of)).size).toBe(30)
    expect(rows).toHaveLength(30)
  })

  it('shows which of many cannot be written down, and the others are', async () => {
    const poisoned: LogOf<Name> = async (events) => {
      if (events.some(({ id }) => id === 'e6')) throw new Error('an item nobody can read')
      return events.map(({ id }) => [{ put: { pk: 'ROWS', sk: id } }])
    }
    expect(await copy(poisoned).follow(records(10, () => ({ name: 'counted' })))).toEqual(failing(6))
    expect((await table.startingWith({ pk: 'ROWS', sk: '' })).map(({ sk }) => sk)).toEqual(
      records(6).map(({ eventID }) => eventID),
    )
  })

  it('is logged once and reacted to once more where a copy ends in between', async () => {
    const sent: string[] = []
    const ending = reactingTo<Name>(table, () => ({
      approved: ({ id }) => new Promise<void>(() => void sent.push(id)),
      counted: onlyLogged,
    }))
    void ending({ Records: records(3) })
    while (sent.length === 0) await wait(5)
    expect(await logged()).toHaveLength(3)
    const next = copy()
    await next.follow(records(4))
    expect([sent, next.reacted]).toEqual([['e0'], ['e0', 'e1', 'e2', 'e3']])
    // Any of the first three may have been under way; the fourth is new.
    expect(next.brokenOff).toEqual(['e0', 'e1', 'e2'])
    expect(await logged()).toHaveLength(4)
    const last = copy()
    await last.follow(records(4))
    expect([last.reacted, last.brokenOff]).toEqual([[], []])
  })
})
