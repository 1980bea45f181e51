import type { Handler } from '../manifest.ts'
import { newId } from '../platform/ids.ts'
import { logged } from '../platform/log.ts'
import { reconciling } from '../stage/heads/reconcile.ts'
import { ownLiveKit } from './live-kit.ts'
import { programmeIn } from './programme.ts'
import { table } from './table.ts'

const [stage, events] = [table('stage'), table('events')]
const reconcile = reconciling(stage, {
  newId,
  live: ownLiveKit(),
  ...programmeIn(events),
})

export const handler: Handler<'stage-reconcile'> = logged(
  ({ dueAt }) => reconcile(dueAt),
  ({ dueAt }) => dueAt,
)
