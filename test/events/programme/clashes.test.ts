import { describe, expect, it } from 'vitest'
import { clashesOf, type Sketch } from '../../../functions/events/programme/clashes.ts'

const open = [0, 1].map((dayNumber) => ({ dayNumber, starts: '09:00', ends: '21:00' }))
const item: Sketch = {
  ...{ itemId: 'item_1', title: 'Angklung', speakers: 'Salsa, Bima', stageId: 'a', isBreak: false },
  ...{ dayNumber: 0, starts: '10:00', ends: '11:00' },
}
const other: Sketch = { ...item, itemId: 'item_2', title: 'Gamelan', speakers: 'Citra', starts: '11:05', ends: '12:00' }
const kinds = (one: Partial<Sketch>, two: Partial<Sketch> = {}) =>
  clashesOf({ ...item, ...one }, [item, { ...other, ...two }], open).map(({ kind }) => kind)

describe('an item of a programme', () => {
  it('clashes with nothing where it stands well, and never with itself', () => {
    expect(kinds({})).toEqual([])
  })

  it('cannot stand on a stage twice', () => {
    expect(clashesOf({ ...item, ends: '11:10' }, [other], open)).toEqual([{ kind: 'stage-twice', other: 'Gamelan' }])
    expect(kinds({ ends: '11:10', stageId: 'b' })).toEqual([])
    expect(kinds({ ends: '11:10', dayNumber: 1 })).toEqual([])
  })

  it('has nobody in it who is on another stage then, however the name is written', () => {
    const two = { stageId: 'b', starts: '10:30', speakers: 'Citra,  BIMA ' }
    expect(clashesOf(item, [{ ...other, ...two }], open)).toEqual([
      { kind: 'person-twice', other: 'Gamelan', person: 'Bima' },
    ])
    expect(kinds({}, { ...two, starts: '11:00' })).toEqual([])
    expect(kinds({}, { ...two, speakers: 'Bimas' })).toEqual([])
  })

  it('stands within opening hours', () => {
    expect(kinds({ starts: '08:59' })).toEqual(['outside-hours'])
    expect(kinds({ starts: '20:00', ends: '21:00' })).toEqual([])
    expect(kinds({ starts: '20:00', ends: '00:30' })).toEqual(['outside-hours'])
    expect(kinds({ dayNumber: 2 })).toEqual(['outside-hours'])
  })

  it('leaves five minutes to change the stage, unless one of the two is a break', () => {
    expect(kinds({ ends: '11:01' })).toEqual(['short-changeover'])
    expect(kinds({ ends: '11:00' })).toEqual([])
    expect(kinds({ ends: '11:01' }, { isBreak: true })).toEqual([])
    expect(kinds({ starts: '12:04', ends: '13:00' })).toEqual(['short-changeover'])
  })

  it('clashes past midnight, too', () => {
    const night = { starts: '20:00', ends: '02:00' }
    expect(kinds(night, { dayNumber: 1, starts: '01:30', ends: '03:00' })).toEqual(['stage-twice', 'outside-hours'])
  })
})
