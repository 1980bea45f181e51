/** What tells the readers of a table's stream that somebody wrote to it, so that they need not ask all the time. */
export interface Writes {
  /** Whether it may not have reached the stream yet. */
  wereRecent(): boolean
  /** Resolves at the next write, or after `withinMs`, or when there is nothing to wait for any more. */
  next(withinMs: number, signal: AbortSignal): Promise<void>
}

const reachesTheStreamWithinMs = 500

export function writesTo() {
  const waiting = new Set<() => void>()
  let lastAt = Date.now()

  function wakeAll() {
    for (const wake of waiting) wake()
  }

  return {
    happened() {
      lastAt = Date.now()
      wakeAll()
    },
    /** Nothing was written, but somebody wants to know how far the readers are. */
    wakeAll,
    lastAt: () => lastAt,
    wereRecent: () => Date.now() - lastAt < reachesTheStreamWithinMs,
    next: (withinMs: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        const wake = () => {
          waiting.delete(wake)
          clearTimeout(timer)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        const timer = setTimeout(wake, withinMs)
        waiting.add(wake)
        signal.addEventListener('abort', wake, { once: true })
        if (signal.aborted) wake()
      }),
  } satisfies Writes & Record<string, unknown>
}
