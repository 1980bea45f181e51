import { describe, expect, it } from 'vitest'
import { localLambda } from '../../../infra/local/functions/lambda.ts'

const running = (source: string, settings = {}, limits: { memory?: number; seconds?: number; yields?: boolean } = {}) =>
  localLambda({
    bundle: new URL(`data:text/javascript,${encodeURIComponent(source)}`),
    settings,
    seconds: 1,
    ...limits,
  })

describe('a function in the local city', () => {
  it('is told its own settings and nothing else', async () => {
    const { invoke, renew } = running('export const handler = async () => process.env', { TABLE_EVENTS: 'events' })
    expect(await invoke({})).toEqual({ TABLE_EVENTS: 'events' })
    await renew()
  })

  it('keeps what it remembers between events, but handles one at a time', async () => {
    const { invoke, renew } = running('let seen = 0; export const handler = async () => ++seen')
    expect([await invoke({}), await invoke({})]).toEqual([1, 2])
    expect(await Promise.all([invoke({}), invoke({})])).toEqual([3, 1])
    await renew()
    expect(await invoke({})).toBe(1)
    await renew()
  })

  it.runIf(process.platform === 'linux')('steps back behind those that somebody waits for', async () => {
    const source = 'import { getPriority } from "node:os"; export const handler = async () => getPriority()'
    const [behind, before] = [running(source, {}, { yields: true }), running(source)]
    expect(await behind.invoke({})).toBeGreaterThan(Number(await before.invoke({})))
    await Promise.all([behind.renew(), before.renew()])
  })

  it('takes and gives what JSON can say: no bytes, no dates, nothing that has no value', async () => {
    const { invoke, renew } = running(
      'export const handler = async (event) => ({ event, at: new Date(0), none: undefined })',
    )
    expect(await invoke({ B: new Uint8Array([1, 2, 255]), at: new Date(0), none: undefined })).toEqual({
      event: { B: 'AQL/', at: '1970-01-01T00:00:00.000Z' },
      at: '1970-01-01T00:00:00.000Z',
    })
    await renew()
  })

  it('gives no more than 6 MB, counted in bytes', async () => {
    const { invoke, renew } = running('export const handler = async ({ times }) => "é".repeat(times)')
    const most = 3 * 1024 * 1024
    expect(await invoke({ times: most - 1 })).toHaveLength(most - 1)
    await expect(invoke({ times: most })).rejects.toThrow('payload size')
    await renew()
  })

  it('is told how much of its time is left', async () => {
    const { invoke, renew } = running('export const handler = async (_, context) => context.getRemainingTimeInMillis()')
    const left = Number(await invoke({}))
    expect([left > 0, left <= 1000]).toEqual([true, true])
    await renew()
  })

  it('gets ready in time of its own: only then does its time limit count', async () => {
    const source = 'await new Promise((go) => setTimeout(go, 1200)); export const handler = async () => "ready"'
    const { invoke, renew } = running(source)
    expect(await invoke({})).toBe('ready')
    await renew()
  })

  it('is ended when it takes too long', async () => {
    const { invoke } = running('export const handler = () => new Promise(() => setInterval(() => {}, 1000))')
    await expect(invoke({})).rejects.toThrow('timed out after 1 seconds')
  })

  it('is ended when it wants more memory than it has, and starts anew', async () => {
    const { invoke, renew } = running(
      'const all = []; export const handler = async ({ greedy }) => { while (greedy) all.push(new Array(1e6).fill(Math.random())); return "ok" }',
      {},
      { memory: 32, seconds: 20 },
    )
    await expect(invoke({ greedy: true })).rejects.toThrow('memory')
    expect(await invoke({})).toBe('ok')
    await renew()
  })

  it('can be ended in the middle of its work: who waits is told, and the next event meets a new copy', async () => {
    const { invoke, endOne, renew } = running(
      'let seen = 0; export const handler = async ({ ms }) => { await new Promise((go) => setTimeout(go, ms)); return ++seen }',
    )
    expect(await invoke({ ms: 0 })).toBe(1)
    expect(endOne()).toBe(false)
    const cutOff = invoke({ ms: 900 })
    expect(endOne()).toBe(true)
    await expect(cutOff).rejects.toThrow('ended before it answered')
    expect(await invoke({ ms: 0 })).toBe(1)
    await renew()
  })

  it('says what went wrong, at its start or later', async () => {
    await expect(running('throw new Error("no such table")').invoke({})).rejects.toThrow('no such table')
    await expect(
      running('export const handler = async () => { throw new Error("mail is down") }').invoke({}),
    ).rejects.toThrow('mail is down')
  })
})
