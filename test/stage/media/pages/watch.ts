import type { Quality } from '../../../../site/src/live/qualities.ts'
import { openShow } from '../../../../site/src/live/show.ts'

/** What came in and went out of this page, as a phone company counts it. */
export interface Wire {
  at: number
  in: number
  out: number
  audioPackets: number
}
const connections: RTCPeerConnection[] = []
const Usual = globalThis.RTCPeerConnection
globalThis.RTCPeerConnection = class extends Usual {
  constructor(configuration?: RTCConfiguration) {
    super(configuration)
    connections.push(this)
  }
}

let show: Awaited<ReturnType<typeof openShow>> | undefined

export async function watch(url: string, token: string, quality: Quality): Promise<void> {
  const nothing = () => undefined
  const watching = { pictures: document.body, quality, onChange: nothing, onEnd: nothing, onWeak: nothing }
  show = await openShow({ url, token, part: 'viewer' }, watching)
}
export const choose = (quality: Quality): void => show?.choose(quality)

/** IPv4 and UDP around each packet. */
const around = 28

/** Everything on the wire: sound, picture, reports, what keeps the way open. What the page itself counts stands beside it. */
export async function wire(): Promise<Wire & { said: number }> {
  const sum: Wire = { at: performance.now(), in: 0, out: 0, audioPackets: 0 }
  for (const connection of connections)
    for (const entry of (await connection.getStats()).values()) {
      if (entry.type === 'candidate-pair') {
        sum.in += (entry.bytesReceived ?? 0) + (entry.packetsReceived ?? 0) * around
        sum.out += (entry.bytesSent ?? 0) + (entry.packetsSent ?? 0) * around
      }
      if (entry.type === 'inbound-rtp' && entry.kind === 'audio') sum.audioPackets += entry.packetsReceived ?? 0
    }
  return { ...sum, said: (await show?.received()) ?? 0 }
}
