import type { DynamoDBRecord } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { domainEventIn } from '../../functions/platform/dynamodb/domain-events.ts'

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
})
