import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Trial, trialCity, visit } from './trial-city.ts'

let city: Trial
beforeAll(async () => {
  city = await trialCity()
})
afterAll(() => city.end())

const open = async (path = '/live?room=a') => {
  const socket = new WebSocket(`ws://localhost:${city.port}${path}`, {
    headers: { cookie: 'sid=1', 'x-visitor-address': '198.51.100.1' },
  })
  await once(socket, 'open')
  return socket
}
interface Told {
  requestContext: { eventType: string; connectionId: string; routeKey: string; disconnectStatusCode?: number }
  headers?: Record<string, string>
  queryStringParameters?: Record<string, string>
  body?: string
}
const told = (eventType: string) =>
  (city.handed('stage-sockets') as unknown as Told[]).filter(
    ({ requestContext }) => requestContext?.eventType === eventType,
  )
const lastId = () => told('CONNECT').at(-1)?.requestContext.connectionId ?? ''
const closing = async (socket: WebSocket) => (await once(socket, 'close'))[0] as number
const from = (name: 'stage-frames' | 'stage-sockets', command: string, id: string, text?: string) =>
  city.letTry(name, 'sockets', command, { id, ...(text !== undefined && { text }) })

describe('a socket of the city', () => {
  it('is told to its function as it opens, with headers and query, as it speaks, and as it ends', async () => {
    const socket = await open('/live?room=panggung&x=1')
    expect(told('CONNECT').at(-1)).toMatchObject({
      requestContext: { routeKey: '$connect' },
      headers: { cookie: 'sid=1', 'x-visitor-address': '127.0.0.1' },
      queryStringParameters: { room: 'panggung', x: '1' },
    })
    socket.send('halo')
    await expect
      .poll(() => told('MESSAGE').at(-1))
      .toMatchObject({ body: 'halo', requestContext: { routeKey: '$default', connectionId: lastId() } })
    expect(told('MESSAGE').at(-1)?.headers).toBeUndefined()
    socket.close()
    await expect.poll(() => told('DISCONNECT').at(-1)?.requestContext.connectionId).toBe(lastId())
  })

  it('is not opened where the function breaks, elsewhere, or without an upgrade', async () => {
    const refused = async (path: string, host = 'localhost') => {
      const socket = new WebSocket(`ws://127.0.0.1:${city.port}${path}`, { headers: { host } })
      const [, answer] = await once(socket, 'unexpected-response')
      socket.on('error', () => undefined).terminate()
      return answer.statusCode
    }
    expect(await refused('/live?room=poison')).toBe(502)
    expect(await refused('/acara/')).toBe(403)
    expect(await refused('/live', 'media.localhost')).toBe(403)
    expect((await visit(city.port, '/live')).status).toBe(426)
  })

  it('is told in two words that its message broke something, and stays open', async () => {
    const socket = await open()
    socket.send('poison')
    const [answer] = await once(socket, 'message')
    expect(JSON.parse(answer)).toMatchObject({ message: 'Internal server error', connectionId: lastId() })
    expect(socket.readyState).toBe(WebSocket.OPEN)
    socket.terminate()
  })

  it('takes frames of 32 KB in messages of 128, and no more', async () => {
    const kilobytes = (count: number) => 'a'.repeat(count * 1024)
    const inFrames = (socket: WebSocket, frames: readonly string[]) =>
      frames.forEach((frame, n) => void socket.send(frame, { fin: n === frames.length - 1 }))

    const well = await open()
    inFrames(well, [kilobytes(32), kilobytes(32), kilobytes(32), kilobytes(31)])
    await expect.poll(() => told('MESSAGE').at(-1)?.body?.length).toBe(127 * 1024)
    well.terminate()

    const longFrame = await open()
    longFrame.send(kilobytes(33))
    expect(await closing(longFrame)).toBe(1009)
    const longMessage = await open()
    inFrames(
      longMessage,
      Array.from({ length: 5 }, () => kilobytes(32)),
    )
    expect(await closing(longMessage)).toBe(1009)
  })

  it('is posted to, looked at and closed by functions that the manifest lets, and is gone afterwards', async () => {
    const socket = await open()
    const id = lastId()
    const heard = once(socket, 'message')
    expect(await from('stage-frames', 'POST', id, 'apa kabar')).toMatchObject({ ok: true })
    expect(String((await heard)[0])).toBe('apa kabar')
    expect(await from('stage-frames', 'GET', id)).toMatchObject({
      ok: true,
      gave: { identity: { sourceIp: '127.0.0.1' } },
    })
    expect(await from('stage-frames', 'POST', id, 'a'.repeat(129 * 1024))).toMatchObject({
      refused: 'PayloadTooLargeException',
    })
    expect(await from('stage-sockets', 'POST', id, 'apa kabar')).toMatchObject({ refused: 'ForbiddenException' })

    const closed = closing(socket)
    expect(await from('stage-frames', 'DELETE', id)).toMatchObject({ ok: true })
    expect(await closed).toBe(1001)
    expect(await from('stage-frames', 'POST', id, 'masih di sana?')).toMatchObject({ refused: 'GoneException' })
  })

  it('ends after ten silent minutes, and after two hours however much was said', async () => {
    const silent = closing(await open())
    await city.clock.turn(10 * 60_000)
    expect(await silent).toBe(1001)

    const talking = await open()
    const id = lastId()
    const end = closing(talking)
    for (let minutes = 0; minutes < 120; minutes += 9) {
      expect(await from('stage-frames', 'POST', id, '.')).toMatchObject({ ok: true })
      await city.clock.turn(9 * 60_000)
    }
    expect(await end).toBe(1001)
  })
})
