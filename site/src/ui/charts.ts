/** Where points of a line lie in a box, from the left, zero at its foot. */
export function linePath(points: readonly number[], { width, height, top }: Box): string {
  const step = points.length > 1 ? width / (points.length - 1) : 0
  const at = (value: number) => one(height - (height * value) / (top || 1))
  return points.map((value, place) => `${place ? 'L' : 'M'}${one(place * step)} ${at(value)}`).join('')
}
interface Box {
  width: number
  height: number
  /** The value at the top. */
  top: number
}

/** The next round number, so that lines of a chart lie at 1, 2 or 5 times a power of ten. */
export function roundTop(most: number): { top: number; lines: number[] } {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1) / 4))
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size * 4 >= most) ?? 10 * power
  const whole = Math.max(1, step)
  return { top: whole * 4, lines: [0, 1, 2, 3, 4].map((times) => times * whole) }
}

export const one = (value: number) => Math.round(value * 10) / 10
