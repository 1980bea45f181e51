import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { WebhookReceiver } from 'livekit-server-sdk'
import { liveKitKey } from '../../../functions/stage/manifest.ts'
import { liveRooms } from '../../../functions/stage/media/live-rooms.ts'
import { openMedia } from '../../../infra/local/media/livekit.ts'
import { findLiveKit } from '../../../infra/local/media/livekit-program.ts'
import { freePorts } from '../../infra/local/trial-city.ts'

/** Where LiveKit is not, the city builds it at its first start; CI has to have it. */
export const hasLiveKit = findLiveKit() !== undefined || process.env.CI === 'true'

export interface Heard {
  event: string
  room?: string | undefined
  identity?: string | undefined
  maySee?: boolean | undefined
}

/** The real server with a webhook that a test listens to. */
export async function openLiveKit(onWebhook: (told: Heard) => Promise<void> = async () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'live-stage-'))
  const port = await freePorts()
  const secret = randomBytes(24).toString('hex')
  const receiver = new WebhookReceiver(liveKitKey, secret)
  const webhook: Server = createServer(async (request, response) => {
    const body = (await buffer(request)).toString()
    const { event, room, participant } = await receiver.receive(body, request.headers.authorization ?? '')
    const { identity, permission } = participant ?? {}
    const maySee = permission?.canPublish ? undefined : permission?.canSubscribe
    await onWebhook({ event, room: room?.name, identity, maySee })
    response.end()
  })
  await new Promise<void>((listening) => webhook.listen(0, '127.0.0.1', listening))
  const media = openMedia({
    folder,
    port: port + 5,
    udpPort: port + 6,
    key: liveKitKey,
    secret,
    webhook: `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/`,
  })
  if (!(await media.started)) throw new Error(media.says())
  const url = `ws://127.0.0.1:${port + 5}`
  return {
    url,
    secret,
    media,
    rooms: liveRooms(url, { key: liveKitKey, secret }),
    async end() {
      await media.stop()
      webhook.closeAllConnections()
      webhook.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
