/** One range of bytes: `0-99`, `100-` or the last `-50`. Anything else is no range. */
export function rangeOf(header: string | undefined, size: number) {
  const [, first, last] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? []
  if (!first && !last) return undefined
  const from = first ? Number(first) : Math.max(0, size - Number(last))
  const to = first && last ? Math.min(Number(last), size - 1) : size - 1
  if (first && last && Number(last) < Number(first)) return undefined
  return from > to ? 'unsatisfiable' : { from, to }
}
