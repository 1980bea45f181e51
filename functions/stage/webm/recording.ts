import { headerAt, ids, unsigned, vint } from './ebml.ts'

/** A stretch of a recording that a player can begin with, if its first picture stands alone. */
export interface Cluster {
  /** Where its blocks lie in the bytes as they came. */
  from: number
  to: number
  /** Its first instant and its last, in milliseconds since the recorder began. */
  at: number
  lastAt: number
  standsAlone: boolean
}

export interface Recording {
  /** The tracks as the recorder described them, untouched. */
  tracks: Uint8Array
  hasPicture: boolean
  /** The number of the track that players seek by. */
  mainTrack: number
  clusters: readonly Cluster[]
}

/** A browser's recorder writes milliseconds: one that does not is not one of ours. */
const scale = 1_000_000
/** No header of a recording comes near. Whatever claims more is not read into memory. */
const longestHead = 100_000

/** A flag of a simple block. */
const keyFrame = 0x80

const descended = new Set<number>([ids.segment, ids.cluster])
const kept = new Set<number>([ids.info, ids.tracks, ids.timestamp])
const blocks = new Set<number>([ids.simpleBlock, ids.blockGroup])

/**
 * Reads a recording as it comes, piece by piece, and says where its clusters lie; the pictures and sounds in them are not
 * looked at. A recorder that died in the middle of a block loses that block. After `gap()` it goes on with the next cluster.
 */
export function recordingReader() {
  let pending: Uint8Array = new Uint8Array()
  /** Where `pending` begins in all that came. */
  let offset = 0
  let skip = 0
  let isLost = false
  let isForeign = false
  let tracks: Uint8Array | undefined
  let timestamp: number | undefined
  const clusters: Cluster[] = []
  /** The cluster that blocks are being added to, and whether one of the main track came. */
  let current: Cluster | undefined
  let sawMain = false
  let main = { number: 0, hasPicture: false }

  function take(chunk: Uint8Array): void {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
    let at = 0
    for (;;) {
      if (skip > 0) {
        const there = Math.min(skip, pending.length - at)
        at += there
        skip -= there
      }
      const next = skip > 0 ? undefined : step(at)
      if (next === undefined) break
      at = next
    }
    pending = pending.subarray(at)
    offset += at
  }

  /** Where the next element begins; nothing until more has come. */
  function step(at: number): number | undefined {
    if (isLost) return found(at)
    const header = headerAt(pending, at)
    if (header === undefined) return undefined
    if (header === 'broken') return lose(at)
    const { id, size, length } = header
    const inside = at + length
    if (id === ids.cluster) begin()
    if (descended.has(id)) return inside
    if (kept.has(id)) {
      if (size > longestHead) return lose(at)
      if (inside + size > pending.length) return undefined
      keep(id, pending.slice(inside, inside + size), pending.slice(at, inside + size))
      return inside + size
    }
    if (size === Number.POSITIVE_INFINITY) return lose(at)
    // A block counts once all of it is there: a recorder may have died in it.
    if (blocks.has(id)) {
      if (inside + size > pending.length) return undefined
      const block = blockIn(id, pending.subarray(inside, inside + size))
      if (block) note(block, offset + at, offset + inside + size)
      return inside + size
    }
    skip = size
    return inside
  }

  function begin(): void {
    timestamp = undefined
    current = undefined
    sawMain = false
  }
  function lose(at: number): number {
    isLost = true
    return at + 1
  }
  function found(at: number): number | undefined {
    for (let n = at; n + 4 <= pending.length; n++)
      if (unsigned(pending.subarray(n, n + 4)) === ids.cluster) {
        isLost = false
        return n
      }
    return undefined
  }

  function keep(id: number, contents: Uint8Array, whole: Uint8Array): void {
    if (id === ids.timestamp) timestamp = unsigned(contents)
    if (id === ids.tracks && !tracks) {
      tracks = whole
      main = mainTrackOf(contents)
    }
    if (id === ids.info) isForeign ||= scaleOf(contents) !== scale
  }

  function note({ track, after, isKey }: Block, from: number, to: number): void {
    if (timestamp === undefined) return
    const at = timestamp + after
    if (!current) {
      current = { from, to, at: timestamp, lastAt: at, standsAlone: false }
      clusters.push(current)
    }
    current.to = to
    current.lastAt = Math.max(current.lastAt, at)
    if (track !== main.number || sawMain) return
    sawMain = true
    current.standsAlone = isKey
  }

  return {
    take,
    /** A piece is missing here: what was begun is over. */
    gap(): void {
      offset += pending.length
      pending = new Uint8Array()
      skip = 0
      isLost = tracks !== undefined
      begin()
    },
    /** Nothing, where no recorder of a browser can have written this. */
    recording(): Recording | undefined {
      if (!tracks || isForeign || clusters.length === 0) return undefined
      return { tracks, hasPicture: main.hasPicture, mainTrack: main.number, clusters }
    },
  }
}

interface Block {
  track: number
  /** Its instant, counted from its cluster's. */
  after: number
  isKey: boolean
}

/** A simple block says itself whether it is a whole picture; one in a group (pictures that let something shine through) names what it builds on. */
function blockIn(id: number, contents: Uint8Array): Block | undefined {
  const children = id === ids.blockGroup ? childrenOf(contents) : []
  const block = id === ids.simpleBlock ? contents : children.find((each) => each.id === ids.block)?.contents
  const track = block && vint(block, 0, 8)
  if (!block || typeof track !== 'object' || block.length < track.length + 3) return undefined
  const view = new DataView(block.buffer, block.byteOffset + track.length)
  const isKey =
    id === ids.simpleBlock
      ? (view.getUint8(2) & keyFrame) !== 0
      : children.every((each) => each.id !== ids.referenceBlock)
  return { track: track.value, after: view.getInt16(0), isKey }
}

/** The picture, where there is one. */
function mainTrackOf(tracks: Uint8Array): { number: number; hasPicture: boolean } {
  const entries = childrenOf(tracks)
    .filter(({ id }) => id === ids.trackEntry)
    .map(({ contents }) => {
      const parts = new Map(childrenOf(contents).map((each) => [each.id, unsigned(each.contents)]))
      return { number: parts.get(ids.trackNumber) ?? 0, hasPicture: parts.get(ids.trackType) === 1 }
    })
  return entries.find(({ hasPicture }) => hasPicture) ?? entries[0] ?? { number: 0, hasPicture: false }
}

const scaleOf = (info: Uint8Array) => {
  const found = childrenOf(info).find(({ id }) => id === ids.timestampScale)
  return found ? unsigned(found.contents) : scale
}

function childrenOf(bytes: Uint8Array) {
  const children: { id: number; contents: Uint8Array }[] = []
  for (let at = 0; at < bytes.length; ) {
    const header = headerAt(bytes, at)
    if (typeof header !== 'object') break
    const inside = at + header.length
    children.push({ id: header.id, contents: bytes.subarray(inside, inside + header.size) })
    at = inside + header.size
  }
  return children
}
