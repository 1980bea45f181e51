import { describe, expect, it } from 'vitest'
import { type CityEvent, edited, moved, openOnce, planned, slugOf } from '../../../functions/events/calendar/event.ts'
import { festPlan } from '../fest.ts'

const { slug: _, ...given } = festPlan
const plan = { ...given, days: [...given.days], stages: [...given.stages] }
const result = planned(plan)
if (!result.ok) throw new Error(result.refusal)
const event: CityEvent = {
  ...result.value,
  ...{
    eventId: 'event_f',
    anchorOn: '2026-10-24',
    openedBy: 'account_sri',
    openedAt: '2026-09-01T00:00:00.000Z',
    version: 3,
  },
}

describe('a plan of an event', () => {
  it('says its hours as clocks in its own zone show them', () => {
    expect(event.days[0]).toEqual({
      on: '2026-10-24',
      opensAt: '2026-10-24T02:00:00.000Z',
      closesAt: '2026-10-24T14:00:00.000Z',
    })
    const inJayapura = planned({ ...plan, zone: 'Asia/Jayapura' })
    expect(inJayapura.ok && inJayapura.value.days[0]?.opensAt).toBe('2026-10-24T00:00:00.000Z')
    expect(event.applyUntil).toBe('2026-10-20T16:59:00.000Z')
    expect(event.stages).toEqual([
      { stageId: 'panggung-lapang', name: 'Panggung Lapang' },
      { stageId: 'serambi-cerita', name: 'Serambi Cerita' },
    ])
  })

  const [first, second] = plan.days
  it.each([
    ['days that go backwards', { days: [second, first] }, 'days-out-of-order'],
    ['a day twice', { days: [first, first] }, 'days-out-of-order'],
    ['a day that closes as it opens', { days: [{ ...first, closes: '09:00' }] }, 'hours-backwards'],
    ['applications that close before they open', { applyUntil: plan.applyFrom }, 'window-backwards'],
    ['two stages of one name', { stages: ['Panggung', 'panggung!'] }, 'stage-twice'],
    ['a stage without letters', { stages: ['???'] }, 'stage-twice'],
  ])('is refused with %s', (_, change, refusal) => {
    expect(planned({ ...plan, ...change } as never)).toEqual({ ok: false, refusal })
  })

  it('makes slugs of names', () => {
    expect(slugOf('  Panggung Éksprési #2 ')).toBe('panggung-ekspresi-2')
  })
})

describe('the same plan sent again', () => {
  it('is the same event, until it says anything else', () => {
    const later = { ...event, openedAt: '2026-09-01T00:00:05.000Z' }
    expect(openOnce(event, later)).toEqual({ ok: true, value: event })
    expect(
      openOnce({ ...event, capacity: { food: 1, craft: 2 } }, { ...event, capacity: { craft: 2, food: 1 } }).ok,
    ).toBe(true)
    expect(openOnce(event, { ...later, name: 'Lain' })).toEqual({ ok: false, refusal: 'slug-taken' })
    expect(openOnce(event, { ...later, openedBy: 'account_yani' })).toEqual({ ok: false, refusal: 'slug-taken' })
  })
})

describe('an event that is moved', () => {
  it('takes its days, its time for applications and what its programme counts from along', () => {
    const next = moved(event, '2026-11-01')
    expect(next.days.map(({ on }) => on)).toEqual(['2026-11-01', '2026-11-02'])
    expect(next.days[0]?.opensAt).toBe('2026-11-01T02:00:00.000Z')
    expect([next.anchorOn, next.applyUntil, next.version]).toEqual(['2026-11-01', '2026-10-28T16:59:00.000Z', 4])
    expect({ ...moved(next, '2026-10-24'), version: 3 }).toEqual(event)
  })
})

describe('an edit of an event', () => {
  const used = [{ on: '2026-10-25', stageId: 'serambi-cerita' }]
  const edit = (change: object, taken = { craft: 2 }) => edited(event, { ...event, ...change }, taken, used)
  it('may add anything', () => {
    expect(edit({ name: 'Lain' })).toEqual({ ok: true, value: { ...event, name: 'Lain', version: 4 } })
  })
  it.each([
    ['room that is taken', { capacity: { craft: 1 } }, 'capacity-below-taken'],
    ['a kind of booth there is', { capacity: { food: 1 } }, 'capacity-below-taken'],
    ['a day that is used', { days: event.days.slice(0, 1) }, 'day-has-programme'],
    ['a stage that is used', { stages: event.stages.slice(0, 1) }, 'stage-has-programme'],
  ])('does not take away %s', (_, change, refusal) => {
    expect(edit(change)).toEqual({ ok: false, refusal })
  })
})
