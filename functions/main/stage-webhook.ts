import { WebhookReceiver } from 'livekit-server-sdk'
import type { Handler } from '../manifest.ts'
import { httpDoor } from '../platform/http/door.ts'
import { log } from '../platform/log.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { liveKitKey } from '../stage/manifest.ts'
import { onWebhook } from '../stage/media/webhook.ts'
import { keepingStore } from '../stage/rooms/keeping.store.ts'
import { stageStore } from '../stage/stages/stage.store.ts'
import { ownLiveKit } from './live-kit.ts'
import { table } from './table.ts'

const stage = table('stage')
const stores = { stages: stageStore(stage), keeping: keepingStore(stage) }
const live = ownLiveKit()

/** The exact bytes are verified before anything is read of them. */
export const handler: Handler<'stage-webhook'> = httpDoor(async (request) => {
  const media = await live()
  if (!media || request.method !== 'POST') return new Response(null, { status: 404 })
  const receiver = new WebhookReceiver(liveKitKey, media.secret)
  const body = await request.text()
  const told = await receiver.receive(body, request.headers.get('authorization') ?? '').catch(() => undefined)
  if (!told) {
    log('WARN', 'a webhook that LiveKit did not sign')
    return new Response(null, { status: 401 })
  }
  const { event, room, participant } = told
  await onWebhook({ event, room: room?.name, identity: participant?.identity }, { ...stores, rooms: media.rooms })
  return new Response(null, { status: 200 })
}, setting(settingNames.siteUrl))
