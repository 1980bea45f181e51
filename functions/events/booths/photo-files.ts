/** How wide a picture is kept, in pixels: for a list and for its own page, on a phone and beyond. */
export const photoWidths = [480, 960] as const

/** Where a picture lies in the bucket `media`. */
export const photoFile = (name: string, width: (typeof photoWidths)[number]) => `booth-photo/${name}-${width}.webp`

export const photoFiles = (name: string): string[] => photoWidths.map((width) => photoFile(name, width))
