import { element, float, ids, joined, number, opened, text } from './ebml.ts'
import type { Cluster, Recording } from './recording.ts'

/** Bytes to write, or where they lie among those that came. */
export type Piece = Uint8Array | { from: number; to: number }

/** A stretch, in milliseconds since the recorder began. */
export interface Stretch {
  from: number
  to: number
}

export interface Assembled {
  pieces: readonly Piece[]
  bytes: number
  milliseconds: number
  /** What is left out in fact: from one picture that stands alone to another, never less than was asked. */
  leftOut: readonly Stretch[]
}

/** How long the last picture stands. */
const lastPicture = 40

/**
 * One file out of what a recorder gave piece by piece. Blocks are copied as they are; what is new around them is what a live
 * recorder cannot know: how long it is and where each stretch begins, so that players show a length and seek by range. Cut
 * stretches are not in it at all, and what follows moves up.
 */
export function assembled(recording: Recording, cuts: readonly Stretch[]): Assembled {
  const stretches = kept(recording, cuts)
  const milliseconds = stretches.reduce((sum, { lasts }) => sum + lasts, 0)
  const clusters = stretches.map(({ cluster, movedTo }) => {
    const time = element(ids.timestamp, number(movedTo))
    const head = joined([opened(ids.cluster, time.length + cluster.to - cluster.from), time])
    return { cluster, movedTo, head, bytes: head.length + cluster.to - cluster.from }
  })
  const info = element(
    ids.info,
    element(ids.timestampScale, number(1_000_000)),
    element(ids.duration, float(milliseconds)),
    element(ids.muxingApp, text('Alun-Alun')),
    element(ids.writingApp, text('Alun-Alun')),
  )
  const cuesAt = (from: number) => {
    let position = from
    const points = clusters.map(({ cluster, movedTo, bytes }) => {
      const point = cuePoint(recording.mainTrack, movedTo, position)
      position += bytes
      return cluster.standsAlone || !recording.hasPicture ? point : new Uint8Array()
    })
    return element(ids.cues, ...points)
  }
  const before = info.length + recording.tracks.length
  const cues = cuesAt(before + cuesAt(0).length)
  const inSegment = before + cues.length + clusters.reduce((sum, { bytes }) => sum + bytes, 0)
  const begun = joined([ebmlHead, opened(ids.segment, inSegment)])
  const head = joined([begun, info, recording.tracks, cues])
  return {
    pieces: [head, ...clusters.flatMap(({ head: own, cluster: { from, to } }) => [own, { from, to }])],
    bytes: begun.length + inSegment,
    milliseconds,
    leftOut: leftOut(recording.clusters, new Set(stretches.map(({ cluster }) => cluster))),
  }
}

/** Clusters that are in no cut, with their new instants. After a cut, the first has to stand alone. */
function kept({ clusters, hasPicture }: Recording, cuts: readonly Stretch[]) {
  const begins = clusters[0]?.at ?? 0
  const stretches: { cluster: Cluster; movedTo: number; lasts: number }[] = []
  let moved = begins
  let waits = hasPicture
  for (const [n, cluster] of clusters.entries()) {
    const ends = Math.max(clusters[n + 1]?.at ?? cluster.lastAt + lastPicture, cluster.lastAt)
    const isCut = cuts.some(({ from, to }) => from < ends && to > cluster.at)
    waits = hasPicture && (isCut || (waits && !cluster.standsAlone))
    if (isCut || waits) moved += ends - cluster.at
    else stretches.push({ cluster, movedTo: Math.max(0, cluster.at - moved), lasts: ends - cluster.at })
  }
  return stretches
}

function leftOut(clusters: readonly Cluster[], there: ReadonlySet<Cluster>): Stretch[] {
  const out: Stretch[] = []
  for (const [n, cluster] of clusters.entries()) {
    if (there.has(cluster)) continue
    const to = clusters[n + 1]?.at ?? cluster.lastAt + lastPicture
    const last = out.at(-1)
    if (last && last.to === cluster.at) last.to = to
    else out.push({ from: cluster.at, to })
  }
  return out
}

const cuePoint = (track: number, at: number, position: number) =>
  element(
    ids.cuePoint,
    element(ids.cueTime, number(at)),
    element(
      ids.cueTrackPositions,
      element(ids.cueTrack, number(track)),
      element(ids.cueClusterPosition, number(position)),
    ),
  )

/** EBML 1, WebM 4, readable by whoever reads version 2. */
const ebmlHead = element(
  ids.ebml,
  element(0x4286, number(1)),
  element(0x42f7, number(1)),
  element(0x42f2, number(4)),
  element(0x42f3, number(8)),
  element(0x4282, text('webm')),
  element(0x4287, number(4)),
  element(0x4285, number(2)),
)
