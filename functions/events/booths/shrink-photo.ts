import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { ok, refuse } from '../../platform/result.ts'
import { photoWidths } from './photo-files.ts'

/** A phone's largest camera, unpacked to 200 MB. Small files can claim far more: a bomb. */
const mostPixels = 64_000_000
const readable = ['jpg', 'png', 'apng', 'webp']
/** What an iPhone takes pictures in; the libraries that read it carry patents. */
const fromPhones = ['heic', 'heif', 'avif']

/**
 * What is really in a file, as pictures of ours: upright, at most so wide, without EXIF (and so without the place it was
 * taken at). The name and the type that came with it are not believed.
 */
export async function shrinkPhoto(bytes: Uint8Array) {
  const kind = (await fileTypeFromBuffer(bytes))?.ext ?? ''
  if (fromPhones.includes(kind)) return refuse('photo-heic')
  if (!readable.includes(kind)) return refuse('photo-unknown')
  try {
    const read = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
    const { width = 0, height = 0 } = await read().metadata()
    if (width * height > mostPixels) return refuse('photo-too-large')
    const files = []
    for (const wide of photoWidths) {
      const picture = read().autoOrient().resize({ width: wide, withoutEnlargement: true }).webp({ quality: 74 })
      files.push({ wide, ...(await picture.toBuffer({ resolveWithObject: true })) })
    }
    const largest = files.at(-1)
    return ok({
      width: largest?.info.width ?? width,
      height: largest?.info.height ?? height,
      files: files.map(({ wide, data }) => ({ wide, data })),
    })
  } catch (error) {
    return refuse(/pixel limit/i.test(String(error)) ? 'photo-too-large' : 'photo-broken')
  }
}
