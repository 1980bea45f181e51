/**
 * The runs of `from` to `to` letters in each word, its ends marked: "kasir" → ␣ka, kas, asi, sir, ir␣. Spelling and
 * affixes weigh less so.
 */
export function grams(words: readonly string[], from = 3, to = 5): string[] {
  const all: string[] = []
  for (const word of words) {
    const marked = ` ${word} `
    for (let size = from; size <= to; size++)
      for (let at = 0; at + size <= marked.length; at++) all.push(marked.slice(at, at + size))
  }
  return all
}
