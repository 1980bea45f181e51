import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { readJson, writeJson } from '../disk/folder.ts'
import { bodyOf } from './body.ts'
import { type Call, described } from './call.ts'
import { conditionOf, missesItsObject } from './writing.ts'
import { answer, element, refuse, textsIn } from './xml.ts'

const smallestPart = 5 * 1024 * 1024

interface Begun {
  key: string
  headers: Record<string, string>
}

export type Uploads = ReturnType<typeof uploadsOnDisk>

/** Objects that arrive in parts. Each upload is a folder of its parts, until they are one object. */
export function uploadsOnDisk(folder: string) {
  mkdirSync(folder, { recursive: true })
  const of = (id: string) => join(folder, id)
  return {
    begin(begun: Begun): string {
      const id = randomUUID()
      writeJson(join(of(id), 'begun.json'), begun)
      return id
    },
    find: (id: string): Begun | undefined =>
      /^[\w-]+$/.test(id) ? readJson(join(of(id), 'begun.json'), undefined) : undefined,
    async put(id: string, part: number, body: Buffer): Promise<string> {
      await writeFile(join(of(id), `${part}`), body)
      return tagOf(body)
    },
    async parts(id: string): Promise<Map<number, Buffer>> {
      const files = (await readdir(of(id))).filter((file) => /^\d+$/.test(file))
      return new Map(
        await Promise.all(files.map(async (file) => [Number(file), await readFile(join(of(id), file))] as const)),
      )
    },
    end: (id: string) => rm(of(id), { recursive: true, force: true }),
  }
}

/** CreateMultipartUpload. */
export async function begin({ request, response, uploads, bucket, key }: Call): Promise<void> {
  await buffer(request)
  const UploadId = uploads.begin({ key, headers: described(request) })
  answer(response, 200, element('InitiateMultipartUploadResult', { Bucket: bucket, Key: key, UploadId }))
}

/** UploadPart. */
export async function putPart(call: Call): Promise<void> {
  const { request, response, uploads, query } = call
  const body = await bodyOf(request)
  if (typeof body === 'string') return refuse(response, body)
  const part = Number(query.get('partNumber'))
  if (!(part >= 1 && part <= 10_000)) return refuse(response, 'InvalidArgument')
  const id = idIn(call)
  if (id === undefined) return refuse(response, 'NoSuchUpload')
  response.writeHead(200, { etag: await uploads.put(id, part, body) }).end()
}

/** CompleteMultipartUpload: all but the last part have 5 MB or more, and they are named in order. */
export async function complete(call: Call): Promise<void> {
  const { request, response, objects, uploads, bucket, key, arrived } = call
  const xml = (await buffer(request)).toString()
  const id = idIn(call)
  const begun = id === undefined ? undefined : uploads.find(id)
  if (id === undefined || !begun) return refuse(response, 'NoSuchUpload')

  const numbers = textsIn(xml, 'PartNumber').map(Number)
  const tags = textsIn(xml, 'ETag')
  if (numbers.length === 0) return refuse(response, 'MalformedXML')
  if (numbers.some((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0)))
    return refuse(response, 'InvalidPartOrder')
  const there = await uploads.parts(id)
  const bodies = numbers.flatMap((number) => there.get(number) ?? [])
  const areNamed = bodies.every((body, at) => tagOf(body) === quoted(tags[at]))
  if (bodies.length < numbers.length || !areNamed) return refuse(response, 'InvalidPart')
  if (bodies.slice(0, -1).some(({ length }) => length < smallestPart)) return refuse(response, 'EntityTooSmall')
  if (missesItsObject(request.headers, objects, key)) return refuse(response, 'NoSuchKey')

  const sums = Buffer.concat(bodies.map((body) => createHash('md5').update(body).digest()))
  const etag = `"${createHash('md5').update(sums).digest('hex')}-${bodies.length}"`
  const only = conditionOf(request.headers)
  const object = await objects.put(key, Buffer.concat(bodies), begun.headers, { only, etag })
  if (!object) return refuse(response, 'PreconditionFailed')
  await uploads.end(id)
  answer(response, 200, element('CompleteMultipartUploadResult', { Bucket: bucket, Key: key, ETag: object.etag }))
  arrived(object, 'CompleteMultipartUpload')
}

/** AbortMultipartUpload. */
export async function abort(call: Call): Promise<void> {
  const id = idIn(call)
  if (id === undefined) return refuse(call.response, 'NoSuchUpload')
  await call.uploads.end(id)
  call.response.writeHead(204).end()
}

/** The upload a request speaks of, if it is one of this key's. */
function idIn({ uploads, query, key }: Call): string | undefined {
  const id = query.get('uploadId') ?? ''
  return uploads.find(id)?.key === key ? id : undefined
}

const tagOf = (body: Buffer) => `"${createHash('md5').update(body).digest('hex')}"`
const quoted = (tag = '') => `"${tag.replaceAll('"', '')}"`
