import { findStage } from '../events/public.ts'
import { speaker, speakers } from '../identity/public.ts'
import type { Handler } from '../manifest.ts'
import { newId } from '../platform/ids.ts'
import { mediaRoutes } from '../stage/routes.ts'
import { contextDoor } from './context-door.ts'
import { ownLiveKit } from './live-kit.ts'
import { withEgress } from './live-kit-egress.ts'
import { table } from './table.ts'

const [stage, events, identity] = [table('stage'), table('events'), table('identity')]
const router = mediaRoutes({
  table: stage,
  newId,
  findStage: (eventId, stageId) => findStage(events, eventId, stageId),
  speaker: (accountId, now) => speaker(identity, accountId, now),
  speakers: (accountIds, now) => speakers(identity, accountIds, now),
  live: withEgress(ownLiveKit()),
})

export const handler: Handler<'stage-media'> = contextDoor({ router, prefix: '/api/stage', own: stage })
