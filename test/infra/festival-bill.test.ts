import { describe, expect, it } from 'vitest'
import { prices } from '../bench/prices.ts'
import { festivalBill, messagesOf, type TalkHour, totalOf } from '../bench/stage/bill/festival-bill.ts'
import { busiest } from '../bench/stage/chat.ts'
import { noDelays, note, percentileOf } from '../bench/stage/crowd/delays.ts'
import { answerIn, headerIn } from '../bench/stage/crowd/lean-http.ts'

const nothing: TalkHour = {
  person: { reads: 0, writes: 0, requests: 0, invocations: 0, gigabyteSeconds: 0, logGigabytes: 0 },
  room: { invocations: 0, gigabyteSeconds: 0, puts: 0 },
  ...{ socketMessages: 0, looks: 0, lookGigabytes: 0 },
}
const festival = { viewerHours: 1000, stageHours: 10, seats: 500, qualities: [] }
const { machines: _, ...usual } = festivalBill(nothing, festival)

describe('what a festival costs', () => {
  it('is the time of sockets where nothing is said, for no more of them than a room seats', () => {
    expect(totalOf(usual)).toBeCloseTo(1000 * 60 * prices.socketMinutes, 10)
    const few = festivalBill(nothing, { ...festival, seats: 20 })
    expect(few.sockets).toBeCloseTo(10 * 20 * 60 * prices.socketMinutes, 10)
  })

  it('is a second’s frame to each socket, and what each person writes', () => {
    const bill = festivalBill({ ...nothing, socketMessages: 3600 }, festival)
    expect(bill.sockets - usual.sockets).toBeCloseTo(3_600_000 * 1.26e-6, 10)
    const { person } = nothing
    const written = festivalBill({ ...nothing, person: { ...person, writes: 100, requests: 10 } }, festival)
    expect(written.database).toBeCloseTo(0.071, 10)
    expect(written.gateway).toBeCloseTo(10_000 * (1.29e-6 + 1.2e-6), 10)
  })

  it('has what readers look at free up to a terabyte and ten million requests', () => {
    const read = (looks: number, lookGigabytes: number) =>
      festivalBill({ ...nothing, looks, lookGigabytes }, { ...festival, seats: 0 }).snapshots
    expect(read(10_000, 1)).toBe(0)
    expect(read(20_000, 1.5)).toBeCloseTo(10e6 * 1.2e-6 + 500 * 0.12, 10)
  })

  it('counts sound and picture by what each part of the viewers takes', () => {
    const qualities = [
      { share: 0.5, megabytesAnHour: 20 },
      { share: 0.5, megabytesAnHour: 180 },
    ]
    expect(festivalBill(nothing, { ...festival, qualities }).traffic).toBeCloseTo(100 * 0.132, 10)
  })
})

describe('what the stage’s bench counts', () => {
  it('takes a message of 32 KB for one, and a byte more for two', () => {
    expect([0, 32_768, 32_769].map(messagesOf)).toEqual([1, 1, 2])
  })

  it('says below which delay so many of a hundred lie', () => {
    const delays = noDelays()
    for (let ms = 0; ms < 1000; ms++) note(delays, ms)
    expect([50, 95, 100].map((percent) => percentileOf(delays, percent))).toEqual([500, 950, 1000])
    expect(delays.most).toBe(999)
    expect(percentileOf(noDelays(), 95)).toBeNaN()
  })

  it('finds the busiest second wherever it begins', () => {
    expect(busiest([0, 1000, 2000, 3000])).toBe(1)
    expect(busiest([0, 900, 1100, 1899, 3000])).toBe(3)
  })

  it('reads an answer once all of it is there', () => {
    const text = 'HTTP/1.1 200 OK\r\nETag: W/"a"\r\nContent-Length: 5\r\n\r\nhalo!'
    expect(answerIn(Buffer.from(text.slice(0, -1)))).toBeUndefined()
    const answer = answerIn(Buffer.from(text))
    expect([answer?.status, answer?.body.toString()]).toEqual([200, 'halo!'])
    expect(headerIn(answer?.head ?? '', 'etag')).toBe('W/"a"')
    expect(answerIn(Buffer.from('HTTP/1.1 304 Not Modified\r\n\r\n'))?.status).toBe(304)
  })
})
