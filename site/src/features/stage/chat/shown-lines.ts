export interface ShownLine {
  id: string
  name: string
  words: string
  isStaff?: boolean
}

/** The lines that a room's last frames tell of, without those that were removed since. */
export function shownLines(frames: readonly { entries: readonly { type: string }[] }[]): ShownLine[] {
  const entries = frames.flatMap((frame) => frame.entries) as ({ type: string } & ShownLine)[]
  const removed = new Set(entries.filter(({ type }) => type === 'line-removed').map(({ id }) => id))
  const lines = new Map(entries.filter(({ type }) => type === 'line').map((line) => [line.id, line]))
  return [...lines.values()].filter(({ id }) => !removed.has(id))
}
