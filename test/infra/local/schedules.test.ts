import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { ScheduleTrigger } from '../../../functions/platform/manifest.ts'
import { cityClock } from '../../../infra/local/schedules/clock.ts'
import { dueBetween } from '../../../infra/local/schedules/due.ts'

const due = (schedule: ScheduleTrigger['schedule'], from: string, until: string, zone?: string) =>
  dueBetween({ schedule, ...(zone && { zone }) }, Date.parse(from), Date.parse(until)).map((at) =>
    new Date(at).toISOString(),
  )

describe('a schedule', () => {
  it('comes at every full period of its rate', () => {
    expect(due('rate(5 minutes)', '2026-11-21T00:00:00Z', '2026-11-21T00:15:00Z')).toEqual([
      '2026-11-21T00:05:00.000Z',
      '2026-11-21T00:10:00.000Z',
      '2026-11-21T00:15:00.000Z',
    ])
    expect(due('rate(1 hour)', '2026-11-21T00:30:00Z', '2026-11-21T00:59:59Z')).toEqual([])
    expect(due('rate(2 days)', '2026-11-21T00:00:00Z', '2026-11-26T00:00:00Z').length).toBe(2)
  })

  it('comes at its hour of the zone it names', () => {
    const at = (zone?: string) => due('cron(15 0 * * ? *)', '2026-11-21T00:00:00Z', '2026-11-21T23:59:59Z', zone)
    expect([at(), at('Asia/Jakarta'), at('Asia/Makassar'), at('Asia/Jayapura')]).toEqual([
      ['2026-11-21T00:15:00.000Z'],
      ['2026-11-21T17:15:00.000Z'],
      ['2026-11-21T16:15:00.000Z'],
      ['2026-11-21T15:15:00.000Z'],
    ])
  })

  it.each<[ScheduleTrigger['schedule'], string[]]>([
    ['cron(0/20 8-9 ? * MON *)', ['23T08:00', '23T08:20', '23T08:40', '23T09:00', '23T09:20', '23T09:40']],
    ['cron(0 12 ? * 1,7 *)', ['21T12:00', '22T12:00']],
    ['cron(30 6 21-24/3 NOV ? 2026)', ['21T06:30', '24T06:30']],
    ['cron(0 0 1 1 ? *)', []],
    ['cron(0 0 * * ? 2027)', []],
  ])('%s comes when it says', (schedule, times) => {
    const between = due(schedule, '2026-11-20T23:59:00Z', '2026-11-24T23:59:00Z')
    expect(between).toEqual(times.map((time) => `2026-11-${time}:00.000Z`))
  })

  it('comes once, at its own instant', () => {
    const at = (from: string, until: string) => due('at(2026-12-01T09:00:00)', from, until, 'Asia/Makassar')
    expect(at('2026-12-01T00:59:59Z', '2026-12-01T01:00:00Z')).toEqual(['2026-12-01T01:00:00.000Z'])
    expect(at('2026-12-01T01:00:00Z', '2026-12-02T00:00:00Z')).toEqual([])
  })

  it('is left out where the clock leaps over it, and comes once where an hour comes twice', () => {
    const berlin = (from: string, until: string) => due('cron(30 2 * * ? *)', from, until, 'Europe/Berlin')
    expect(berlin('2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z')).toEqual([])
    expect(berlin('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toEqual(['2026-10-25T00:30:00.000Z'])
  })

  it.each([
    'cron(0 0 * * * *)',
    'cron(0 0 * ?)',
    'cron(61 0 * * ? *)',
    'cron(0 0 L * ? *)',
    'rate(0 days)',
    'sometimes()',
  ])('is refused when it is written as %s', (wrong) => {
    expect(() => due(wrong as never, '2026-11-21T00:00:00Z', '2026-11-22T00:00:00Z')).toThrow('not a')
  })
})

describe('the city’s clock', () => {
  const file = () => join(mkdtempSync(join(tmpdir(), 'clock-')), 'clock.json')

  it('runs what falls between when it is turned, in order, one after another', async () => {
    const clock = cityClock(file())
    const ran: string[] = []
    const noting = (name: string, on: ScheduleTrigger) => ({
      on,
      run: async (at: string) => void ran.push(`${name} ${at.slice(11, 16)}`),
    })
    await clock.turnTo('2036-11-21T00:00:00.000Z')
    clock.start([noting('half', { schedule: 'rate(30 minutes)' }), noting('hour', { schedule: 'cron(0 * * * ? *)' })])
    await clock.turnTo('2036-11-21T00:00:00.500Z')
    ran.length = 0
    await clock.turn(2 * 3_600_000)
    await clock.stop()
    expect(ran.map((line) => line.split(' ')[0])).toEqual(['half', 'half', 'hour', 'half', 'half', 'hour'])
    expect(ran.map((line) => line.split(' ')[1])).toEqual(['00:30', '01:00', '01:00', '01:30', '02:00', '02:00'])
  })

  it('keeps its time between two runs', async () => {
    const where = file()
    const before = cityClock(where)
    before.start([])
    await before.turn(3_600_000)
    await before.stop()

    const after = cityClock(where)
    expect(after.turned()).toBe(3_600_000)
  })

  it('makes up, once, for what fell due while it slept', async () => {
    const where = file()
    writeFileSync(where, JSON.stringify({ turned: 0, ranUntil: Date.now() - 5 * 86_400_000 }))
    const clock = cityClock(where)
    const ran: string[] = []
    clock.start([{ on: { schedule: 'rate(1 hour)' }, run: async (at) => void ran.push(at) }])
    await clock.stop()
    expect(ran).toEqual([new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000).toISOString()])
  })

  it('lets nobody wait for a schedule that takes long, and never runs one beside itself', async () => {
    const clock = cityClock(file())
    const ran: string[] = []
    const { promise: slowEnds, resolve: endSlow } = Promise.withResolvers<void>()
    const { promise: quickRan, resolve: tell } = Promise.withResolvers<void>()
    let beside = 0
    await clock.turnTo('2036-11-21T00:00:58.500Z')
    clock.start([
      {
        on: { schedule: 'rate(1 minute)' },
        async run() {
          beside += 1
          ran.push(`slow begins, ${beside} at once`)
          await slowEnds
          beside -= 1
        },
      },
      {
        on: { schedule: 'cron(* * * * ? *)' },
        async run() {
          ran.push('quick')
          tell()
        },
      },
    ])
    await quickRan
    expect(ran).toEqual(['slow begins, 1 at once', 'quick'])
    const turned = clock.turn(60_000)
    endSlow()
    await turned
    await clock.stop()
    expect(ran).toEqual(['slow begins, 1 at once', 'quick', 'slow begins, 1 at once', 'quick'])
  })

  it('goes on after a run that broke', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const clock = cityClock(file())
    const ran: string[] = []
    await clock.turnTo('2036-11-21T00:00:10.000Z')
    clock.start([
      {
        on: { schedule: 'rate(1 minute)' },
        async run(at) {
          ran.push(at.slice(14, 16))
          if (at.includes(':01:')) throw new Error('broken')
        },
      },
    ])
    await clock.turn(2 * 60_000)
    await clock.stop()
    expect(ran).toEqual(['01', '02'])
    expect(complained).toHaveBeenCalledOnce()
    complained.mockRestore()
  })

  it('runs again, when the city comes back, what was cut off', async () => {
    const where = file()
    const clock = cityClock(where)
    await clock.turnTo('2036-11-21T00:00:10.000Z')
    const began: string[] = []
    const { promise: longEnds, resolve: endLong } = Promise.withResolvers<void>()
    const hourly = { schedule: 'cron(0 * * * ? *)' } as const
    clock.start([
      {
        on: hourly,
        run: (at) => {
          began.push(at)
          return longEnds
        },
      },
      { on: { schedule: 'rate(1 minute)' }, run: async () => undefined },
    ])
    void clock.turn(3_600_000)
    await vi.waitFor(() => expect(began).toEqual(['2036-11-21T01:00:00.000Z']))

    const after = cityClock(where)
    const ran: string[] = []
    after.start([{ on: hourly, run: async (at) => void ran.push(at) }])
    await after.stop()
    expect(ran).toEqual(began)
    endLong()
    await clock.stop()
  })

  it('does not go back', async () => {
    await expect(cityClock(file()).turn(-1)).rejects.toThrow('forward')
  })
})
