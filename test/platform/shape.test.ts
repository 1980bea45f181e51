import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../functions/platform/dynamodb/shape.ts'

const key = { pk: 'BOOTH#1', sk: 'BOOTH' }
const booth = shapeOf(v.object({ name: v.string(), phones: v.array(v.string()), city: v.string() }), [
  // Once a booth had one telephone; then it had several; then it said its city.
  ({ phone, ...rest }) => ({ ...rest, phones: phone ? [phone] : [] }) as never,
  (older) => ({ ...older, city: 'Sukabumi' }),
])

describe('an item that has had other shapes', () => {
  it.each([
    ['the first, which says none', { ...key, name: 'Batik', phone: '+62812' }, ['+62812'], 'Sukabumi'],
    ['the second', { ...key, shape: 2, name: 'Batik', phones: ['+62812', '+62813'] }, ['+62812', '+62813'], 'Sukabumi'],
    ['the newest', { ...key, shape: 3, name: 'Batik', phones: [], city: 'Bogor' }, [], 'Bogor'],
  ])('is read in %s', (_, item, phones, city) => {
    expect(booth.read(item)).toEqual({ name: 'Batik', phones, city })
  })

  it('is written in the newest, and says so', () => {
    expect(booth.mark).toEqual({ shape: 3 })
    expect(shapeOf(v.object({})).mark).toEqual({})
  })

  it('is not guessed at when it comes from a newer deploy', () => {
    expect(() => booth.read({ ...key, shape: 4 })).toThrow('shape 4')
  })
})
