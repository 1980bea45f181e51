/**
 * Reads no more of what a browser sends than how long each frame is (RFC 6455 §5.2): API Gateway counts frames, the library
 * that speaks the protocol shows whole messages.
 */
export function frameWatch(most: number, onTooLong: () => void) {
  let head = Buffer.alloc(0)
  let left = 0

  return (chunk: Buffer): void => {
    let rest = chunk
    while (rest.length > 0) {
      if (left > 0) {
        const passed = Math.min(left, rest.length)
        left -= passed
        rest = rest.subarray(passed)
        continue
      }
      const needed = headLength(head) - head.length
      head = Buffer.concat([head, rest.subarray(0, needed)])
      rest = rest.subarray(needed)
      if (head.length < headLength(head)) continue
      left = payloadLength(head)
      head = Buffer.alloc(0)
      if (left > most) onTooLong()
    }
  }
}

const maskKey = 4

/** As far as can be told from what of it is there. */
function headLength(head: Buffer): number {
  const short = (head[1] ?? 0) & 0x7f
  if (head.length < 2) return 2
  return 2 + (short === 126 ? 2 : short === 127 ? 8 : 0) + maskKey
}

function payloadLength(head: Buffer): number {
  const short = (head[1] ?? 0) & 0x7f
  if (short < 126) return short
  return short === 126 ? head.readUInt16BE(2) : Number(head.readBigUInt64BE(2))
}
