import { stills } from '../../../../../functions/stage/slides/slide.ts'
import { brightnessOf, type Look, lookAt } from './still.ts'

type Picture = HTMLVideoElement | ImageBitmap

const sizeOf = (picture: Picture) =>
  'videoWidth' in picture
    ? { width: picture.videoWidth, height: picture.videoHeight }
    : { width: picture.width, height: picture.height }

function drawnOn(picture: Picture, width: number, height: number): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const paper = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!paper) throw new Error('This browser draws nothing.')
  paper.drawImage(picture, 0, 0, width, height)
  return paper
}

/** Nothing, while there is no picture yet. */
export function glanceAt(picture: Picture): Look | undefined {
  if (sizeOf(picture).width === 0) return undefined
  const { width, height } = lookAt
  return brightnessOf(drawnOn(picture, width, height).getImageData(0, 0, width, height).data)
}

/** As sharp as its bytes allow. Browsers that write no WebP write JPEG. */
export async function stillOf(picture: Picture): Promise<Blob> {
  const { width, height } = sizeOf(picture)
  const scale = Math.min(1, stills.longSide / Math.max(width, height))
  const { canvas } = drawnOn(picture, Math.round(width * scale), Math.round(height * scale))
  const fine = await written(canvas, 0.8)
  // The city makes a still of it that is small enough.
  return fine.size <= stills.mostSentBytes ? fine : written(canvas, 0.4)
}

async function written(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const as = (type: string) => new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality))
  const webp = await as('image/webp')
  const blob = webp?.type === 'image/webp' ? webp : await as('image/jpeg')
  if (!blob) throw new Error('This browser writes no picture.')
  return blob
}
