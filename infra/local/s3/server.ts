import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { BucketRight } from '../../../functions/platform/manifest.ts'
import type { Arrival, Call } from './call.ts'
import { postForm } from './form-upload.ts'
import { list } from './listing.ts'
import { abort, begin, complete, putPart, type Uploads } from './multipart.ts'
import type { Objects, StoredObject } from './objects.ts'
import { get } from './reading.ts'
import { type SecretOf, verify } from './signing/signature.ts'
import { copy, put, remove, removeMany } from './writing.ts'
import { type RefusalCode, refuse } from './xml.ts'

export interface LocalBucket {
  objects: Objects
  uploads: Uploads
  /** Where pages may come from that post files into it. */
  postedFrom?: readonly string[]
}

export interface LocalS3 {
  buckets: ReadonlyMap<string, LocalBucket>
  secretOf: SecretOf
  /** Whether the holder of a key has a right on a bucket. */
  may(accessKeyId: string, right: BucketRight, bucket: string): boolean
  /** The city's time: until when a form or an address holds that was signed with it. */
  now(): Date
  arrived(bucket: string, object: StoredObject, how: Arrival): void
}

/** S3 as far as the city uses it, path style. Unlike other emulators it refuses what S3 refuses: a wrong signature first of all. */
export function s3Server(s3: LocalS3): RequestListener {
  return async (request, response) => {
    const url = new URL(`http://s3${request.url}`)
    const [name = '', ...rest] = decodeURIComponent(url.pathname).slice(1).split('/')
    const bucket = s3.buckets.get(name)
    if (allowOrigin(request, response, bucket)) return
    const call = bucket && {
      ...bucket,
      request,
      response,
      bucket: name,
      key: rest.join('/'),
      query: url.searchParams,
      arrived: (object: StoredObject, how: Arrival) => s3.arrived(name, object, how),
    }
    if (isForm(request)) {
      if (!call) return refuse(response, 'NoSuchBucket')
      return postForm(call, s3.secretOf, (id) => s3.may(id, 'write', name), s3.now())
    }
    // A signed address runs out by the time it was signed with, which is the city's; clients sign headers with the machine's.
    const isAddress = url.searchParams.has('X-Amz-Signature')
    const verdict = verify(request, s3.secretOf, isAddress ? s3.now() : new Date())
    if (verdict !== 'ok') return refuse(response, verdict)
    if (!call) return refuse(response, 'NoSuchBucket')
    return serve(call, s3)
  }
}

function serve(call: Call, s3: LocalS3): void | Promise<void> {
  const { request, response, bucket, key, query } = call
  const keyId = accessKeyIn(request, query)
  const may = (right: BucketRight, on = bucket) => s3.may(keyId, right, on)
  const deed = deedOf(call)
  if (deed === undefined) return refuse(response, 'MethodNotAllowed')
  if (!may(deed.right)) return refuse(response, 'AccessDenied')
  // S3 tells only those who may list that something is not there.
  if (deed.does === get && !call.objects.find(key) && !may('list')) return refuse(response, 'AccessDenied')

  const source = request.headers['x-amz-copy-source']
  if (deed.does !== put || source === undefined) return deed.does(call)
  const [from = '', ...rest] = decodeURIComponent(String(source)).replace(/^\//, '').split('/')
  const there = s3.buckets.get(from)
  if (!there || !may('read', from)) return refuse(response, 'AccessDenied' satisfies RefusalCode)
  return copy(call, there.objects, rest.join('/'))
}

interface Deed {
  right: BucketRight
  does(call: Call): void | Promise<void>
}

function deedOf({ request: { method }, key, query }: Call): Deed | undefined {
  if (key === '') {
    if (method === 'POST' && query.has('delete')) return { right: 'delete', does: removeMany }
    return method === 'GET' ? { right: 'list', does: list } : undefined
  }
  if (method === 'GET' || method === 'HEAD') return { right: 'read', does: get }
  if (method === 'PUT') return { right: 'write', does: query.has('uploadId') ? putPart : put }
  if (method === 'DELETE')
    return query.has('uploadId') ? { right: 'write', does: abort } : { right: 'delete', does: remove }
  if (method === 'POST' && query.has('uploads')) return { right: 'write', does: begin }
  return method === 'POST' && query.has('uploadId') ? { right: 'write', does: complete } : undefined
}

function accessKeyIn({ headers }: IncomingMessage, query: URLSearchParams): string {
  const [, inHeader] = headers.authorization?.match(/Credential=([^/]+)\//) ?? []
  return inHeader ?? query.get('X-Amz-Credential')?.split('/', 1).join() ?? ''
}

const isForm = ({ method, headers }: IncomingMessage) =>
  method === 'POST' && headers['content-type']?.startsWith('multipart/form-data') === true

/** CORS, for a script that posts a form. True when that was all it asked. */
function allowOrigin({ method, headers }: IncomingMessage, response: ServerResponse, bucket?: LocalBucket): boolean {
  const { origin } = headers
  if (origin === undefined) return false
  const isAllowed = bucket?.postedFrom?.includes(origin) === true
  if (isAllowed) {
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('access-control-allow-methods', 'POST')
    response.setHeader('vary', 'Origin')
  }
  if (method !== 'OPTIONS') return false
  const asked = headers['access-control-request-method']
  const asksHeaders = headers['access-control-request-headers']
  if (isAllowed && asksHeaders) response.setHeader('access-control-allow-headers', asksHeaders)
  response.writeHead(isAllowed && asked === 'POST' ? 200 : 403).end()
  return true
}
