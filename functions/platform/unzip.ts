import { inflateRawSync } from 'node:zlib'
import { ok, refuse } from './result.ts'

/**
 * What a ZIP archive holds, by path (PKWARE APPNOTE 6.3). Nothing it says of its sizes is believed: a file may unpack to no
 * more than it said, and all of them together to no more than the limit, whatever they said.
 */
export function unzip(archive: Uint8Array, limits: { files: number; unpacked: number }) {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const entries = entriesOf(bytes)
  if (!entries) return refuse('crooked-archive')
  if (entries.length > limits.files) return refuse('too-large-inside')
  const said = entries.reduce((sum, { size }) => sum + size, 0)
  if (said > limits.unpacked) return refuse('too-large-inside')
  if (entries.some(({ isLocked }) => isLocked)) return refuse('locked')

  const files = new Map<string, Uint8Array>()
  try {
    for (const { name, packed, method, size } of entries) {
      if (name.endsWith('/')) continue
      if (files.has(name) || isOutside(name)) return refuse('crooked-archive')
      const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
      if (content.length !== size) return refuse('crooked-archive')
      files.set(name, content)
    }
  } catch (error) {
    const isLarger = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return refuse(isLarger ? 'too-large-inside' : 'crooked-archive')
  }
  return ok(files)
}

interface Entry {
  name: string
  packed: Buffer
  method: number
  size: number
  isLocked: boolean
}

const endMark = Buffer.from('PK\u0005\u0006', 'latin1')
const entryMark = 0x02014b50
const fileMark = 0x04034b50

/** By the directory at the archive's end, which is the one that counts. Nothing, where it leads anywhere it should not. */
function entriesOf(bytes: Buffer): Entry[] | undefined {
  const end = bytes.lastIndexOf(endMark)
  if (end < 0 || end + 22 > bytes.length) return undefined
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return undefined
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((from) => bytes.readUInt16LE(at + from))
    const nameEnd = at + 46 + (nameLength ?? 0)
    const [packedSize, size, local] = [20, 24, 42].map((from) => bytes.readUInt32LE(at + from)) as [
      number,
      number,
      number,
    ]
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== fileMark) return undefined
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    if (start + packedSize > bytes.length || nameEnd > bytes.length) return undefined
    const method = bytes.readUInt16LE(at + 10)
    if (method !== 0 && method !== 8) return undefined
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      packed: bytes.subarray(start, start + packedSize),
      method,
      size,
      isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
    })
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return entries
}

const isOutside = (name: string) => name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')
