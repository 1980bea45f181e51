/** How much of a show somebody takes, and what it costs. All that is said of prices anywhere is said here. */
export const qualities = ['radio', 'low', 'medium', 'high'] as const
export type Quality = (typeof qualities)[number]

/** How a picture is published, in kilobits a second at most: so each viewer pays for one size. */
export const kilobits = {
  sound: 24,
  camera: { low: 150, medium: 450, high: 1700 },
  screen: { low: 150, medium: 450, high: 450 },
} as const
export type Size = keyof (typeof kilobits)['camera']

/** What the pictures of a quality may take together, however many there are. */
const together: Readonly<Record<Quality, number>> = { radio: 0, low: 150, medium: 450, high: 1700 }

/** Somebody's camera or screen. */
export interface Picture {
  id: string
  isScreen: boolean
}

/**
 * Which size of each picture fits into a quality; nothing, for one that does not. Everybody is seen before anybody is seen
 * sharply. Screens come first, then people in the order given.
 */
export function sizesFor(quality: Quality, pictures: readonly Picture[]): Map<string, Size> {
  const sizes = new Map<string, Size>()
  let left = together[quality]
  const order = [...pictures].sort((a, b) => Number(b.isScreen) - Number(a.isScreen))
  for (const size of ['low', 'medium', 'high'] as const)
    for (const { id, isScreen } of order) {
      const rates = kilobits[isScreen ? 'screen' : 'camera']
      const had = sizes.get(id)
      const more = rates[size] - (had ? rates[had] : 0)
      if (more > left || (size !== 'low' && !had)) continue
      sizes.set(id, size)
      left -= more
    }
  return sizes
}

/**
 * Megabytes an hour at most, as a phone company counts them, headers of all kinds included: what came in twenty seconds of
 * somebody speaking without a pause, before a picture that never stands still (test/stage/media/qualities.test.ts measures
 * it again): sound 13.9, with a small picture 82, with a medium one 229. What the largest costs is reckoned from its bitrate.
 * Radio: the sound, and what its stills and its chat may weigh besides.
 */
export const megabytesAnHour: Readonly<Record<Quality, number>> = { radio: 19, low: 90, medium: 240, high: 830 }

/** Of those, in radio mode: what stills may come to (functions/stage/slides/slide.ts), and a chat that never rests. */
export const besideSound = { stills: 3, chat: 1.5 } as const

/** A large audience's: one picture and one sound, as egress writes them (functions/stage/broadcast/encoding.ts). */
export const broadcastQualities = ['radio', 'medium'] as const satisfies readonly Quality[]
export type BroadcastQuality = (typeof broadcastQualities)[number]
export const broadcastMegabytesAnHour: Readonly<Record<BroadcastQuality, number>> = { radio: 20, medium: 270 }
