import type { IncomingMessage } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { squeezed } from '../../front.ts'
import type { Answer } from './cache.ts'

type Squeezing = 'br' | 'gzip' | ''

/** How a browser likes its text best. */
export function squeezeFor({ headers }: IncomingMessage): Squeezing {
  const accepted = String(headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : ''
}

/** Long text made small on its way out, unless it lay there so already. */
export function squeeze(answer: Answer, how: Squeezing): Answer {
  const { headers, body } = answer
  const type = String(headers['content-type'] ?? '')
    .split(';', 1)
    .join()
    .trim()
  const isText = (squeezed.types as readonly string[]).includes(type)
  if (how === '' || !isText || headers['content-encoding'] || body.length < squeezed.from || body.length > squeezed.to)
    return answer
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  const smaller = how === 'br' ? brotliCompressSync(body, quality) : gzipSync(body)
  const { 'content-length': _, ...rest } = headers
  // CloudFront weakens the tag of what it squeezes: the bytes are no longer those it names.
  const etag = headers.etag && { etag: `W/${String(headers.etag).replace('W/', '')}` }
  return { ...answer, headers: { ...rest, ...etag, 'content-encoding': how, vary: 'Accept-Encoding' }, body: smaller }
}
