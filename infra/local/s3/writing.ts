import type { IncomingHttpHeaders } from 'node:http'
import { bodyOf } from './body.ts'
import { type Call, described } from './call.ts'
import type { Condition, Objects } from './objects.ts'
import { names } from './reading.ts'
import { answer, element, refuse, textsIn } from './xml.ts'

/** PutObject. */
export async function put({ request, response, objects, key, arrived }: Call): Promise<void> {
  const body = await bodyOf(request)
  if (typeof body === 'string') return refuse(response, body)
  const { headers } = request
  if (missesItsObject(headers, objects, key)) return refuse(response, 'NoSuchKey')
  const object = await objects.put(key, body, described(request), { only: conditionOf(headers) })
  if (!object) return refuse(response, 'PreconditionFailed')
  response.writeHead(200, { etag: object.etag }).end()
  arrived(object, 'Put')
}

/** CopyObject. `from` is the bucket that it comes from, and `fromKey` the key there. */
export async function copy({ request, response, objects, key, arrived }: Call, from: Objects, fromKey: string) {
  const { headers } = request
  const original = from.find(fromKey)
  if (!original) return refuse(response, 'NoSuchKey')
  const ifMatch = headers['x-amz-copy-source-if-match']
  if (ifMatch !== undefined && !names(String(ifMatch), original.etag)) return refuse(response, 'PreconditionFailed')
  const replaces = headers['x-amz-metadata-directive'] === 'REPLACE'
  const object = await objects.put(key, await from.read(original), replaces ? described(request) : original.headers, {
    only: conditionOf(headers),
    etag: original.etag.includes('-') ? undefined : original.etag,
  } as object)
  if (!object) return refuse(response, 'PreconditionFailed')
  answer(response, 200, element('CopyObjectResult', { ETag: object.etag, LastModified: object.storedAt }))
  arrived(object, 'Copy')
}

/** `If-None-Match: *` is "only if it is not there", `If-Match` "only if it is still this one". */
export function conditionOf(headers: IncomingHttpHeaders): Condition {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers
  return (there) => {
    if (ifNoneMatch === '*' && there) return false
    return ifMatch === undefined || (there !== undefined && names(ifMatch, there.etag))
  }
}

export const missesItsObject = (headers: IncomingHttpHeaders, objects: Objects, key: string) =>
  headers['if-match'] !== undefined && !objects.find(key)

/** DeleteObject. What is not there is as good as deleted. */
export async function remove({ request, response, objects, key }: Call): Promise<void> {
  const there = objects.find(key)
  const ifMatch = request.headers['if-match']
  if (ifMatch !== undefined && there && !names(ifMatch, there.etag)) return refuse(response, 'PreconditionFailed')
  await objects.remove(key)
  response.writeHead(204).end()
}

/** DeleteObjects, at most a thousand. */
export async function removeMany({ request, response, objects }: Call): Promise<void> {
  const body = await bodyOf(request)
  if (typeof body === 'string') return refuse(response, body)
  const xml = body.toString()
  const keys = textsIn(xml, 'Key')
  if (keys.length === 0 || keys.length > 1000) return refuse(response, 'MalformedXML')
  await Promise.all(keys.map((key) => objects.remove(key)))
  const isQuiet = textsIn(xml, 'Quiet').includes('true')
  const deleted = isQuiet ? [] : keys.map((Key) => ({ Key }))
  answer(response, 200, element('DeleteResult', { Deleted: deleted }))
}
