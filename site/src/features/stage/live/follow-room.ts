import { spared } from './spared.ts'

/**
 * Follows a room as well as it goes: by a socket; where the room is full, by its snapshot on the CDN, looked at about once a
 * second. Frames are numbered without a gap, so whatever a cut swallowed is noticed and asked for. Radio mode keeps its socket, looks
 * and asks for what it missed only as far as its megabytes go: where a chat never rests it reads, and less often.
 */
export interface Entry {
  type: string
  id?: string
  [part: string]: unknown
}
export interface Frame {
  number: number
  at: string
  entries: readonly Entry[]
}
export interface Snapshot {
  now: Record<string, unknown>
  frames: readonly Frame[]
}
/** `socket` and `snapshot` are both well; `behind`: something was missed and is on its way. */
export type Way = 'socket' | 'snapshot' | 'behind'

export interface Following {
  room: string
  /** The last frame the page was made with. */
  after?: number | undefined
  /** `agoMs`: for how long it had been told already when this page first looked. */
  onEntries(entries: readonly Entry[], agoMs: number): void
  onNow(now: Snapshot['now']): void
  onWay(way: Way): void
}

/** Where 500 lines a minute are said, a snapshot each second is fifteen megabytes an hour, each five seconds three. */
const sparing = 5
const isRadio = () => document.documentElement.dataset.mutu === 'radio'
const times = { look: 1000, most: 30_000, ping: 240_000, trySocketAgain: 90_000, patience: 2000 } as const
/** Spread: a thousand browsers that were cut at once do not all come back at once. */
const around = (ms: number) => ms * (0.7 + Math.random() * 0.6)

/** When an answer left its server, and how long it has lain at the edge since. */
const instantOf = (headers: Headers) => Date.parse(headers.get('date') ?? '') + Number(headers.get('age') ?? 0) * 1000

export function followRoom({ room, after, onEntries, onNow, onWay }: Following) {
  let last = after
  let wait: number = times.look
  let timer: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let socket: WebSocket | undefined
  let stopped = false
  let newest = 0
  let isCatching = false
  let isReading = false
  let isOpening = false
  const budget = spared()
  /** What came by socket before the first look was answered: what was said before it comes first. */
  let early: Frame[] = []
  /** When this page first looked, by the room's own clock: a phone's may be minutes off. */
  let cameAt = Number.NaN

  const later = (work: () => void, ms: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(work, ms)
  }

  function slower(): number {
    wait = Math.min(wait * 2, times.most)
    return wait
  }

  function accept(frame: Frame): void {
    last = frame.number
    onEntries(frame.entries, Math.max(0, cameAt - Date.parse(frame.at)) || 0)
  }

  /** In order, each once. Where one is missing, all that came since are asked for. */
  function take(frames: readonly Frame[]): void {
    for (const frame of frames) {
      newest = Math.max(newest, frame.number)
      if (last !== undefined && frame.number <= last) continue
      const isGap = last !== undefined && frame.number > last + 1
      const isAsked = isGap && (!isRadio() || budget.affords(frame.number - (last ?? 0) - 1, frames))
      if (isAsked) catchUp()
      if (isAsked) return
      accept(frame)
    }
  }

  /** Once at a time, and again while what came by meanwhile is further than what was fetched. */
  function catchUp(): void {
    if (isCatching) return
    isCatching = true
    onWay('behind')
    fetchSince().then(
      () => {
        isCatching = false
        onWay(socket ? 'socket' : 'snapshot')
        if ((last ?? 0) < newest) setTimeout(catchUp, around(times.look))
      },
      () => {
        isCatching = false
        setTimeout(() => !stopped && catchUp(), around(slower()))
      },
    )
  }

  async function fetchSince(): Promise<void> {
    for (let more = true; more && !stopped; ) {
      const answer = await fetch(`/api/stage/rooms/${room}/since/${last ?? 0}`)
      if (!answer.ok) throw new Error(`${answer.status}`)
      const gap = (await answer.json()) as { frames: readonly Frame[]; more: boolean }
      if (isRadio()) budget.caughtUp(gap.frames)
      for (const frame of gap.frames) if (frame.number > (last ?? 0)) accept(frame)
      more = gap.more && gap.frames.length > 0
    }
  }

  async function look(): Promise<void> {
    const answer = await fetch(`/langsung/${room}.json`, { cache: 'no-cache' })
    // Nothing has been said here yet.
    if (answer.status === 404) return goOn([])
    if (!answer.ok) throw new Error(`${answer.status}`)
    const snapshot = (await answer.json()) as Snapshot
    if (Number.isNaN(cameAt)) cameAt = instantOf(answer.headers)
    if (isRadio()) budget.looked(snapshot)
    onNow(snapshot.now)
    goOn(snapshot.frames)
  }

  function goOn(frames: readonly Frame[]): void {
    const all = [...frames, ...early]
    early = []
    last ??= (all[0]?.number ?? 1) - 1
    take(all)
  }

  /** With a seat, how things stand is looked at once; whoever does not reach it tries on. */
  function lookFrom(seat: WebSocket): void {
    look().then(
      () => onWay('socket'),
      () => {
        onWay('behind')
        setTimeout(() => !stopped && socket === seat && lookFrom(seat), around(slower()))
      },
    )
  }

  async function read(): Promise<void> {
    isReading = true
    if (document.hidden) return
    try {
      await look()
      wait = times.look
      if (!socket) onWay('snapshot')
    } catch {
      slower()
      onWay('behind')
    }
    // A seat may have come meanwhile.
    if (!socket) later(read, isRadio() ? Math.max(around(wait * sparing), budget.waitMs()) : around(wait))
  }

  function open(): void {
    if (isOpening) return
    if (isRadio() && !budget.mayListen()) {
      readOn()
      return
    }
    isOpening = true
    const opening = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/live?room=${room}`)
    let ping: ReturnType<typeof setInterval> | undefined
    // Where a crowd comes at once, or the signal is weak, a seat may take its time: nobody waits for it with nothing to read.
    if (!isReading) later(read, times.patience)
    opening.onopen = () => {
      isOpening = false
      if (stopped) return opening.close()
      socket = opening
      isReading = false
      wait = times.look
      clearTimeout(timer)
      ping = setInterval(() => opening.send('.'), times.ping)
      lookFrom(opening)
    }
    opening.onmessage = ({ data }) => {
      const text = String(data)
      if (isRadio()) budget.heard(text.length)
      if (isRadio() && budget.hasSpent()) opening.close()
      const frame = JSON.parse(text) as Frame
      if (last === undefined) early.push(frame)
      else take([frame])
    }
    opening.onclose = () => {
      clearInterval(ping)
      isOpening = false
      const wasOpen = socket === opening
      socket = undefined
      if (stopped) return
      if (wasOpen && !(isRadio() && budget.hasSpent())) {
        onWay('behind')
        return later(open, around(times.look))
      }
      readOn()
    }
  }

  /** Refused, out of reach or too dear: read the snapshot, and try for a seat now and then. */
  function readOn(): void {
    if (!isReading) later(read, 0)
    clearTimeout(again)
    again = setTimeout(() => !stopped && !socket && open(), around(times.trySocketAgain))
  }

  const shown = () => {
    if (!document.hidden && !socket) later(read, 0)
  }
  const tuned = () => {
    if (!isRadio() && !socket) open()
  }
  document.addEventListener('visibilitychange', shown)
  document.addEventListener('panggung:mutu', tuned)
  addEventListener('online', shown)
  open()

  return {
    stop(): void {
      stopped = true
      clearTimeout(timer)
      socket?.close()
      clearTimeout(again)
      document.removeEventListener('visibilitychange', shown)
      document.removeEventListener('panggung:mutu', tuned)
      removeEventListener('online', shown)
    },
  }
}
