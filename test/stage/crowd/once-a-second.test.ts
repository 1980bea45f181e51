import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { onceASecond } from '../../../functions/platform/live/once-a-second.ts'

const answer = { batchItemFailures: [{ itemIdentifier: '7' }] }

it('tells at once, and holds the batch until its second is over', async () => {
  const began = performance.now()
  let isTold = false
  const held = onceASecond(async () => {
    isTold = true
    return answer
  }, 200)({ Records: [] })
  expect(isTold).toBe(true)
  expect(await held).toEqual(answer)
  expect(performance.now() - began).toBeGreaterThanOrEqual(195)
})

it('holds it no longer where telling took longer than that', async () => {
  const telling = Promise.withResolvers<typeof answer>()
  let isOver = false
  const held = onceASecond(
    () => telling.promise,
    20,
  )({ Records: [] }).then(() => {
    isOver = true
  })
  await wait(100)
  expect(isOver).toBe(false)
  telling.resolve(answer)
  await nextTurn()
  expect(isOver).toBe(true)
  await held
})

it('says at once that it broke, so that the batch is tried again', async () => {
  const broken = onceASecond(async () => {
    throw new Error('broken')
  }, 60_000)
  await expect(broken({ Records: [] })).rejects.toThrow('broken')
})
