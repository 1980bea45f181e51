import { beforeAll, describe, expect, it } from 'vitest'
import { absent, type Table } from '../../functions/platform/dynamodb/table.ts'
import { emptyTable } from '../support/dynamodb.ts'

describe('a table', () => {
  let table: Table
  beforeAll(async () => {
    table = await emptyTable('events')
  })
  const key = (sk: string) => ({ pk: 'T', sk })

  it('writes what is new once, however many try', async () => {
    const tries = Array.from({ length: 5 }, (_, n) => table.putNew({ ...key('new'), n }))
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  })

  it('replaces only what is as it was said to be', async () => {
    await table.put({ ...key('x'), status: 'applied', version: 1 })
    expect(await table.replaceWhile({ status: 'applied', version: 2 }, { ...key('x'), status: 'approved' })).toBe(false)
    expect(await table.replaceWhile({ status: 'applied', version: 1 }, { ...key('x'), status: 'approved' })).toBe(true)
  })

  it('changes parts, counts, and tells what lies there then', async () => {
    await table.put({ ...key('counted'), status: 'open', old: true })
    expect(
      await table.change(key('counted'), { set: { note: 'x' }, add: { seen: 2 }, remove: ['old'] }, { status: 'open' }),
    ).toEqual({
      ...key('counted'),
      status: 'open',
      note: 'x',
      seen: 2,
    })
    expect(await table.change(key('counted'), { add: { seen: 1 } }, { status: 'closed' })).toBeUndefined()
  })

  it('does several things together or none of them', async () => {
    await table.put({ ...key('title'), copies: 1 })
    const lend = (n: number) =>
      table.together([
        { change: key('title'), by: { add: { lent: 1 } }, while: { lent: absent } },
        { put: { ...key(`loan-${n}`) }, while: { pk: absent } },
      ])
    const lent = await Promise.all([1, 2, 3, 4].map(lend))
    expect(lent.filter(Boolean)).toHaveLength(1)
    expect(await table.startingWith(key('loan-'))).toHaveLength(1)
  })

  it('writes many at once, all of them', async () => {
    const items = Array.from({ length: 60 }, (_, n) => ({ pk: 'MANY', sk: `ROW#${String(n).padStart(2, '0')}`, n }))
    await table.putMany(items)
    expect(await table.startingWith({ pk: 'MANY', sk: '' })).toEqual(items)
  })

  it('gives pages that miss nothing and repeat nothing', async () => {
    for (let n = 0; n < 7; n++) await table.put({ pk: 'PAGED', sk: `ROW#${n}` })
    const seen: string[] = []
    let after: Awaited<ReturnType<Table['page']>>['next']
    do {
      const page = await table.page(
        { pk: 'PAGED', sk: 'ROW#' },
        { limit: 3, newestFirst: true, ...(after && { after }) },
      )
      seen.push(...page.items.map(({ sk }) => sk))
      after = page.next
    } while (after)
    expect(seen).toEqual(['ROW#6', 'ROW#5', 'ROW#4', 'ROW#3', 'ROW#2', 'ROW#1', 'ROW#0'])
    expect(await table.count({ pk: 'PAGED', sk: 'ROW#' })).toBe(7)
  })

  it('finds many by their keys, each once', async () => {
    const keys = Array.from({ length: 130 }, (_, n) => ({ pk: 'MANY', sk: `${n}` }))
    await Promise.all(keys.map((each) => table.put(each)))
    expect(await table.getMany([...keys, ...keys, { pk: 'MANY', sk: 'none' }])).toHaveLength(130)
  })
})
