import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { type WebSocket, WebSocketServer } from 'ws'
import { socketAddress } from '../../wiring.ts'
import type { Invoke } from '../functions/lambda.ts'
import type { Scheduled } from '../schedules/clock.ts'
import { connectEvent, disconnectEvent, idleCode, messageEvent, type Opened, openedBy } from './events.ts'
import { frameWatch } from './frames.ts'

/** docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html */
export const socketLimits = { frame: 32 * 1024, message: 128 * 1024, idleMs: 600_000, openMs: 7_200_000 } as const

export interface LocalSockets {
  /** The function behind the address. Nothing, where the manifest has none. */
  invoke: Invoke | undefined
  /** Hands over the end of a socket. */
  ended(event: unknown): void
  now(): Date
}

interface Open extends Opened {
  socket: WebSocket
  lastActiveAt: number
}

/** API Gateway's WebSocket API: sockets, each of their messages an event, and ends that are told best they can. */
export function localSockets({ invoke, ended, now }: LocalSockets) {
  const server = new WebSocketServer({ noServer: true, maxPayload: socketLimits.message, perMessageDeflate: false })
  const open = new Map<string, Open>()
  let isOver = false

  async function upgrade(request: IncomingMessage, duplex: Duplex, head: Buffer): Promise<void> {
    const refuse = (status: string) =>
      duplex.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    duplex.on('error', () => undefined)
    if (request.url?.split('?', 1).join() !== socketAddress || !invoke) return void refuse('403 Forbidden')
    const opened = openedBy(request, now())
    try {
      const answer = (await invoke(connectEvent(opened, request, now()))) as APIGatewayProxyStructuredResultV2
      const { statusCode = 200 } = answer ?? {}
      if (statusCode >= 300) return void refuse(`${statusCode} Refused`)
    } catch {
      return void refuse('502 Bad Gateway')
    }
    server.handleUpgrade(request, duplex, head, (socket) => {
      // Beside the library, which shows whole messages only.
      duplex.prependListener(
        'data',
        frameWatch(socketLimits.frame, () => socket.close(1009, 'Frame too long')),
      )
      take({ ...opened, socket, lastActiveAt: now().getTime() })
    })
  }

  function take(each: Open): void {
    const { socket, connectionId } = each
    open.set(connectionId, each)
    const active = () => {
      each.lastActiveAt = now().getTime()
    }
    socket.on('ping', active)
    socket.on('error', () => undefined)
    socket.on('message', async (data, isBinary) => {
      active()
      if (socket.readyState !== socket.OPEN) return
      if (isBinary) return void socket.close(1003, 'Text only')
      const event = messageEvent(each, data.toString(), now())
      try {
        await invoke?.(event)
      } catch {
        const { requestId } = event.requestContext
        socket.send(JSON.stringify({ message: 'Internal server error', connectionId, requestId }))
      }
    })
    socket.on('close', (code) => {
      open.delete(connectionId)
      // The city ends: nobody is there any more to be told.
      if (!isOver) ended(disconnectEvent(each, code, now()))
    })
  }

  return {
    upgrade,
    /** How many are open. */
    count: () => open.size,
    find: (connectionId: string): Opened | undefined => open.get(connectionId),
    lastActiveAt: (connectionId: string) => open.get(connectionId)?.lastActiveAt,
    /** False, where there is no such socket any more. */
    post(connectionId: string, text: string): boolean {
      const each = open.get(connectionId)
      if (!each || each.socket.readyState !== each.socket.OPEN) return false
      each.lastActiveAt = now().getTime()
      each.socket.send(text)
      return true
    },
    close(connectionId: string): boolean {
      const each = open.get(connectionId)
      each?.socket.close(idleCode)
      return each !== undefined
    },
    /** Ends what was silent for ten minutes or open for two hours, as the city's clock goes. */
    sweeping: {
      on: { schedule: 'rate(1 minutes)' },
      async run() {
        const at = now().getTime()
        for (const { socket, lastActiveAt, connectedAt } of open.values())
          if (at - lastActiveAt >= socketLimits.idleMs || at - connectedAt >= socketLimits.openMs)
            socket.close(idleCode)
      },
    } satisfies Scheduled,
    stop(): void {
      isOver = true
      for (const { socket } of open.values()) socket.terminate()
      server.close()
    },
  }
}

export type Sockets = ReturnType<typeof localSockets>
