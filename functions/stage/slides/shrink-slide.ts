import sharp from 'sharp'
import { stills } from './slide.ts'

/** Small files can claim to be far larger: a bomb. */
const mostPixels = 8_000_000
/**
 * Tried in this order. A slide of five lines is 38 KB at the first; what is written as densely as a page of a book is read
 * better small and clean than large and smeared.
 */
const tries = [
  [stills.longSide, 60],
  [stills.longSide, 34],
  [960, 50],
  [960, 26],
  [640, 40],
  [640, 16],
] as const

export interface Still {
  data: Uint8Array
  width: number
  height: number
}

/** What is really in a file, as a picture of ours that weighs no more than a still may. Nothing, where it is no picture. */
export async function shrinkSlide(bytes: Uint8Array): Promise<Still | undefined> {
  for (const [side, quality] of tries) {
    const still = await drawn(bytes, side, quality)
    if (!still || still.data.length <= stills.mostBytes) return still
  }
  return undefined
}

async function drawn(bytes: Uint8Array, side: number, quality: number): Promise<Still | undefined> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality })
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}
