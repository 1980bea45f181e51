import type { LargeObjects } from '../../platform/s3/large-objects.ts'
import { type Assembled, assembled, type Stretch } from '../webm/assembled.ts'
import { recordingReader } from '../webm/recording.ts'

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

/** As much as is held at once. */
const windowBytes = 8 * 1024 * 1024

/**
 * Reads a recording once to learn where everything lies, and once more to copy it. Nothing, where it is none.
 * `bytes()` gives the file.
 */
export async function putTogether(source: Source, cuts: readonly Stretch[]) {
  const windows = windowsOf(source.objects)
  const reader = recordingReader()
  for (const { key, at, from, to, afterGap } of windows) {
    if (afterGap) reader.gap()
    reader.take(await source.read(key, at, at + to - from))
  }
  const recording = reader.recording()
  if (!recording) return undefined
  const made = assembled(recording, cuts)
  return { ...made, bytes: made.bytes, chunks: () => chunksOf(made, windows, source.read) }
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

async function* chunksOf({ pieces }: Assembled, windows: readonly Window[], read: Source['read']) {
  let held: { window: Window; bytes: Uint8Array } | undefined
  let next = 0
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) {
      yield piece
      continue
    }
    let { from } = piece
    while (from < piece.to) {
      while ((windows[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++
      const window = windows[next]
      if (!window) throw new Error('A piece lies outside the recording.')
      if (held?.window !== window)
        held = { window, bytes: await read(window.key, window.at, window.at + window.to - window.from) }
      const to = Math.min(piece.to, window.to)
      yield held.bytes.subarray(from - window.from, to - window.from)
      from = to
    }
  }
}
