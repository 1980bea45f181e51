import type { AwsClient } from 'aws4fetch'

/** Posts a text of at most 128 KB to an open socket. False: it is gone, and whatever lies of it may go too. */
export type PostTo = (connectionId: string, text: string) => Promise<boolean>

export interface Sockets {
  post: PostTo
  close(connectionId: string): Promise<void>
}

const patienceMs = 5000

/** The management of open sockets at `url`. The SDK's client does the same in 200 KB more. `client` signs for `execute-api`. */
export function socketsAt(url: string, client: AwsClient): Sockets {
  const ask = (connectionId: string, init: RequestInit) =>
    client.fetch(`${url}/@connections/${encodeURIComponent(connectionId)}`, {
      ...init,
      signal: AbortSignal.timeout(patienceMs),
    })
  return {
    async post(connectionId, text) {
      const answer = await ask(connectionId, { method: 'POST', body: text })
      await answer.body?.cancel()
      if (answer.status === 410) return false
      if (!answer.ok) throw new Error(`a socket was not posted to: ${answer.status}`)
      return true
    },
    async close(connectionId) {
      const answer = await ask(connectionId, { method: 'DELETE' })
      await answer.body?.cancel()
      if (!answer.ok && answer.status !== 410) throw new Error(`a socket was not closed: ${answer.status}`)
    },
  }
}
