import { describe, expect, it } from 'vitest'
import { headsStore } from '../../../functions/stage/heads/heads.store.ts'
import { counted, endsBecause, type Heads, lastEndOf, lookAt, uncounted } from '../../../functions/stage/heads/heads.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import type { Stage } from '../../../functions/stage/stages/stage.ts'
import { follower, openStage, merdeka as room } from '../crowd/stage.ts'
import { wake } from './woken.ts'

const show = 'show_pagi'
const at = (time: string) => `2026-10-24T${time}:00.000Z`
const there = (identity: string, isPublishing = false) => ({
  identity,
  joinedAt: 0,
  isPublishing,
  mayPublish: isPublishing,
  maySee: true,
})
const heads = (more: Partial<Heads>): Heads => ({
  mediaRoom: show,
  watching: 0,
  countedAt: at('02:00'),
  version: 1,
  ...more,
})

describe('heads', () => {
  it('are people: one account on two devices is one, a guest is one, who is behind the stage is none', () => {
    const present = [
      ...[
        there('account_rina:aaaaaaaa'),
        there('account_rina:bbbbbbbb'),
        there('guest:device_1'),
        there('guest:device_2'),
      ],
      there('account_dewi:cccccccc', true),
    ]
    expect(lookAt(present, (accountId) => accountId === 'account_dewi')).toEqual({
      ...{ watching: 3, isEmpty: false, isQuiet: false },
    })
  })

  it('are counted anew only when something is different', () => {
    const look = { watching: 3, isEmpty: false, isQuiet: false }
    const first = counted(undefined, show, look, at('02:00'))
    expect(counted(first, show, look, at('02:01'))).toBe(first)
    expect(counted(first, show, { ...look, watching: 4 }, at('02:02'))).toMatchObject({ watching: 4, version: 2 })
  })

  it('stand still since the first look that found it so, and only while every look does', () => {
    const empty = { watching: 0, isEmpty: true, isQuiet: true }
    const first = counted(undefined, show, empty, at('02:00'))
    expect(counted(first, show, empty, at('04:00')).emptySince).toBe(at('02:00'))
    const visited = counted(first, show, { watching: 1, isEmpty: false, isQuiet: true }, at('03:00'))
    expect(visited.emptySince).toBeUndefined()
    expect(visited.quietSince).toBe(at('02:00'))
    expect(uncounted(visited)).toMatchObject({ emptySince: undefined, quietSince: undefined })
    expect(counted(first, 'show_sore', empty, at('09:00')).emptySince).toBe(at('09:00'))
  })
})

describe('what a room is told of its heads', () => {
  it('is how many are in it, and nothing while a large audience is elsewhere and counted by nobody', async () => {
    const { table, as } = await openStage()
    const [stages, store, watch] = [stageStore(table), headsStore(table), follower(table)]
    const on: Stage = { room, state: 'live', mediaRoom: show, since: at('02:00'), startedAt: at('02:00'), version: 1 }
    const save = (stage: Stage) => stages.saveWhile(stage.version - 1, stage, { name: 'stage-moved', at: stage.since })
    await save(on)
    await store.saveWhile(on, undefined, heads({ watching: 340 }))
    await wake(table, watch.handler)
    expect(watch.snapshots.at(-1)).toMatchObject({ now: { watching: 340 } })
    expect((await as().readRoom({ room })).now).toMatchObject({ watching: 340 })

    const broadcast = { name: 'siaran', egressIds: ['EG_1'], keeps: false, isOpen: true }
    const wide: Stage = { ...on, broadcast, version: 2 }
    await save(wide)
    await store.saveWhile(wide, heads({ version: 1 }), heads({ watching: 0, version: 2 }))
    await wake(table, watch.handler)
    expect(watch.snapshots.at(-1)?.now).not.toHaveProperty('watching')
    expect(watch.snapshots.at(-1)?.frames.at(-1)?.entries).toContainEqual({ type: 'heads' })
    expect((await as().readRoom({ room })).now).not.toHaveProperty('watching')
  })
})

describe('a show that nobody ends', () => {
  it('is over when nobody at all has been there for three hours', () => {
    const empty = heads({ emptySince: at('02:00'), quietSince: at('02:00') })
    expect(endsBecause(empty, undefined, at('04:59'))).toBeUndefined()
    expect(endsBecause(empty, undefined, at('05:00'))).toBe('stage-ended-empty')
  })

  it('is over an hour after the day’s last item, once nothing has been heard or seen for half an hour', () => {
    const quiet = heads({ watching: 12, quietSince: at('09:40') })
    expect(endsBecause(quiet, at('09:00'), at('10:09'))).toBeUndefined()
    expect(endsBecause(quiet, at('09:00'), at('10:10'))).toBe('stage-ended-after-programme')
    expect(endsBecause(quiet, at('09:30'), at('10:10'))).toBeUndefined()
  })

  it('goes on when a host’s phone dies: viewers wait, and the programme is not over', () => {
    const waiting = heads({ watching: 40, quietSince: at('02:00') })
    expect(endsBecause(waiting, at('09:00'), at('08:59'))).toBeUndefined()
    expect(endsBecause(waiting, undefined, at('23:00'))).toBeUndefined()
  })

  it('goes on past its programme for as long as somebody is heard', () => {
    expect(endsBecause(heads({ watching: 5 }), at('09:00'), at('15:00'))).toBeUndefined()
  })

  it('has the programme of the day it began on, in the event’s zone', () => {
    const items = [
      { startsAt: '2026-10-24T01:00:00.000Z', endsAt: '2026-10-24T03:00:00.000Z' },
      { startsAt: '2026-10-24T16:30:00.000Z', endsAt: '2026-10-24T18:30:00.000Z' },
      { startsAt: '2026-10-25T02:00:00.000Z', endsAt: '2026-10-25T04:00:00.000Z' },
    ]
    const stage = { room, state: 'live', since: at('16:00'), startedAt: at('02:00'), version: 2 } as const
    // Half past eleven at night in Jakarta, until after midnight.
    expect(lastEndOf(items, stage, 'Asia/Jakarta')).toBe('2026-10-24T18:30:00.000Z')
    expect(lastEndOf(items, stage, 'Asia/Jayapura')).toBe('2026-10-24T03:00:00.000Z')
    expect(lastEndOf(items, { ...stage, startedAt: '2026-10-27T02:00:00.000Z' }, 'Asia/Jakarta')).toBeUndefined()
  })
})
