/** `1:02:03`, `4:05` */
export function shownTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** Megabytes as people pay for them. */
export const shownSize = (bytes: number, lang: string): string =>
  `${(bytes / 1_000_000).toLocaleString(lang, { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 })} MB`
