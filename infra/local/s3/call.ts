import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Uploads } from './multipart.ts'
import type { Objects, StoredObject } from './objects.ts'

/** How an object came into a bucket, in the words of S3's notifications. */
export type Arrival = 'Put' | 'Post' | 'Copy' | 'CompleteMultipartUpload'

/** One request to a bucket, let through. */
export interface Call {
  request: IncomingMessage
  response: ServerResponse
  objects: Objects
  uploads: Uploads
  bucket: string
  key: string
  query: URLSearchParams
  arrived(object: StoredObject, how: Arrival): void
}

const kept =
  /^(content-type|content-encoding|content-disposition|content-language|cache-control|expires|x-amz-meta-.+)$/

/** What is said about an object when it is put, to be given along with it. */
export function described({ headers }: IncomingMessage): Record<string, string> {
  const said = Object.entries(headers).flatMap(([name, value]) => (kept.test(name) ? [[name, String(value)]] : []))
  return { 'content-type': 'application/octet-stream', ...Object.fromEntries(said) }
}
