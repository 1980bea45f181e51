import { expect, it } from 'vitest'
import { stageStore, stateOfStage } from '../../../functions/stage/stages/stage.store.ts'
import { emptyTable } from '../../support/dynamodb.ts'
import { fest, merdeka as room } from '../crowd/stage.ts'

const at = '2026-10-24T02:00:00.000Z'

it('a public page is made with the state its stage is in, closed where nobody ever opened it', async () => {
  const table = await emptyTable('stage')
  const stateOf = stateOfStage(table)
  expect(await stateOf(fest, 'panggung-merdeka')).toBe('closed')
  const live = { room, state: 'live', mediaRoom: 'show_pagi', since: at, version: 1 } as const
  await stageStore(table).saveWhile(0, live, { name: 'stage-moved', at })
  expect(await stateOf(fest, 'panggung-merdeka')).toBe('live')
  expect(await stateOf(fest, 'serambi-cerita')).toBe('closed')
})
