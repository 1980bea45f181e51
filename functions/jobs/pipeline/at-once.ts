/** So many writes are under way together: 500 are done in a second or two, and no other caller's share of the table is eaten. */
const together = 16

/** Does something for each, several at a time, and answers in their order. What fails fails all: who sends it again goes on from there. */
export async function eachOf<Thing, Done>(
  things: readonly Thing[],
  does: (thing: Thing) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = []
  for (let from = 0; from < things.length; from += together)
    done.push(...(await Promise.all(things.slice(from, from + together).map(does))))
  return done
}

/** In parts of so many, the last one what is left. */
export const inParts = <Thing>(things: readonly Thing[], size: number): Thing[][] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, n) => things.slice(n * size, (n + 1) * size))
