import { type Quality, qualities } from './qualities.ts'

/** What a browser says of its connection (the Network Information API; Safari and Firefox say nothing). */
export interface Connection {
  saveData?: boolean
  effectiveType?: string
  /** Megabits a second. */
  downlink?: number
}

/** Where the smallest picture would not come through, or somebody asked their browser to spare data. */
export const isPoor = ({ saveData, effectiveType = '', downlink }: Connection): boolean =>
  saveData === true || effectiveType.endsWith('2g') || (downlink !== undefined && downlink > 0 && downlink < 0.3)

export const ownConnection = (): Connection => (navigator as Navigator & { connection?: Connection }).connection ?? {}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>
const names = { quality: 'mutu', declined: 'tanpa-radio' } as const
/** Whoever said no to radio is not asked again the same evening. */
const declinedMs = 12 * 3_600_000

/** What somebody chose on this device. A browser that keeps nothing has no choice to remember. */
export function choices(shelf: () => Shelf = () => localStorage) {
  const kept = (name: string): string | undefined => {
    try {
      return shelf().getItem(name) ?? undefined
    } catch {
      return undefined
    }
  }
  const keep = (name: string, value: string): void => {
    try {
      shelf().setItem(name, value)
    } catch {
      // A private window.
    }
  }
  return {
    quality: (): Quality | undefined => qualities.find((each) => each === kept(names.quality)),
    choose: (quality: Quality): void => keep(names.quality, quality),
    decline: (now: number): void => keep(names.declined, String(now)),
    isDeclined: (now: number): boolean => now - Number(kept(names.declined) ?? 0) < declinedMs,
  }
}
