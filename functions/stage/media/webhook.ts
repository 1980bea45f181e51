import { WebhookReceiver } from 'livekit-server-sdk'
import { log } from '../../platform/log.ts'
import { onEgressEnded } from '../broadcast/on-egress-ended.ts'
import { liveKitKey } from '../manifest.ts'
import type { ReplayStore } from '../replay/replay.store.ts'
import type { KeepingStore } from '../rooms/keeping.store.ts'
import { stageOf } from '../rooms/room.ts'
import type { StageStore } from '../stages/stage.store.ts'
import { accountOf } from './identity.ts'
import type { LiveRooms } from './live-rooms.ts'

/** What LiveKit tells, as far as we act on it. It may come late, twice, in any order, or never. */
export interface Told {
  event: string
  room?: string | undefined
  identity?: string | undefined
}

interface Stores {
  stages: StageStore
  keeping: KeepingStore
}

/** Where LiveKit posts what happens: the exact bytes are verified before anything is read of them. */
export const webhookDoor =
  (live: () => Promise<{ secret: string; rooms: LiveRooms } | undefined>, stores: Stores & { replays: ReplayStore }) =>
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
    await onWebhook({ event, room: room?.name, identity: participant?.identity }, { ...stores, rooms: media.rooms })
    return new Response(null, { status: 200 })
  }

/**
 * Who was sent off or banned and comes back with a token that still holds is put out before they publish anything. What is
 * told is only why we look: how things stand now decides, so that nothing comes of what comes twice or late.
 */
export async function onWebhook(
  { event, room: mediaRoom, identity }: Told,
  { stages, keeping, rooms }: Stores & { rooms: LiveRooms },
): Promise<void> {
  if (event !== 'participant_joined' || !mediaRoom || !identity) return
  const accountId = accountOf(identity)
  const room = accountId && (await stages.ofShow(mediaRoom))
  if (!room) return
  const [isOut, isBanned] = await Promise.all([
    stages.isOut(room, accountId, mediaRoom),
    keeping.isBanned(stageOf(room).eventId, accountId),
  ])
  if (isOut || isBanned) await rooms.remove(mediaRoom, identity)
}
