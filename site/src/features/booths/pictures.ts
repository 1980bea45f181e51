import { photoFile, type photoWidths } from '../../../../functions/events/booths/photo-files.ts'

/** Where a booth's photo is seen: an origin of its own. */
export const photoAddress = (name: string, width: (typeof photoWidths)[number]): string =>
  `${process.env.MEDIA_URL ?? ''}/${photoFile(name, width)}`

/** As tall as it is at that width. */
export const heightAt = ({ width, height }: { width: number; height: number }, at: number): number =>
  Math.round((height / width) * Math.min(width, at))
