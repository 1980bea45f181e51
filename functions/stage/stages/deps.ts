import type { Id, NewId } from '../../platform/ids.ts'
import type { StandbyStore } from '../backstage/standby.store.ts'
import type { Egress } from '../broadcast/egress.ts'
import type { LiveRooms } from '../media/live-rooms.ts'
import type { ReplayStore } from '../replay/replay.store.ts'
import type { Entrance, Speaker, SpeakersOf } from '../rooms/entrance.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import type { Words } from '../rooms/take-down.ts'
import type { StageStore } from './stage.store.ts'

/** What deeds at a stage work with: its own, its raised hands', its people's. */
export interface StagesDeps extends Words {
  stages: StageStore
  standby: StandbyStore
  replays: ReplayStore
  keeping: KeepingStore
  entrance: Entrance
  newId: NewId
  /** LiveKit, and where browsers find it. Nothing, where the city has none. */
  live(): Promise<{ url: string; rooms: LiveRooms; egress?: Egress | undefined } | undefined>
  speaker(accountId: Id<'account'>, now: string): Promise<Speaker | undefined>
  speakers: SpeakersOf
}
