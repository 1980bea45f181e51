/** Works through a list, so many at once, and says how far it is. */
export async function inLanes<Each>(
  list: readonly Each[],
  work: (each: Each, n: number) => Promise<void>,
  { atOnce = 4, say }: { atOnce?: number; say?: (done: number, all: number) => void } = {},
): Promise<void> {
  const left = [...list.entries()]
  let done = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        await work(next[1], next[0])
        done += 1
        // Eight words on the way are enough.
        if (done === list.length || done % Math.ceil(list.length / 8) === 0) say?.(done, list.length)
      }
    }),
  )
}
