import { WebhookReceiver } from 'livekit-server-sdk'
import { log } from '../../platform/log.ts'
import { isUnasked } from '../broadcast/is-unasked.ts'
import { onEgressEnded } from '../broadcast/on-egress-ended.ts'
import { liveKitKey } from '../manifest.ts'
import type { ReplayStore } from '../replay/replay.store.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import { stageOf } from '../rooms/room.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { isPaused } from '../stages/stage.ts'
import { accountOf } from './identity.ts'
import type { LiveRooms } from './live-rooms.ts'

/** What LiveKit tells, as far as we act on it. It may come late, twice, in any order, or never. */
export interface Told {
  event: string
  room?: string | undefined
  identity?: string | undefined
  /** Whether whoever only watches may see. Left out for whoever may publish. */
  maySee?: boolean | undefined
  mayPublish?: boolean | undefined
}

interface Stores {
  stages: StageStore
  keeping: KeepingStore
  replays: ReplayStore
}

/** Where LiveKit posts what happens: the exact bytes are verified before anything is read of them. */
export const webhookDoor =
  (live: () => Promise<{ secret: string; rooms: LiveRooms } | undefined>, stores: Stores) =>
  async (request: Request, at: Date): Promise<Response> => {
    const media = await live()
    if (!media || request.method !== 'POST') return new Response(null, { status: 404 })
    const receiver = new WebhookReceiver(liveKitKey, media.secret)
    const body = await request.text()
    const told = await receiver.receive(body, request.headers.get('authorization') ?? '').catch(() => undefined)
    if (!told) {
      log('WARN', 'a webhook that LiveKit did not sign')
      return new Response(null, { status: 401 })
    }
    const { event, room, participant, egressInfo } = told
    if (event === 'egress_ended' && egressInfo) await onEgressEnded(egressInfo, at.toISOString(), stores)
    const { identity, permission } = participant ?? {}
    const mayPublish = permission?.canPublish
    const maySee = mayPublish ? undefined : permission?.canSubscribe
    await onWebhook({ event, room: room?.name, identity, maySee, mayPublish }, { ...stores, rooms: media.rooms })
    return new Response(null, { status: 200 })
  }

/**
 * Who was sent off or banned and comes back with a token that still holds is put out before they publish anything; and a token
 * from before a pause, or from within it, lets nobody see now what it did then; nor does one from before a broadcast that is kept
 * as a film bring anybody into it who did not agree: entering anew, they are asked. What is told is only why we look: how things
 * stand now decides, so that nothing comes of what comes twice or late.
 */
export async function onWebhook(
  { event, room: mediaRoom, identity, maySee, mayPublish }: Told,
  { stages, keeping, replays, rooms }: Stores & { rooms: LiveRooms },
): Promise<void> {
  if (event !== 'participant_joined' || !mediaRoom || !identity) return
  const room = await stages.ofShow(mediaRoom)
  if (!room) return
  const accountId = accountOf(identity)
  const [isOut, isBanned, stage] = await Promise.all([
    accountId && stages.isOut(room, accountId, mediaRoom),
    accountId && keeping.isBanned(stageOf(room).eventId, accountId),
    stages.find(room),
  ])
  if (isOut || isBanned) return rooms.remove(mediaRoom, identity)
  const isHere = stage.mediaRoom === mediaRoom
  if (isHere && mayPublish && (await isUnasked(stage, accountId, replays))) return rooms.remove(mediaRoom, identity)
  if (isHere && maySee === isPaused(stage))
    await rooms.permit(mediaRoom, identity, 'viewer', { isPaused: isPaused(stage) })
}
