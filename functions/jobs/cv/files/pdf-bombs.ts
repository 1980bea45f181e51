import { inflateSync } from 'node:zlib'

/** What one packed part of a PDF may unpack to, and how often packed parts may lie in one another. */
const most = 64 * 1024 * 1024
const deepest = 3
/** LZW packs as tightly as it likes and is hardly written any more; so much of it is read, and no more. */
const mostLzw = 64 * 1024

/**
 * Whether a PDF holds a part that unpacks beyond all measure. Looked for before anybody opens it, by the bytes and not
 * by what the file says of itself, for whoever opens it unpacks whatever it names.
 */
export function holdsBomb(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue
    const start = at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + 1
    const found = bytes.indexOf('endstream', start)
    const end = found < 0 ? bytes.length : found
    const said = plainNames(
      bytes
        .subarray(Math.max(0, at - 600), at)
        .toString('latin1')
        .split('obj')
        .at(-1) ?? '',
    )
    if (/LZW(?:Decode)?\b/.test(said) && end - start > mostLzw) return true
    if (unpacksBeyond(bytes.subarray(start, end), deepest)) return true
  }
  return false
}

/** `/#46lateDecode` is `/FlateDecode`. */
const plainNames = (text: string) =>
  text.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

function unpacksBeyond(packed: Uint8Array, depth: number): boolean {
  // A zlib stream begins with deflate's own number and a check of it (RFC 1950).
  const isZlib =
    packed.length > 2 && (packed[0] ?? 0) % 16 === 8 && (((packed[0] ?? 0) << 8) | (packed[1] ?? 0)) % 31 === 0
  if (!isZlib) return false
  try {
    const content = inflateSync(packed, { maxOutputLength: most })
    return depth > 1 && unpacksBeyond(content, depth - 1)
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}
