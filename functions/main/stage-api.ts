import { findStage } from '../events/public.ts'
import { speaker, speakers } from '../identity/public.ts'
import type { Handler } from '../manifest.ts'
import { newId } from '../platform/ids.ts'
import { stageRoutes } from '../stage/routes.ts'
import { contextDoor } from './context-door.ts'
import { table } from './table.ts'
import { uploadsSigned } from './upload-to.ts'

const [stage, events, identity] = [table('stage'), table('events'), table('identity')]
const router = stageRoutes({
  table: stage,
  newId,
  findStage: (eventId, stageId) => findStage(events, eventId, stageId),
  speaker: (accountId, now) => speaker(identity, accountId, now),
  speakers: (accountIds, now) => speakers(identity, accountIds, now),
  uploadTo: uploadsSigned(),
})

export const handler: Handler<'stage-api'> = contextDoor({ router, prefix: '/api/stage', own: stage })
