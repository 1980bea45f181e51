import { buffer } from 'node:stream/consumers'
import type { Call } from './call.ts'
import type { SecretOf } from './signing/signature.ts'
import { verifyUpload } from './signing/upload-policy.ts'
import { answer, element, refuse } from './xml.ts'

/** POST Object: a browser's own form. Answers as the form asks: back to a page, or with a status. */
export async function postForm(call: Call, secretOf: SecretOf, mayWrite: (accessKeyId: string) => boolean, now: Date) {
  const { request, response, objects, bucket, arrived } = call
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(await buffer(request)), { headers }).formData().catch(() => undefined)
  if (!form) return refuse(response, 'InvalidArgument')
  const verdict = verifyUpload(bucket, form, secretOf, now)
  if (verdict !== 'ok') return refuse(response, verdict)
  const fields = new Map([...form].map(([name, value]) => [name.toLowerCase(), value]))
  const text = (name: string) => String(fields.get(name) ?? '')
  if (!mayWrite(text('x-amz-credential').split('/', 1).join())) return refuse(response, 'AccessDenied')

  const file = fields.get('file') as File
  const key = text('key').replace('$' + '{filename}', file.name)
  const type = text('content-type') || 'application/octet-stream'
  const object = await objects.put(key, Buffer.from(await file.arrayBuffer()), { 'content-type': type })
  if (!object) return refuse(response, 'PreconditionFailed')
  arrived(object, 'Post')

  const next = text('success_action_redirect')
  const status = text('success_action_status')
  if (URL.canParse(next)) {
    const to = new URL(next)
    for (const [name, value] of Object.entries({ bucket, key, etag: object.etag })) to.searchParams.set(name, value)
    response.writeHead(303, { location: to.href, etag: object.etag }).end()
  } else if (status === '201')
    answer(response, 201, element('PostResponse', { Bucket: bucket, Key: key, ETag: object.etag }))
  else response.writeHead(status === '200' ? 200 : 204, { etag: object.etag }).end()
}
