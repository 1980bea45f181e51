import { describe, expect, it } from 'vitest'
import {
  type AppliedBooth,
  type ApprovedBooth,
  applyOnce,
  approved,
  looked,
  type ReturnedBooth,
  returned,
  rewritten,
  takesApplication,
  withdrawn,
} from '../../../functions/events/booths/booth.ts'
import type { CityEvent } from '../../../functions/events/calendar/event.ts'

const now = '2026-10-01T02:00:00.000Z'
const words = {
  name: 'Batik',
  pitch: 'Batik tulis',
  story: 'Cerita',
  category: 'craft',
  kecamatan: 'Cikole',
  goods: [],
} as const
const applied: AppliedBooth = {
  ...words,
  ...{ boothId: 'booth_1', eventId: 'event_f', exhibitorId: 'account_ani', mail: 'ani@warga.example', lang: 'id' },
  ...{ appliedAt: '2026-09-30T00:00:00.000Z', version: 4, status: 'applied' },
}
const officer = { accountId: 'account_sri', mail: 'sri@kota.example' } as const
const room = { capacity: { craft: 2, food: 1 }, taken: 0, lastNumber: 6 }
const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string }) => {
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}
const public_: ApprovedBooth = value(approved(applied, 4, officer, room, now))
const sentBack: ReturnedBooth = value(returned(applied, 4, officer, 'Kurang.', now))
const gone = withdrawn(applied, now)
const opened = looked(applied, officer.accountId, now)

describe('an event takes applications', () => {
  const event = {
    applyFrom: '2026-09-01T00:00:00.000Z',
    applyUntil: '2026-10-01T02:00:00.001Z',
    capacity: { craft: 1, food: 0 },
  } as CityEvent
  it.each([
    ['2026-08-31T23:59:59.999Z', 'craft', 'applications-not-open'],
    ['2026-09-01T00:00:00.000Z', 'craft', undefined],
    [now, 'craft', undefined],
    ['2026-10-01T02:00:00.001Z', 'craft', 'applications-closed'],
    [now, 'food', 'category-not-offered'],
    [now, 'games', 'category-not-offered'],
  ] as const)('at %s for %s: %s', (at, category, refusal) => {
    const result = takesApplication(event, category, at)
    expect(result.ok ? undefined : result.refusal).toBe(refusal)
  })
})

describe('a form that comes again', () => {
  it('is the booth it made, as long as it says the same', () => {
    expect(applyOnce(applied, { ...words, goods: [] })).toEqual({ ok: true, value: applied })
    for (const other of [{ name: 'x' }, { whatsapp: '+62' }, { goods: [{ name: 'x' }] }])
      expect(applyOnce(applied, { ...words, ...other })).toEqual({ ok: false, refusal: 'form-already-sent' })
  })
})

describe('new words for a booth', () => {
  const next = { ...words, name: 'Batik Ani' }
  const rewrite = (booth: Parameters<typeof rewritten>[0], version = booth.version, change: object = {}) =>
    rewritten(booth, { ...next, ...change }, version, room, now)

  it('correct one that waits', () => {
    expect(value(rewrite(applied))).toEqual({ booth: { ...applied, ...next, version: 5 }, happened: 'booth-corrected' })
  })
  it('bring one that was returned back to waiting, without a trace of the decision', () => {
    const { booth, happened } = value(rewrite(sentBack))
    expect([booth, happened]).toEqual([{ ...applied, ...next, version: 6, appliedAt: now }, 'booth-applied'])
  })
  it('change a public one, which stays public', () => {
    expect(value(rewrite(public_))).toEqual({ booth: { ...public_, ...next, version: 6 }, happened: 'booth-edited' })
  })
  it.each([
    ['one that is gone', gone, undefined, {}, 'booth-withdrawn'],
    ['one that staff have open', opened, undefined, {}, 'booth-being-looked-at'],
    ['an old version', applied, 3, {}, 'booth-moved-on'],
    ['another kind once it is public', public_, undefined, { category: 'food' }, 'category-settled'],
    ['a kind there is no room for', applied, undefined, { category: 'games' }, 'category-not-offered'],
  ] as const)('are refused for %s', (_, booth, version, change, refusal) => {
    expect(rewrite(booth, version, change)).toEqual({ ok: false, refusal })
  })
  it('may be of another kind while nobody has decided', () => {
    expect(value(rewrite(applied, 4, { category: 'food' })).booth.category).toBe('food')
  })
})

describe('staff', () => {
  it('open a booth once', () => {
    expect(opened).toEqual({ ...applied, status: 'looked', lookedAt: now, lookedBy: 'account_sri', version: 5 })
    for (const other of [opened, public_, sentBack, gone]) expect(looked(other, 'account_yani', now)).toBe(other)
  })

  it('approve it with the next number, opened or not', () => {
    const decision = { decidedAt: now, decidedBy: 'account_sri', decidedByMail: 'sri@kota.example' }
    expect(public_).toEqual({ ...applied, ...decision, status: 'approved', number: 7, version: 5 })
    const fromOpened = value(approved(opened, 5, officer, room, now))
    expect(fromOpened).toEqual({ ...public_, version: 6 })
  })

  it('do not approve beyond the room there is', () => {
    expect(approved(applied, 4, officer, { ...room, taken: 2 }, now)).toEqual({ ok: false, refusal: 'category-full' })
    expect(approved(applied, 4, officer, { ...room, taken: 1 }, now).ok).toBe(true)
    expect(approved({ ...applied, category: 'games' }, 4, officer, room, now)).toEqual({
      ok: false,
      refusal: 'category-full',
    })
  })

  it.each([
    ['what was withdrawn', gone, undefined, 'booth-withdrawn'],
    ['what is public', public_, undefined, 'booth-already-decided'],
    ['what was returned', sentBack, undefined, 'booth-already-decided'],
    ['words they have not seen', applied, 3, 'booth-moved-on'],
  ] as const)('do not decide on %s', (_, booth, version, refusal) => {
    expect(approved(booth, version ?? booth.version, officer, room, now)).toEqual({ ok: false, refusal })
    expect(returned(booth, version ?? booth.version, officer, 'x', now)).toEqual({ ok: false, refusal })
  })
})

describe('a booth that is withdrawn', () => {
  it('keeps its words and forgets how to reach anybody but its exhibitor', () => {
    const before = { ...public_, whatsapp: '+62812', photo: { name: 'p', width: 1, height: 1 } }
    const { whatsapp: _, decidedAt: __, decidedBy: ___, decidedByMail: ____, number: _____, ...rest } = before
    expect(withdrawn(before, now)).toEqual({ ...rest, status: 'withdrawn', withdrawnAt: now, version: 6 })
  })
  it('is withdrawn once', () => {
    expect(withdrawn(gone, '2026-10-02T00:00:00.000Z')).toBe(gone)
  })
})
