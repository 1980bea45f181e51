import { stills } from '../../../../../functions/stage/slides/slide.ts'

/** A small look at a picture: brightness of each of its points. */
export type Look = Uint8ClampedArray

export const lookAt = { width: 128, height: 72 } as const

/** A mouse pointer is a dozen points of this look, a line of text some forty. */
const points = 28
const brightness = 20

/** Whether what is shown is another slide, or has a line more: not for a pointer that moved. */
export function isOther(before: Look | undefined, now: Look): boolean {
  if (!before) return true
  let changed = 0
  for (let at = 0; at < now.length && changed <= points; at++)
    if (Math.abs((now[at] ?? 0) - (before[at] ?? 0)) > brightness) changed++
  return changed > points
}

/** From red, green, blue and how much covers, as a canvas gives them (ITU-R BT.601). */
export function brightnessOf(pixels: Uint8ClampedArray): Look {
  const look = new Uint8ClampedArray(pixels.length / 4)
  for (let at = 0; at < look.length; at++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4, at * 4 + 3)
    look[at] = 0.299 * red + 0.587 * green + 0.114 * blue
  }
  return look
}

export interface Watched {
  /** Milliseconds since it changed last, and since the last still was sent. */
  stoodMs: number
  sentMs: number
}
/**
 * Whatever is being written or moves is waited for: until it stands for a second, or for ten at most. No sooner than the city
 * takes the next one, shown or not: a screen that is shared before the show would have used up all tries by its beginning.
 */
export const isTime = ({ stoodMs, sentMs }: Watched): boolean =>
  sentMs >= (stoodMs >= 1000 ? stills.everyMs : 2 * stills.everyMs)
