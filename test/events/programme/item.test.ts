import { describe, expect, it } from 'vitest'
import { type ProgrammeItem, placed, timed } from '../../../functions/events/programme/item.ts'

const event = {
  anchorOn: '2026-10-24',
  zone: 'Asia/Makassar',
  days: [
    { on: '2026-10-24', opensAt: '', closesAt: '' },
    { on: '2026-10-26', opensAt: '', closesAt: '' },
  ],
  stages: [
    { stageId: 'a', name: 'Panggung A' },
    { stageId: 'b', name: 'Panggung B' },
  ],
} as const
const plan = {
  title: 'Angklung',
  about: '',
  speakers: '',
  track: '',
  isBreak: false,
  draft: false,
  stageId: 'a',
  on: '2026-10-24',
  starts: '10:00',
  ends: '11:00',
} as const
const birth = { eventId: 'event_f', itemId: 'item_1', version: 1 } as const
const item: ProgrammeItem = {
  ...birth,
  title: 'Angklung',
  about: '',
  speakers: '',
  track: '',
  isBreak: false,
  draft: false,
  stageId: 'a',
  dayNumber: 0,
  starts: '10:00',
  ends: '11:00',
  cancelled: false,
}
const other: ProgrammeItem = { ...item, itemId: 'item_2' }
const refusal = (change: object, programme: ProgrammeItem[] = []) => {
  const result = placed({ ...plan, ...change }, birth, event, programme)
  return result.ok ? undefined : result.refusal
}

describe('a place in the programme', () => {
  it('is counted from the day the event is anchored on', () => {
    expect(placed(plan, birth, event, [])).toEqual({ ok: true, value: item })
    const third = placed({ ...plan, on: '2026-10-26' }, birth, event, [])
    expect(third.ok && third.value.dayNumber).toBe(2)
  })

  it.each([
    ['a stage there is not', { stageId: 'c' }, 'no-such-stage'],
    ['a day between two days', { on: '2026-10-25' }, 'outside-the-days'],
    ['a day after them', { on: '2026-10-27' }, 'outside-the-days'],
    ['an end before the start', { ends: '09:59' }, 'ends-before-start'],
    ['no length at all', { ends: '10:00' }, 'ends-before-start'],
  ])('is refused with %s', (_, change, expected) => {
    expect(refusal(change)).toBe(expected)
  })

  it.each([
    ['10:30', '11:30'],
    ['09:00', '10:01'],
    ['10:15', '10:45'],
    ['09:00', '12:00'],
    ['10:00', '11:00'],
  ])('is taken from %s to %s', (starts, ends) => {
    expect(refusal({ starts, ends }, [other])).toBe('stage-taken')
  })

  it('may go on past midnight, and is taken until then', () => {
    const night = placed({ ...plan, starts: '22:00', ends: '00:30' }, birth, event, [])
    expect(night.ok && timed([night.value], event)[0]?.endsAt).toBe('2026-10-24T16:30:00.000Z')
    const late: ProgrammeItem = { ...other, dayNumber: 1, starts: '23:00', ends: '01:00' }
    expect(refusal({ on: '2026-10-26', starts: '00:30', ends: '02:00' }, [late])).toBe('stage-taken')
    expect(refusal({ on: '2026-10-26', starts: '01:00', ends: '02:00' }, [late])).toBeUndefined()
    expect(refusal({ starts: '17:59', ends: '02:00' })).toBe('ends-before-start')
    expect(refusal({ starts: '22:00', ends: '06:01' })).toBe('ends-before-start')
  })

  it('is free where something was taken out', () => {
    expect(refusal({}, [{ ...other, cancelled: true }])).toBeUndefined()
  })

  it('is free right before and after, on another stage, on another day, and where it is itself', () => {
    expect(refusal({ starts: '11:00', ends: '12:00' }, [other])).toBeUndefined()
    expect(refusal({ starts: '09:00', ends: '10:00' }, [other])).toBeUndefined()
    expect(refusal({ stageId: 'b' }, [other])).toBeUndefined()
    expect(refusal({ on: '2026-10-26' }, [other])).toBeUndefined()
    expect(refusal({ starts: '10:10' }, [item])).toBeUndefined()
  })
})

describe('the programme', () => {
  it('stands in order of time, in instants of the event’s zone', () => {
    const early = { ...other, starts: '08:00', ends: '09:00', stageId: 'b' }
    expect(timed([item, early], event).map(({ startsAt, endsAt, stage, on }) => [startsAt, endsAt, stage, on])).toEqual(
      [
        ['2026-10-24T00:00:00.000Z', '2026-10-24T01:00:00.000Z', 'Panggung B', '2026-10-24'],
        ['2026-10-24T02:00:00.000Z', '2026-10-24T03:00:00.000Z', 'Panggung A', '2026-10-24'],
      ],
    )
  })

  it('moves with its event', () => {
    const [moved] = timed([item], { ...event, anchorOn: '2026-12-01' })
    expect(moved?.startsAt).toBe('2026-12-01T02:00:00.000Z')
  })
})
