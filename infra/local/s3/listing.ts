import type { Call } from './call.ts'
import type { StoredObject } from './objects.ts'
import { answer, element, refuse } from './xml.ts'

type Entry = { prefix: string } | { object: StoredObject }

/** ListObjectsV2: what begins with a prefix, gathered into folders by a delimiter, page by page. */
export function list({ response, objects, bucket, query }: Call) {
  if (query.get('list-type') !== '2') return refuse(response, 'NotImplemented')
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  const most = Math.min(Number(query.get('max-keys') ?? 1000), 1000)
  const token = query.get('continuation-token')
  const after = token ? Buffer.from(token, 'base64url').toString() : (query.get('start-after') ?? '')
  if (!(most >= 0)) return refuse(response, 'InvalidArgument')

  const entries = entriesOf(objects.startingWith(prefix), prefix, delimiter).filter((each) =>
    isAfter(nameOf(each), after),
  )
  const page = entries.slice(0, most)
  const last = entries.length > most && most > 0 ? page.at(-1) : undefined
  const listed = page.flatMap((entry) => ('object' in entry ? [entry.object] : []))
  const folders = page.flatMap((entry) => ('prefix' in entry ? [entry.prefix] : []))
  const encode = query.get('encoding-type') === 'url' ? encodeURIComponent : String

  const content = {
    Name: bucket,
    Prefix: encode(prefix),
    KeyCount: page.length,
    MaxKeys: most,
    IsTruncated: last !== undefined,
    ...(delimiter && { Delimiter: encode(delimiter) }),
    ...(token && { ContinuationToken: token }),
    ...(last && { NextContinuationToken: Buffer.from(nameOf(last)).toString('base64url') }),
    ...(encode !== String && { EncodingType: 'url' }),
    Contents: listed.map(({ key, etag, size, storedAt }) => ({
      Key: encode(key),
      LastModified: storedAt,
      ETag: etag,
      Size: size,
      StorageClass: 'STANDARD',
    })),
    CommonPrefixes: folders.map((folder) => ({ Prefix: encode(folder) })),
  }
  answer(response, 200, element('ListBucketResult', content))
}

function entriesOf(objects: readonly StoredObject[], prefix: string, delimiter: string): Entry[] {
  const entries: Entry[] = []
  const folders = new Set<string>()
  for (const object of objects) {
    const end = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length)
    const folder = object.key.slice(0, end + delimiter.length)
    if (end < 0) entries.push({ object })
    else if (!folders.has(folder)) {
      folders.add(folder)
      entries.push({ prefix: folder })
    }
  }
  return entries
}

const nameOf = (entry: Entry) => ('object' in entry ? entry.object.key : entry.prefix)
const isAfter = (name: string, after: string) => Buffer.compare(Buffer.from(name), Buffer.from(after)) > 0
