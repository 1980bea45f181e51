/** What has been begun and has to be ended, last first. */
export function closing() {
  const ends: (() => unknown)[] = []
  return {
    later: (end: () => unknown) => void ends.push(end),
    async now(): Promise<void> {
      for (const end of ends.splice(0).reverse()) await end()
    },
  }
}

export type Closing = ReturnType<typeof closing>
