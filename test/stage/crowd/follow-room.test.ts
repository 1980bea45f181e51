import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { framesOf, keptInSnapshot, type Frame as ToldFrame } from '../../../functions/platform/live/frame.ts'
import { type Frame, followRoom } from '../../../site/src/features/stage/live/follow-room.ts'
import { besideSound } from '../../../site/src/live/qualities.ts'

/** As test/stage/media/qualities.test.ts measures it. */
const soundMegabytes = 13.9

const vocabulary =
  'suara jernih walau di angkot malam ini lilin batik warung modal awal dari mana semangat terus kak'.split(' ')
/** What somebody writes, and no other line says: what can be packed is the same as in a real chat. */
function lineOf(n: number) {
  const hash = createHash('sha256').update(`${n}`).digest()
  const words = [...hash.subarray(0, 4 + (n % 12))].map((byte) => vocabulary[byte % vocabulary.length]).join(' ')
  const id = `line_01K8${hash.toString('hex').slice(0, 22).toUpperCase()}`
  return { type: 'line', id, name: `Penonton ${n % 4500}`, words, at: new Date().toISOString() }
}
const thirtyQuestions = Array.from({ length: 30 }, (_, n) => ({
  ...lineOf(n),
  type: 'question',
  status: 'open',
  votes: n,
}))

/** The room as its server has it, and a network that a test can cut. */
const server = { frames: [] as Frame[], isUp: true, isFull: false, isSlow: false, asked: [] as string[] }
let sockets: FakeSocket[] = []
/** What the page says of itself. */
let dataset: { mutu?: string } = {}

class FakeSocket {
  onopen?: () => void
  onclose?: () => void
  onmessage?: (event: { data: string }) => void
  constructor() {
    sockets.push(this)
    if (!server.isSlow) setTimeout(() => (server.isUp && !server.isFull ? this.onopen?.() : this.onclose?.()), 10)
  }
  send() {}
  close() {
    this.onclose?.()
  }
}

const add = (words: string): Frame => {
  const frame = { number: server.frames.length + 1, at: '', entries: [{ type: 'line', id: words, words }] }
  server.frames.push(frame)
  return frame
}
const post = (frame: Frame) => sockets.at(-1)?.onmessage?.({ data: JSON.stringify(frame) })

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(server, { frames: [], isUp: true, isFull: false, isSlow: false, asked: [] })
  sockets = []
  const listeners = { addEventListener() {}, removeEventListener() {} }
  vi.stubGlobal('WebSocket', FakeSocket)
  vi.stubGlobal('location', { origin: 'https://kota.example' })
  dataset = {}
  vi.stubGlobal('document', { hidden: false, documentElement: { dataset }, ...listeners })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
  vi.stubGlobal('fetch', async (address: string) => {
    server.asked.push(address)
    if (!server.isUp) throw new TypeError('no network')
    const since = address.match(/since\/(\d+)$/)?.[1]
    if (since === undefined) return Response.json({ now: {}, frames: server.frames.slice(-2) })
    const left = server.frames.filter(({ number }) => number > Number(since))
    return Response.json({ frames: left.slice(0, 3), more: left.length > 3 })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function follow() {
  const heard: string[] = []
  const ways: string[] = []
  const room = followRoom({
    room: 'r',
    after: 0,
    onEntries: (entries) => heard.push(...entries.map(({ id = '' }) => id)),
    onNow() {},
    onWay: (way) => ways.push(way),
  })
  return { heard, ways, room }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('whoever follows a room', () => {
  it('hears everything once and in order, whatever the socket drops, doubles or swaps', async () => {
    const { heard, ways, room } = follow()
    await pass(100)
    const all = Array.from({ length: 40 }, (_, n) => `l${n}`)
    for (const [n, words] of all.entries()) {
      const frame = add(words)
      const fate = (n * 7) % 5
      if (fate !== 1) post(frame)
      if (fate === 2) post(frame)
      if (fate === 3) post(server.frames[n - 2] ?? frame)
      await pass(100)
    }
    await pass(5000)
    post(add('akhir'))
    await pass(5000)
    expect(heard).toEqual([...all, 'akhir'])
    expect(ways.at(-1)).toBe('socket')
    room.stop()
  })

  it('is told how long ago something was said before they came, by the room’s clock; what comes then is new', async () => {
    const at = (seconds: number) => new Date(Date.UTC(2026, 9, 24, 3, 0, seconds)).toISOString()
    for (const [n, words] of ['lama', 'baru'].entries()) add(words).at = at(n * 20)
    const [answer, heard] = [globalThis.fetch, [] as [string | undefined, number][]]
    vi.stubGlobal('fetch', async (address: string) => {
      const { status, body } = await answer(address)
      return new Response(body, { status, headers: { date: new Date(at(24)).toUTCString(), age: '1' } })
    })
    const room = followRoom({
      ...{ room: 'r', after: 0, onNow() {}, onWay() {} },
      onEntries: ([entry], agoMs) => heard.push([entry?.id, agoMs]),
    })
    await pass(100)
    const next = Object.assign(add('kini'), { at: at(26) })
    post(next)
    await pass(100)
    expect(heard).toEqual([
      ['lama', 25_000],
      ['baru', 5000],
      ['kini', 0],
    ])
    room.stop()
  })

  it.each([
    ['is slow', 0],
    ['fails', 1],
  ])(
    'hears what was said before they came, though something new comes first and the first look %s',
    async (_, fails) => {
      for (const words of ['lama', 'baru']) add(words)
      const [answer, looks] = [globalThis.fetch, [] as string[]]
      vi.stubGlobal('fetch', async (address: string) => {
        const answered = await answer(address)
        await new Promise((over) => setTimeout(over, 500))
        if (looks.push(address) <= fails) throw new TypeError('no network')
        return answered
      })
      const heard: string[] = []
      const room = followRoom({
        ...{ room: 'r', onNow() {}, onWay() {} },
        onEntries: (entries) => heard.push(...entries.map(({ id = '' }) => id)),
      })
      await pass(100)
      post(add('sementara'))
      await pass(6000)
      post(add('kini'))
      await pass(100)
      // A later look has the last two alone.
      expect(heard).toEqual(['lama', 'baru', 'sementara', 'kini'].slice(fails))
      room.stop()
    },
  )

  it('hears all from the first word of a room that nobody has said anything in', async () => {
    const answer = globalThis.fetch
    vi.stubGlobal('fetch', (address: string) =>
      address.startsWith('/langsung/') ? Promise.resolve(new Response(null, { status: 404 })) : answer(address),
    )
    const heard: string[] = []
    const room = followRoom({
      ...{ room: 'r', onNow() {}, onWay() {} },
      onEntries: (entries) => heard.push(...entries.map(({ id = '' }) => id)),
    })
    await pass(100)
    for (const words of ['satu', 'dua']) post(add(words))
    expect(heard).toEqual(['satu', 'dua'])
    room.stop()
  })

  it('loses nothing over a cut, and comes back by itself', async () => {
    const { heard, ways, room } = follow()
    await pass(100)
    post(add('sebelum'))
    server.isUp = false
    sockets.at(-1)?.close()
    for (let n = 0; n < 9; n++) add(`selama${n}`)
    await pass(20_000)
    expect(ways.at(-1)).toBe('behind')
    server.isUp = true
    await pass(120_000)
    expect(heard).toEqual(['sebelum', ...Array.from({ length: 9 }, (_, n) => `selama${n}`)])
    room.stop()
  })

  it('reads the snapshot about once a second where the room is full, and all that it missed between two looks', async () => {
    server.isFull = true
    const { heard, ways, room } = follow()
    for (let n = 0; n < 50; n++) {
      add(`l${n}`)
      await pass(250)
    }
    await pass(4000)
    expect(heard).toEqual(Array.from({ length: 50 }, (_, n) => `l${n}`))
    expect(ways.at(-1)).toBe('snapshot')
    const looks = server.asked.filter((address) => address.startsWith('/langsung/')).length
    expect(looks).toBeGreaterThan(9)
    expect(looks).toBeLessThan(26)
    room.stop()
  })

  it('keeps its socket in radio mode while little is said, reads where a chat never rests, and takes one again', async () => {
    const listeners = new Map<string, () => void>()
    const listen = (name: string, work: () => void) => void listeners.set(name, work)
    vi.stubGlobal('document', { ...document, addEventListener: listen })
    const { heard, ways, room } = follow()
    await pass(100)
    dataset.mutu = 'radio'
    listeners.get('panggung:mutu')?.()
    // A line every two seconds is heard at once, for as long as one likes.
    for (let n = 0; n < 300; n++) {
      post(add(`pelan${n}`))
      expect(heard.at(-1)).toBe(`pelan${n}`)
      await pass(2000)
    }
    expect([sockets.length, ways.at(-1)]).toEqual([1, 'socket'])
    // Frames of seven kilobytes, one a second: after some ten of them it reads.
    for (let n = 0; n < 30; n++) {
      const frame = add(`ramai${n} ${'kata '.repeat(1400)}`)
      if (ways.at(-1) === 'socket') post(frame)
      await pass(1000)
    }
    expect([sockets.length, ways.at(-1)]).toEqual([1, 'snapshot'])
    // What it saved meanwhile is enough for another.
    await pass(600_000)
    expect([sockets.length, ways.at(-1)]).toEqual([2, 'socket'])
    room.stop()
  })

  it('takes a socket at once with the picture', async () => {
    const listeners = new Map<string, () => void>()
    const listen = (name: string, work: () => void) => void listeners.set(name, work)
    vi.stubGlobal('document', { ...document, addEventListener: listen })
    dataset.mutu = 'radio'
    const { ways, room } = follow()
    await pass(100)
    for (let n = 0; n < 12; n++) post(add(`ramai${n} ${'kata '.repeat(1400)}`))
    await pass(2000)
    expect(ways.at(-1)).toBe('snapshot')
    delete dataset.mutu
    listeners.get('panggung:mutu')?.()
    await pass(100)
    expect([sockets.length, ways.at(-1)]).toEqual([2, 'socket'])
    room.stop()
  })

  it('keeps within its megabytes in radio mode, in a room of 500 lines a minute for an hour', async () => {
    dataset.mutu = 'radio'
    let bytes = 0
    let before = ''
    let [said, recent] = [0, [] as ToldFrame[]]
    const all: ToldFrame[] = []
    vi.stubGlobal('fetch', async (address: string) => {
      bytes += 500
      const since = address.match(/since\/(\d+)$/)?.[1]
      if (since !== undefined) {
        const body = JSON.stringify({ frames: all.slice(Number(since), Number(since) + 100), more: false })
        bytes += body.length
        return new Response(body)
      }
      const body = JSON.stringify({ at: all.at(-1)?.at, now: { questions: thirtyQuestions }, frames: recent })
      // As the edge packs it; what has not changed comes without a body.
      if (body !== before) bytes += brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
      before = body
      return new Response(body)
    })
    const { room, ways } = follow()
    for (let second = 0; second < 3600; second++) {
      const lines = Array.from({ length: second % 3 === 0 ? 9 : 8 }, () => lineOf(said++))
      all.push(...framesOf(lines, all.length, new Date().toISOString()))
      recent = keptInSnapshot(all.slice(-66).toReversed())
      if (ways.at(-1) === 'socket' && all.at(-1)) {
        const frame = JSON.stringify(all.at(-1))
        bytes += frame.length
        sockets.at(-1)?.onmessage?.({ data: frame })
      }
      await pass(1000)
    }
    console.log(`Chat of 500 lines a minute by radio: ${(bytes / 1e6).toFixed(2)} MB an hour`)
    expect(ways.filter((way) => way === 'snapshot').length).toBeGreaterThan(100)
    expect(bytes / 1e6).toBeLessThanOrEqual(besideSound.chat + 0.1)
    expect(soundMegabytes + besideSound.stills + bytes / 1e6).toBeLessThan(20)
    room.stop()
  })

  it('looks five times less often in radio mode, and misses nothing', async () => {
    server.isFull = true
    dataset.mutu = 'radio'
    const { heard, room } = follow()
    for (let n = 0; n < 60; n++) {
      add(`l${n}`)
      await pass(1000)
    }
    await pass(8000)
    expect(heard).toHaveLength(60)
    const looks = server.asked.filter((address) => address.startsWith('/langsung/')).length
    expect(looks).toBeLessThan(22)
    room.stop()
  })

  it('reads while a seat takes its time, and no longer once it has one', async () => {
    server.isSlow = true
    const { heard, ways, room } = follow()
    for (let n = 0; n < 12; n++) {
      add(`l${n}`)
      await pass(500)
    }
    expect(heard.length).toBeGreaterThan(8)
    expect(ways.at(-1)).toBe('snapshot')
    sockets[0]?.onopen?.()
    await pass(1000)
    expect(ways.at(-1)).toBe('socket')
    const asked = server.asked.length
    post(add('l12'))
    await pass(10_000)
    expect(heard).toEqual(Array.from({ length: 13 }, (_, n) => `l${n}`))
    expect(server.asked.length).toBe(asked)
    room.stop()
  })

  it('asks less and less often while nothing answers, and not at all while nobody looks', async () => {
    server.isFull = true
    server.isUp = false
    const { room } = follow()
    await pass(60_000)
    expect(server.asked.length).toBeLessThan(12)
    vi.stubGlobal('document', { ...document, hidden: true })
    await pass(60_000)
    const asked = server.asked.length
    await pass(600_000)
    // A seat is still tried for; what is refused leads to a look only when somebody sees it.
    expect(server.asked.length).toBe(asked)
    room.stop()
  })
})
