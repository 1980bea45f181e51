import type { Handler } from '../manifest.ts'
import { httpDoor } from '../platform/http/door.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { webhookDoor } from '../stage/media/webhook.ts'
import { replayStore } from '../stage/replay/replay.store.ts'
import { keepingStore } from '../stage/rooms/keeping.store.ts'
import { stageStore } from '../stage/stages/stage.store.ts'
import { ownLiveKit } from './live-kit.ts'
import { table } from './table.ts'

const stage = table('stage')
const hear = webhookDoor(ownLiveKit(), {
  stages: stageStore(stage),
  keeping: keepingStore(stage),
  replays: replayStore(stage),
})

export const handler: Handler<'stage-webhook'> = httpDoor(hear, setting(settingNames.siteUrl))
