import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AwsClient } from 'aws4fetch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { socketsAt } from '../../../functions/platform/live/post.ts'
import { signed } from '../../../functions/platform/live/sign.ts'

const keys = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'rahasia',
  sessionToken: 'tanda+masuk=',
  region: 'ap-southeast-3',
}

describe('a request to the socket gateway', () => {
  it.each(['L0SM9cOFvHcCIhw=', 'a-b_c', 'x!(y)*'])(
    'is signed as the library signs it, for %s',
    async (connectionId) => {
      const url = new URL(
        `https://x.execute-api.ap-southeast-3.amazonaws.com/live/@connections/${encodeURIComponent(connectionId)}`,
      )
      const now = new Date('2026-10-24T02:00:00.000Z')
      const client = new AwsClient({ ...keys, service: 'execute-api' })
      const theirs = await client.sign(url.href, {
        method: 'POST',
        body: 'halo',
        aws: { datetime: '20261024T020000Z' },
      })
      const ours = signed({ method: 'POST', url, body: 'halo' }, keys, now)
      expect(ours.authorization).toBe(theirs.headers.get('authorization'))
    },
  )
})

describe('a post to a socket', () => {
  const asked: { method?: string | undefined; url?: string | undefined; body: string }[] = []
  const statusOf = ({ url = '' }: IncomingMessage) => (url.endsWith('gone') ? 410 : url.endsWith('broken') ? 500 : 200)
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('')
    asked.push({ method: request.method, url: request.url, body })
    response.writeHead(statusOf(request)).end('{}')
  })
  let sockets: ReturnType<typeof socketsAt>
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    sockets = socketsAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/live`, keys)
  })
  afterAll(() => void server.close())

  it('says whether the socket is still there, and breaks where the gateway does', async () => {
    expect(await sockets.post('ada=', 'apa kabar ☀')).toBe(true)
    expect(asked.at(-1)).toEqual({ method: 'POST', url: '/live/@connections/ada%3D', body: 'apa kabar ☀' })
    expect(await sockets.post('gone', '')).toBe(false)
    await expect(sockets.post('broken', '')).rejects.toThrow('500')
  })

  it('closes one, and minds no other that is closed already', async () => {
    await sockets.close('ada')
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE' })
    await sockets.close('gone')
    await expect(sockets.close('broken')).rejects.toThrow('500')
  })
})
