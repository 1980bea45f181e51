import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announcementIn } from '../../../site/src/features/stage/chat/announcement.ts'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-10-24T02:00:00.000Z') }))
afterEach(() => void vi.useRealTimers())

const told = (words: string, minutes: number) => ({
  words,
  until: new Date(Date.now() + minutes * 60_000).toISOString(),
})

it('an announcement ends with its minutes, though nobody says anything then', () => {
  const part = { textContent: '' }
  const place = { hidden: true, querySelector: () => part }
  const show = announcementIn(place as never)
  show(told('Makan siang', 10))
  expect([place.hidden, part.textContent]).toEqual([false, 'Makan siang'])
  vi.advanceTimersByTime(9 * 60_000)
  show(told('Panggung pindah', 5))
  vi.advanceTimersByTime(2 * 60_000)
  expect([place.hidden, part.textContent]).toEqual([false, 'Panggung pindah'])
  vi.advanceTimersByTime(3 * 60_000)
  expect(place.hidden).toBe(true)
  show({})
  expect(place.hidden).toBe(true)
})
