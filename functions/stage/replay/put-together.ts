import type { LargeObjects } from '../../platform/s3/large-objects.ts'
import { type Assembled, assembled, type Piece, type Stretch } from '../webm/assembled.ts'
import { recordingReader } from '../webm/recording.ts'
import { readAhead } from './read-ahead.ts'

/** One recording as it lies: slices in their order, or the file that was made of them. */
export interface Source {
  objects: readonly { key: string; size: number; number: number }[]
  read: LargeObjects['readRange']
}

interface Window {
  key: string
  /** Where it begins in its object, and where in the whole. */
  at: number
  from: number
  to: number
  /** What lay before it is missing. */
  afterGap: boolean
}

/** As much as one reading brings. */
const windowBytes = 8 * 1024 * 1024

/**
 * Reads a recording once to learn where everything lies, and once more to copy it. Nothing, where it is none.
 * `bytes()` gives the file.
 */
export async function putTogether(source: Source, cuts: readonly Stretch[]) {
  const windows = windowsOf(source.objects)
  const reader = recordingReader()
  const read = ({ key, at, from, to }: Window) => source.read(key, at, at + to - from)
  for await (const { piece, bytes } of readAhead(windows, read)) {
    if (piece.afterGap) reader.gap()
    reader.take(bytes)
  }
  const recording = reader.recording()
  if (!recording) return undefined
  const made = assembled(recording, cuts)
  return { ...made, bytes: made.bytes, chunks: () => chunksOf(made, windows, read) }
}

function windowsOf(objects: Source['objects']): Window[] {
  const windows: Window[] = []
  let from = 0
  let expected = objects[0]?.number ?? 0
  for (const { key, size, number } of objects) {
    for (let at = 0; at < size; at += windowBytes) {
      const length = Math.min(windowBytes, size - at)
      windows.push({ key, at, from, to: from + length, afterGap: at === 0 && number !== expected })
      from += length
    }
    expected = number + 1
  }
  return windows
}

async function* chunksOf(
  { pieces }: Assembled,
  windows: readonly Window[],
  read: (window: Window) => Promise<Uint8Array>,
) {
  const reading = readAhead(windows.filter(isNeeded(pieces)), read)
  let held: { piece: Window; bytes: Uint8Array } | undefined
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) {
      yield piece
      continue
    }
    let { from } = piece
    while (from < piece.to) {
      while (!held || held.piece.to <= from) {
        const next = await reading.next()
        if (next.done) throw new Error('A piece lies outside the recording.')
        held = next.value
      }
      const window = held.piece
      const to = Math.min(piece.to, window.to)
      yield held.bytes.subarray(from - window.from, to - window.from)
      from = to
    }
  }
}

/** Of windows in their order, those that some piece lies in. Pieces come in the order of what they are of. */
function isNeeded(pieces: readonly Piece[]) {
  const wanted = pieces.flatMap((piece) => (piece instanceof Uint8Array ? [] : piece))
  let next = 0
  return ({ from, to }: Window): boolean => {
    while ((wanted[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++
    const piece = wanted[next]
    return piece !== undefined && piece.from < to
  }
}
