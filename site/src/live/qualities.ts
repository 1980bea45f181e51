/** How much of a show somebody takes. */
export const qualities = ['radio', 'low', 'medium', 'high'] as const
export type Quality = (typeof qualities)[number]

/**
 * Megabytes an hour at most. Sound: speech at 24 kbit/s with its headers, measured 15.7. Pictures: 160, 450 and 1,700 kbit/s
 * beside it, as they are published (show.ts).
 */
export const megabytesAnHour: Readonly<Record<Quality, number>> = { radio: 16, low: 90, medium: 220, high: 780 }
