/** Of a recording as much is held at once as is read side by side: S3 takes tens of milliseconds to answer, whatever it is asked for. */
const atOnce = 16
const mostBytes = 32 * 1024 * 1024

/**
 * What is read, in its order, with what follows it on its way already.
 */
export async function* readAhead<Piece extends { from: number; to: number }>(
  pieces: readonly Piece[],
  read: (piece: Piece) => Promise<Uint8Array>,
): AsyncGenerator<{ piece: Piece; bytes: Uint8Array }> {
  const underWay: { piece: Piece; reading: Promise<Uint8Array> }[] = []
  let bytes = 0
  let next = 0
  const fits = (piece: Piece) => underWay.length === 0 || bytes + piece.to - piece.from <= mostBytes
  for (;;) {
    for (let piece = pieces[next]; piece && underWay.length < atOnce && fits(piece); piece = pieces[++next]) {
      const reading = read(piece)
      // Whoever waits for it hears of it; one that nobody waits for any more ends nothing.
      reading.catch(() => undefined)
      underWay.push({ piece, reading })
      bytes += piece.to - piece.from
    }
    const first = underWay[0]
    if (!first) return
    const { piece, reading } = first
    yield { piece, bytes: await reading }
    underWay.shift()
    bytes -= piece.to - piece.from
  }
}
