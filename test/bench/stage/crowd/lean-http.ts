import { connect, type Socket } from 'node:net'

/**
 * HTTP/1.1 over a few lines kept open, and no more of it than the city's front speaks: answers with a length, or without a
 * body. Thousands of looks a second have to fit beside the city on one computer; Node's own client takes five times as long.
 */
export interface LeanAnswer {
  status: number
  /** As they came, for whoever looks for one. */
  head: string
  body: Buffer
}
export interface LeanRequest {
  method?: string
  path: string
  headers?: Readonly<Record<string, string>>
  body?: string
}
interface Job {
  text: string
  done(answer: LeanAnswer): void
  failed(error: Error): void
}

export type LeanHttp = ReturnType<typeof leanHttp>

export function leanHttp(port: number, most: number) {
  const idle: ReturnType<typeof line>[] = []
  const waiting: Job[] = []
  let open = 0

  function ask({ method = 'GET', path, headers = {}, body }: LeanRequest): Promise<LeanAnswer> {
    const said = Object.entries({
      host: `localhost:${port}`,
      ...headers,
      ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    })
    const text = `${method} ${path} HTTP/1.1\r\n${said.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body ?? ''}`
    return new Promise((done, failed) => {
      const job = { text, done, failed }
      const free = idle.pop()
      if (free) free.take(job)
      else if (open < most) line().take(job)
      else waiting.push(job)
    })
  }

  function line() {
    open += 1
    let job: Job | undefined
    let held: Buffer = Buffer.alloc(0)
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (chunk) => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      const answer = answerIn(held)
      if (!answer || !job) return
      const { done } = job
      held = Buffer.alloc(0)
      const next = waiting.shift()
      job = next
      if (next) socket.write(next.text)
      else idle.push(self)
      done(answer)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      open -= 1
      const at = idle.indexOf(self)
      if (at >= 0) idle.splice(at, 1)
      job?.failed(new Error('the line was cut'))
    })
    const self = {
      take(next: Job): void {
        job = next
        socket.write(next.text)
      },
      end: () => void socket.destroy(),
    }
    lines.add(self)
    return self
  }
  const lines = new Set<{ end(): void }>()

  return {
    ask,
    end(): void {
      for (const each of lines) each.end()
    },
  }
}

/** The whole answer, once all of it is there. */
export function answerIn(held: Buffer): LeanAnswer | undefined {
  const end = held.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = held.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const length = status === 304 || status === 204 ? 0 : Number(headerIn(head, 'content-length') ?? 0)
  const from = end + 4
  return held.length < from + length ? undefined : { status, head, body: held.subarray(from, from + length) }
}

export const headerIn = (head: string, name: string): string | undefined =>
  head.match(new RegExp(`^${name}: *(.*?)\\r?$`, 'im'))?.[1]
