import { createHash, randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readLines } from '../disk/folder.ts'

export interface StoredObject {
  key: string
  etag: string
  size: number
  storedAt: string
  /** Content type, encoding, cache control and `x-amz-meta-*`, as they were put and will be given. */
  headers: Record<string, string>
  /** The file its bytes lie in. Each put has one of its own, so whoever reads is not disturbed. */
  file: string
}

/** What has to be so at the instant of writing. */
export type Condition = (there: StoredObject | undefined) => boolean

export interface Objects {
  find(key: string): StoredObject | undefined
  read(object: StoredObject): Promise<Buffer>
  /** Nothing when the condition does not hold. */
  put(
    key: string,
    body: Buffer,
    headers: Record<string, string>,
    options?: { only?: Condition; etag?: string },
  ): Promise<StoredObject | undefined>
  remove(key: string): Promise<void>
  /** In the order S3 lists: by the bytes of the key. */
  startingWith(prefix: string): StoredObject[]
}

type Line = { put: StoredObject } | { removed: string }

/** One bucket in a folder: the bytes of each object in a file, and a journal of what was put and removed. */
export function bucketOnDisk(folder: string, now: () => Date): Objects {
  mkdirSync(folder, { recursive: true })
  const journal = join(folder, 'journal.jsonl')
  const objects = new Map<string, StoredObject>()
  for (const line of readLines<Line>(journal)) {
    if ('put' in line) objects.set(line.put.key, line.put)
    else objects.delete(line.removed)
  }
  const note = (line: Line) => appendFileSync(journal, `${JSON.stringify(line)}\n`)
  const drop = ({ file }: StoredObject) => rm(join(folder, file), { force: true })

  return {
    find: (key) => objects.get(key),

    read: ({ file }) => readFile(join(folder, file)),

    async put(key, body, headers, { only = () => true, etag = etagOf(body) } = {}) {
      const file = randomUUID()
      const object = { key, etag, size: body.length, storedAt: now().toISOString(), headers, file }
      await writeFile(join(folder, file), body)
      // From here on nobody comes between: the condition, the journal, the map.
      const before = objects.get(key)
      if (!only(before)) {
        await drop(object)
        return undefined
      }
      note({ put: object })
      objects.set(key, object)
      if (before) await drop(before)
      return object
    },

    async remove(key) {
      const object = objects.get(key)
      if (!object) return
      note({ removed: key })
      objects.delete(key)
      await drop(object)
    },

    startingWith: (prefix) =>
      [...objects.values()]
        .filter(({ key }) => key.startsWith(prefix))
        .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))),
  }
}

const etagOf = (body: Buffer) => `"${createHash('md5').update(body).digest('hex')}"`
