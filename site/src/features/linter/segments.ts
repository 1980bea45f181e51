/** A piece of a text, and which findings (counted from one) it belongs to. */
export interface Segment {
  text: string
  marks: readonly number[]
}

/** Cuts a text where findings begin and end, so that words in two findings are marked by both. */
export function segmentsOf(
  text: string,
  findings: readonly { start: number; end: number; number: number }[],
): Segment[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of findings) cuts.add(Math.min(start, text.length)).add(Math.min(end, text.length))
  const places = [...cuts].sort((one, other) => one - other)
  return places.slice(0, -1).map((from, index) => {
    const until = places[index + 1] ?? text.length
    const marks = findings.filter(({ start, end }) => start <= from && end >= until).map(({ number }) => number)
    return { text: text.slice(from, until), marks }
  })
}

export { isLight } from '../../../../functions/jobs/linter/finding.ts'
