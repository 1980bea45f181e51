import { Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent, request } from 'node:https'
import { type Signer, signed } from './sign.ts'

/** Posts a text of at most 128 KB to an open socket. False: it is gone, and whatever lies of it may go too. */
export type PostTo = (connectionId: string, text: string) => Promise<boolean>

export interface Sockets {
  post: PostTo
  close(connectionId: string): Promise<void>
}

const patienceMs = 5000
/** So many at once, each kept open for the next one. */
const keptOpen = { keepAlive: true, maxSockets: 50 }

/**
 * The management of open sockets at `url`. A room of five hundred is posted to within a second, so this goes by Node's own
 * HTTP: `fetch` takes twice as long, the SDK's client brings 200 KB.
 */
export function socketsAt(url: string, signer: Signer): Sockets {
  const isPlain = url.startsWith('http:')
  const agent = isPlain ? new PlainAgent(keptOpen) : new Agent(keptOpen)

  const ask = (method: 'POST' | 'DELETE', connectionId: string, body: string, now = new Date()) =>
    new Promise<number>((answered, failed) => {
      const address = new URL(`${url}/@connections/${encodeURIComponent(connectionId)}`)
      const headers = {
        ...signed({ method, url: address, body }, signer, now),
        'content-length': Buffer.byteLength(body),
      }
      const asking = (isPlain ? plainRequest : request)(address, { method, headers, agent, timeout: patienceMs })
      asking.on('response', (answer) => answer.resume().on('end', () => answered(answer.statusCode ?? 0)))
      asking.on('timeout', () => asking.destroy(new Error('a socket was not answered for')))
      asking.on('error', failed)
      asking.end(body)
    })

  return {
    async post(connectionId, text) {
      const status = await ask('POST', connectionId, text)
      if (status === 410) return false
      if (status >= 300) throw new Error(`a socket was not posted to: ${status}`)
      return true
    },
    async close(connectionId) {
      const status = await ask('DELETE', connectionId, '')
      if (status >= 300 && status !== 410) throw new Error(`a socket was not closed: ${status}`)
    },
  }
}
