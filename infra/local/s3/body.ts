import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import type { RefusalCode } from './xml.ts'

/** The bytes that were sent, once they are what their sums say. In chunks with sums behind, AWS's client sends over TLS only. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | RefusalCode> {
  const { headers } = request
  const body = await buffer(request)
  const promised = String(headers['x-amz-content-sha256'] ?? '')
  if (promised.startsWith('STREAMING-')) return 'NotImplemented'
  if (/^[\da-f]{64}$/.test(promised) && sum('sha256', body, 'hex') !== promised) return 'XAmzContentSHA256Mismatch'
  const isAsSummed = Object.entries(sums).every(
    ([name, of]) => headers[name] === undefined || headers[name] === of(body),
  )
  return isAsSummed ? body : 'BadDigest'
}

const sums = {
  'content-md5': (body: Buffer) => sum('md5', body, 'base64'),
  'x-amz-checksum-crc32': (body: Buffer) => {
    const four = Buffer.alloc(4)
    four.writeUInt32BE(crc32(body))
    return four.toString('base64')
  },
  'x-amz-checksum-sha256': (body: Buffer) => sum('sha256', body, 'base64'),
}

const sum = (how: string, body: Buffer, as: 'hex' | 'base64') => createHash(how).update(body).digest(as)
