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
import { handRoutes } from './hands/hand.routes.ts'
import { mineRoutes } from './mine/mine.routes.ts'
import { nowOf } from './now.ts'
import { peopleRoutes } from './people/people.routes.ts'
import { pollRoutes } from './polls/poll.routes.ts'
import { pollStore } from './polls/poll.store.ts'
import { tallyStore } from './polls/tally.store.ts'
import { questionRoutes } from './questions/question.routes.ts'
import { questionStore } from './questions/question.store.ts'
import { reactionRoutes } from './reactions/reaction.routes.ts'
import { reactionStore } from './reactions/reaction.store.ts'
import { recordingRoutes } from './replay/recording.routes.ts'
import { replayStore } from './replay/replay.store.ts'
import { type EntranceDeps, entrance, type SpeakersOf } from './rooms/entrance.ts'
import { keepingStore } from './rooms/keeping.store.ts'
import { roomRoutes } from './rooms/room.routes.ts'
import { slideRoutes } from './slides/slide.routes.ts'
import { slideStore } from './slides/slide.store.ts'
import type { StagesDeps } from './stages/deps.ts'
import { stagesRoutes } from './stages/stage.routes.ts'
import { stageStore } from './stages/stage.store.ts'

export interface StageDeps extends Pick<EntranceDeps, 'findStage' | 'speaker'> {
  table: Table
  speakers: SpeakersOf
  newId: NewId
}

export function stageRoutes({ table, uploadTo, ...deps }: StageDeps & { uploadTo: UploadTo }) {
  const { newId, findStage, speaker, speakers } = deps
  const [stages, replays] = [stageStore(table), replayStore(table)]
  const [keeping, lines, rooms] = [keepingStore(table), lineStore(table), roomStore(table)]
  const [questions, tally, polls] = [questionStore(table), tallyStore(table), pollStore(table)]
  const way = { keeping, newId, entrance: entrance({ keeping, findStage, speaker }) }
  const onStage = { ...way, stages, speaker }
  return {
    ...roomRoutes({ ...way, speakers, rooms, nowOf: nowOf(table) }),
    ...chatRoutes({ ...way, speaker, lines, questions }),
    ...questionRoutes({ ...way, questions, tally, stages }),
    ...pollRoutes({ ...way, polls, tally }),
    ...mineRoutes({ table }),
    ...captionRoutes({ ...onStage, captions: captionStore(table) }),
    ...slideRoutes({ ...onStage, slides: slideStore(table), standby: standbyStore(table), uploadTo }),
    ...recordingRoutes({ ...onStage, replays, uploadTo }),
    ...reactionRoutes({ ...way, reactions: reactionStore(table), tally, lines, questions, stages }),
  }
}

/** Sound and picture: who may enter, speak, and is sent off. */
export function mediaRoutes({ table, findStage, ...deps }: StageDeps & Pick<StagesDeps, 'live'>) {
  const keeping = keepingStore(table)
  const [stages, standby] = [stageStore(table), standbyStore(table)]
  const way = { ...deps, stages, standby, keeping, entrance: entrance({ keeping, findStage, speaker: deps.speaker }) }
  const words = { lines: lineStore(table), questions: questionStore(table) }
  const atStage = { ...way, ...words, replays: replayStore(table) }
  return { ...stagesRoutes(atStage), ...handRoutes(atStage), ...peopleRoutes(atStage), ...backstageRoutes(way) }
}
