import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { deliver } from '../../../infra/local/streams/deliver.ts'

const records = (...numbers: string[]): DynamoDBRecord[] =>
  numbers.map((SequenceNumber) => ({ dynamodb: { SequenceNumber } }))

/** Delivers 1 to 4 to `react`, which fails as it pleases; answers with what it was handed and what was given up. */
async function delivering(react: (numbers: string[]) => { failed?: string }) {
  const handed: string[][] = []
  const dead: string[] = []
  await deliver(records('1', '2', '3', '4'), {
    retries: 2,
    async invoke(event) {
      const numbers = numbersOf((event as DynamoDBStreamEvent).Records)
      handed.push(numbers)
      const { failed } = react(numbers)
      return { batchItemFailures: failed ? [{ itemIdentifier: failed }] : [] }
    },
    async deadLetter(left) {
      dead.push(...numbersOf(left))
    },
  })
  return { handed, dead }
}
const numbersOf = (records: readonly DynamoDBRecord[]) => records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '')

describe('a batch from the stream', () => {
  it('is handed over once when all goes well', async () => {
    expect(await delivering(() => ({}))).toEqual({ handed: [['1', '2', '3', '4']], dead: [] })
  })

  it('goes on from the record that failed', async () => {
    let calls = 0
    expect(await delivering(() => (++calls === 1 ? { failed: '3' } : {}))).toEqual({
      handed: [
        ['1', '2', '3', '4'],
        ['3', '4'],
      ],
      dead: [],
    })
  })

  it('is halved by a crash until the poison stands alone and is given up', async () => {
    const { handed, dead } = await delivering((numbers) => {
      if (numbers.includes('2')) throw new Error('poison')
      return {}
    })
    expect(handed).toEqual([['1', '2', '3', '4'], ['1', '2'], ['1'], ['2'], ['2'], ['2'], ['3', '4']])
    expect(dead).toEqual(['2'])
  })
})
