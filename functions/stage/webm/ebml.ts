/** Elements of EBML (RFC 8794) that a WebM file is made of (RFC 9559), as far as putting recordings together needs them. */
export const ids = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackType: 0x83,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  referenceBlock: 0xfb,
  cues: 0x1c53bb6b,
  cuePoint: 0xbb,
  cueTime: 0xb3,
  cueTrackPositions: 0xb7,
  cueTrack: 0xf7,
  cueClusterPosition: 0xf1,
} as const

export interface Header {
  id: number
  /** Of what follows. Infinite where a live recorder did not know. */
  size: number
  /** Its own bytes. */
  length: number
}

/** The element that begins at `at`. Nothing, where its header is not all there; `broken` where none can begin so. */
export function headerAt(bytes: Uint8Array, at: number): Header | 'broken' | undefined {
  const id = vint(bytes, at, 4)
  if (typeof id !== 'object') return id
  const size = vint(bytes, at + id.length, 8)
  if (typeof size !== 'object') return size
  const unknown = size.value === 2 ** (7 * size.length) - 1
  return {
    id: id.value + 2 ** (7 * id.length),
    size: unknown ? Number.POSITIVE_INFINITY : size.value,
    length: id.length + size.length,
  }
}

/** A number whose first byte says how long it is; the bit that says so left out. */
export function vint(bytes: Uint8Array, at: number, longest: number) {
  const first = bytes[at]
  if (first === undefined) return undefined
  const length = Math.clz32(first) - 23
  if (length > longest) return 'broken'
  if (at + length > bytes.length) return undefined
  let value = first & (0xff >> length)
  for (let n = 1; n < length; n++) value = value * 256 + (bytes[at + n] ?? 0)
  return { value, length }
}

export function unsigned(bytes: Uint8Array): number {
  let value = 0
  for (const byte of bytes) value = value * 256 + byte
  return value
}

/** An element with these contents. Sizes and numbers take eight bytes, so that an element's length is known before its contents are. */
export function element(id: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const size = contents.reduce((sum, each) => sum + each.length, 0)
  return joined([opened(id, size), ...contents])
}

/** What an element begins with. */
export const opened = (id: number, size: number) => joined([idBytes(id), sizeBytes(size)])

export function number(value: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(Math.round(value)))
  return bytes
}
export function float(value: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value)
  return bytes
}
export const text = (words: string) => new TextEncoder().encode(words)

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const idBytes = (id: number) => number(id).slice(id > 0xffffff ? 4 : id > 0xffff ? 5 : id > 0xff ? 6 : 7)
const sizeBytes = (size: number) => {
  const bytes = number(size)
  bytes[0] = 1
  return bytes
}
