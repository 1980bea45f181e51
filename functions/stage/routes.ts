import type { Table } from '../platform/dynamodb/table.ts'
import type { NewId } from '../platform/ids.ts'
import { roomStore } from '../platform/live/room.store.ts'
import type { UploadTo } from '../platform/s3/upload-form.ts'
import { backstageRoutes } from './backstage/backstage.routes.ts'
import { standbyStore } from './backstage/standby.store.ts'
import { captionRoutes } from './captions/caption.routes.ts'
import { captionStore } from './captions/caption.store.ts'
import { chatRoutes } from './chat/line.routes.ts'
import { lineStore } from './chat/line.store.ts'
import { mineRoutes } from './mine/mine.routes.ts'
import { nowOf } from './now.ts'
import { pollRoutes } from './polls/poll.routes.ts'
import { pollStore } from './polls/poll.store.ts'
import { tallyStore } from './polls/tally.store.ts'
import { questionRoutes } from './questions/question.routes.ts'
import { questionStore } from './questions/question.store.ts'
import { reactionRoutes } from './reactions/reaction.routes.ts'
import { reactionStore } from './reactions/reaction.store.ts'
import { recordingRoutes } from './replay/recording.routes.ts'
import { replayStore } from './replay/replay.store.ts'
import { type EntranceDeps, entrance } from './rooms/entrance.ts'
import { keepingStore } from './rooms/keeping.store.ts'
import { roomRoutes } from './rooms/room.routes.ts'
import { slideRoutes } from './slides/slide.routes.ts'
import { slideStore } from './slides/slide.store.ts'
import { type StagesDeps, stagesRoutes } from './stages/stage.routes.ts'
import { stageStore } from './stages/stage.store.ts'

export interface StageDeps extends Pick<EntranceDeps, 'findStage' | 'speaker'> {
  table: Table
  newId: NewId
}

export function stageRoutes({ table, newId, findStage, speaker, uploadTo }: StageDeps & { uploadTo: UploadTo }) {
  const [stages, replays] = [stageStore(table), replayStore(table)]
  const [keeping, lines, rooms] = [keepingStore(table), lineStore(table), roomStore(table)]
  const [questions, tally, polls] = [questionStore(table), tallyStore(table), pollStore(table)]
  const way = { keeping, newId, entrance: entrance({ keeping, findStage, speaker }) }
  const onStage = { ...way, stages, speaker }
  return {
    ...roomRoutes({ ...way, rooms, nowOf: nowOf(table) }),
    ...chatRoutes({ ...way, lines }),
    ...questionRoutes({ ...way, questions, tally }),
    ...pollRoutes({ ...way, polls, tally }),
    ...mineRoutes({ table }),
    ...captionRoutes({ ...onStage, captions: captionStore(table) }),
    ...slideRoutes({ ...onStage, slides: slideStore(table), standby: standbyStore(table), uploadTo }),
    ...recordingRoutes({ ...onStage, replays, uploadTo }),
    ...reactionRoutes({ ...way, reactions: reactionStore(table), tally, lines, questions }),
  }
}

/** Sound and picture: who may enter, speak, and is sent off. */
export function mediaRoutes({ table, newId, findStage, speaker, live }: StageDeps & Pick<StagesDeps, 'live'>) {
  const keeping = keepingStore(table)
  const [stages, standby] = [stageStore(table), standbyStore(table)]
  const way = { stages, standby, keeping, newId, speaker, live, entrance: entrance({ keeping, findStage, speaker }) }
  return { ...stagesRoutes({ ...way, replays: replayStore(table) }), ...backstageRoutes(way) }
}
