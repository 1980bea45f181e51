import type { DynamoDBRecord } from 'aws-lambda'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { domainEventIn, reactingTo } from '../../functions/platform/dynamodb/domain-events.ts'
import type { Table } from '../../functions/platform/dynamodb/table.ts'
import { emptyTable } from '../support/dynamodb.ts'

const image = (name: string, at: string, views = '0') => ({
  pk: { S: 'EVENT#1' },
  sk: { S: 'BOOTH#1' },
  domainEvent: { M: { name: { S: name }, at: { S: at } } },
  views: { N: views },
})
const noon = '2026-10-24T05:00:00.000Z'
const record = (NewImage: object, OldImage?: object): DynamoDBRecord =>
  ({ eventID: '7f', dynamodb: { SequenceNumber: '1', NewImage, OldImage } }) as DynamoDBRecord

describe('what a write says happened', () => {
  let table: Table
  beforeAll(async () => {
    table = await emptyTable('events')
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
  })

  it('is told with the id it is delivered under', () => {
    expect(domainEventIn(record(image('booth-approved', noon)))).toEqual({
      id: '7f',
      name: 'booth-approved',
      at: noon,
      item: { pk: 'EVENT#1', sk: 'BOOTH#1', domainEvent: { name: 'booth-approved', at: noon }, views: 0 },
    })
  })

  it('is told once, though the item changes again for no reason of its own', () => {
    const counted = record(image('booth-approved', noon, '1'), image('booth-approved', noon))
    expect(domainEventIn(counted)).toBeUndefined()
  })

  it('is told apart from what happened at the same instant', () => {
    const approved = record(image('booth-approved', noon), image('booth-applied', noon))
    expect(domainEventIn(approved)?.name).toBe('booth-approved')
  })

  it('comes again from where a reaction failed, and is dealt with once', async () => {
    const reacted: string[] = []
    let isDown = true
    const react = reactingTo<'booth-approved'>(table, {
      async 'booth-approved'({ id }) {
        if (isDown) throw new Error('mail is down')
        reacted.push(id)
      },
    })
    const batch = { Records: [record(image('booth-approved', noon))] }
    expect(await react(batch)).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] })
    isDown = false
    expect(await react(batch)).toEqual({ batchItemFailures: [] })
    await react(batch)
    expect(reacted).toEqual(['7f'])
    expect(await table.startingWith({ pk: 'LOG#2026-10-24', sk: noon })).toHaveLength(1)
  })
})
