import { setTimeout as wait } from 'node:timers/promises'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { httpDoor } from '../../functions/platform/http/door.ts'

const logged: string[] = []
beforeEach(() => {
  logged.length = 0
  for (const level of ['info', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((line) => void logged.push(line))
})

const asked = (language = 'id') =>
  ({
    rawPath: '/api/events/',
    rawQueryString: '',
    headers: { 'accept-language': language },
    requestContext: { domainName: 'kota.example', timeEpoch: 0, http: { method: 'GET', sourceIp: '::1' } },
  }) as unknown as APIGatewayProxyEventV2
const left = (milliseconds: number) => ({ getRemainingTimeInMillis: () => milliseconds })

/** Half a second before the end is 20 ms from now. */
const almostOver = left(520)
const answersAfter = (ms: number) =>
  httpDoor(async () => {
    await wait(ms)
    return new Response('made')
  }, 'https://kota.example')

describe('a function that has not answered shortly before its end', () => {
  it('says itself that something broke, as it would of anything that did', async () => {
    const { statusCode, headers, body = '' } = await answersAfter(200)(asked(), almostOver)
    expect([statusCode, headers?.['content-type'], headers?.['cache-control']]).toEqual([
      502,
      'application/problem+json',
      'no-store',
    ])
    expect(JSON.parse(body)).toEqual({
      type: 'about:blank',
      status: 502,
      title: 'Ada gangguan di pihak kami. Coba lagi sebentar lagi.',
      refusal: 'broken',
    })
    const english = await answersAfter(200)(asked('en'), almostOver)
    expect(JSON.parse(english.body ?? '').title).toContain('our side')
    expect(logged.filter((line) => line.includes('no answer in time'))).toHaveLength(2)
  })

  it('says it as its visitor can read it, where it makes pages', async () => {
    const page = async ({ url }: Request) => new Response(`maaf ${new URL(url).pathname}`, { status: 502 })
    const door = httpDoor(() => new Promise(() => undefined), 'https://kota.example', page)
    expect(await door(asked(), almostOver)).toMatchObject({ statusCode: 502, body: 'maaf /api/events/' })
  })

  it('notes down what broke when nobody waited for it any more', async () => {
    const door = httpDoor(async () => {
      await wait(40)
      throw new Error('too late')
    }, 'https://kota.example')
    expect((await door(asked(), almostOver)).statusCode).toBe(502)
    await vi.waitFor(() => expect(logged.filter((line) => line.includes('broke after its time'))).toHaveLength(1))
  })

  it('lets everybody have their answer who is in time, and breaks at once where it breaks', async () => {
    expect(await answersAfter(5)(asked(), left(10_000))).toMatchObject({ statusCode: 200, body: 'made' })
    expect(await answersAfter(5)(asked())).toMatchObject({ statusCode: 200, body: 'made' })
    const broken = httpDoor(() => Promise.reject(new Error('broken')), 'https://kota.example')
    await expect(broken(asked(), left(10_000))).rejects.toThrow('broken')
  })
})
