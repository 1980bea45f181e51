import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { onceASecond } from '../../../functions/platform/live/once-a-second.ts'

const answer = { batchItemFailures: [{ itemIdentifier: '7' }] }

it('holds a batch until its second is over, and no longer where telling took that long', async () => {
  const told: number[] = []
  const began = performance.now()
  const since = () => performance.now() - began
  const handler = onceASecond(async ({ Records }) => {
    told.push(since())
    await wait(Records.length * 60)
    return answer
  }, 200)

  expect(await handler({ Records: [] })).toEqual(answer)
  expect(told[0]).toBeLessThan(100)
  expect(since()).toBeGreaterThanOrEqual(195)
  const slow = since()
  await handler({ Records: Array.from({ length: 5 }, () => ({})) })
  expect(since() - slow).toBeGreaterThanOrEqual(295)
  expect(since() - slow).toBeLessThan(480)
})

it('says at once that it broke, so that the batch is tried again', async () => {
  const broken = onceASecond(async () => {
    throw new Error('broken')
  }, 60_000)
  await expect(broken({ Records: [] })).rejects.toThrow('broken')
})
