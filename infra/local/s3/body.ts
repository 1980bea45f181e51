import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import type { RefusalCode } from './xml.ts'

/** The bytes that were sent, once they are what their sums say. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | RefusalCode> {
  const { headers } = request
  const sent = await buffer(request)
  const promised = String(headers['x-amz-content-sha256'] ?? '')
  const streamed = promised.startsWith('STREAMING-') ? unchunked(sent) : undefined
  if (promised.startsWith('STREAMING-') && !streamed) return 'IncompleteBody'

  const body = streamed?.body ?? sent
  if (/^[\da-f]{64}$/.test(promised) && sum('sha256', body, 'hex') !== promised) return 'XAmzContentSHA256Mismatch'
  if (headers['content-md5'] && sum('md5', body, 'base64') !== headers['content-md5']) return 'BadDigest'
  const sums = { ...headers, ...streamed?.trailers }
  const isAsSummed = Object.entries(checksums).every(
    ([name, of]) => sums[name] === undefined || sums[name] === of(body),
  )
  return isAsSummed ? body : 'BadDigest'
}

const checksums = {
  'x-amz-checksum-crc32': (body: Buffer) => {
    const four = Buffer.alloc(4)
    four.writeUInt32BE(crc32(body))
    return four.toString('base64')
  },
  'x-amz-checksum-sha1': (body: Buffer) => sum('sha1', body, 'base64'),
  'x-amz-checksum-sha256': (body: Buffer) => sum('sha256', body, 'base64'),
}

const sum = (how: string, body: Buffer, as: 'hex' | 'base64') => createHash(how).update(body).digest(as)

/**
 * `aws-chunked`: each part with its length before it, and sums at the end.
 * docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
function unchunked(sent: Buffer) {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const lineEnd = sent.indexOf('\r\n', at)
    if (lineEnd < 0) return undefined
    const size = Number.parseInt(sent.toString('latin1', at, lineEnd), 16)
    if (!(size >= 0)) return undefined
    at = lineEnd + 2
    if (size === 0) return { body: Buffer.concat(parts), trailers: trailersIn(sent.toString('latin1', at)) }
    parts.push(sent.subarray(at, at + size))
    at += size + 2
  }
}

const trailersIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(text.matchAll(/^([\w-]+):\s*(.*?)\r?$/gm), ([, name = '', value = '']) => [name, value]),
  )
