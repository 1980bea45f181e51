import { rangeOf } from '../http/range.ts'
import type { Call } from './call.ts'
import type { StoredObject } from './objects.ts'
import { refuse } from './xml.ts'

/** Names in a presigned address what the answer shall say of itself. */
const spoken = /^response-(content-type|content-disposition|content-encoding|content-language|cache-control)$/

/** GetObject and HeadObject, with conditions and one range. */
export async function get(call: Call): Promise<void> {
  const { request, response, objects, key, query } = call
  const object = objects.find(key)
  if (!object) return refuse(response, 'NoSuchKey')
  const said = [...query].flatMap(([name, value]) =>
    spoken.test(name) ? [[name.replace('response-', ''), value]] : [],
  )
  const headers = {
    ...object.headers,
    ...Object.fromEntries(said),
    etag: object.etag,
    'last-modified': new Date(object.storedAt).toUTCString(),
    'accept-ranges': 'bytes',
  }
  const state = stateOf(object, call)
  if (state === 'changed') return refuse(response, 'PreconditionFailed')
  if (state === 'unchanged') return void response.writeHead(304, headers).end()

  const range = rangeOf(request.headers.range, object.size)
  if (range === 'unsatisfiable') return refuse(response, 'InvalidRange')
  const body = await objects.read(object)
  const part = range ? body.subarray(range.from, range.to + 1) : body
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'content-length': part.length,
    ...(range && { 'content-range': `bytes ${range.from}-${range.to}/${object.size}` }),
  })
  response.end(request.method === 'HEAD' ? undefined : part)
}

/** What the conditional headers come to. Tags go before times. */
function stateOf({ etag, storedAt }: StoredObject, { request: { headers } }: Call): 'changed' | 'unchanged' | 'wanted' {
  const second = Math.floor(Date.parse(storedAt) / 1000) * 1000
  const ifMatch = headers['if-match']
  const ifNoneMatch = headers['if-none-match']
  const since = Date.parse(headers['if-modified-since'] ?? '')
  const until = Date.parse(headers['if-unmodified-since'] ?? '')

  if (ifMatch !== undefined && !names(ifMatch, etag)) return 'changed'
  if (ifMatch === undefined && second > until) return 'changed'
  if (ifNoneMatch !== undefined) return names(ifNoneMatch, etag) ? 'unchanged' : 'wanted'
  return second <= since ? 'unchanged' : 'wanted'
}

/** Whether a header of tags means this one. Some clients leave the quotes out. */
export const names = (header: string, etag: string) =>
  header.split(/\s*,\s*/).some((tag) => tag === '*' || tag.replaceAll('"', '') === etag.replaceAll('"', ''))
