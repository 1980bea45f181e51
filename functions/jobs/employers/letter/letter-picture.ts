import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { ok, refuse } from '../../../platform/result.ts'

/** A phone's largest camera. Small files can claim far more: a bomb. */
const mostPixels = 64_000_000
/** An item of DynamoDB holds 400 KB with all its names. */
const mostBytes = 340 * 1024
const readable = ['jpg', 'png', 'apng', 'webp']

/**
 * A letter as a picture of ours: upright, as wide as a page that can be read, without whatever came along in the file. Made
 * coarser until it fits where it lies.
 */
export async function letterPicture(bytes: Uint8Array) {
  const kind = (await fileTypeFromBuffer(bytes))?.ext ?? ''
  if (!readable.includes(kind)) return refuse('letter-unknown')
  try {
    const read = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
    for (const { wide, quality } of steps) {
      const size = { width: wide, height: 2 * wide, fit: 'inside', withoutEnlargement: true } as const
      const picture = await read().autoOrient().resize(size).webp({ quality }).toBuffer()
      if (picture.byteLength <= mostBytes) return ok(picture)
    }
    return refuse('letter-unknown')
  } catch {
    return refuse('letter-unknown')
  }
}

const steps = [
  { wide: 1600, quality: 70 },
  { wide: 1400, quality: 45 },
  { wide: 1000, quality: 30 },
]
