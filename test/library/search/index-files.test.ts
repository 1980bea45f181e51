import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexChanges } from '../../../functions/library/search/index-changes.ts'
import { indexFiles } from '../../../functions/library/search/index-files.ts'
import { search } from '../../../functions/library/search/query.ts'
import { close, listen } from '../../../infra/local/http/listen.ts'
import { uploadsOnDisk } from '../../../infra/local/s3/multipart.ts'
import { bucketOnDisk } from '../../../infra/local/s3/objects.ts'
import { s3Server } from '../../../infra/local/s3/server.ts'
import { freePorts } from '../../infra/local/trial-city.ts'
import { titleOf } from '../support/titles.ts'

const credentials = { accessKeyId: 'city', secretAccessKey: 'a-secret-of-the-city' }
let s3: S3Client
let stop: () => Promise<void>

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'index-'))
  const port = await freePorts()
  const now = () => new Date()
  const bucket = { objects: bucketOnDisk(join(folder, 'site'), now), uploads: uploadsOnDisk(join(folder, 'parts')) }
  const server = await listen(
    port,
    s3Server({
      buckets: new Map([['site', bucket]]),
      secretOf: () => credentials.secretAccessKey,
      may: () => true,
      now,
      arrived: () => undefined,
    }),
  )
  s3 = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials,
    forcePathStyle: true,
    maxAttempts: 1,
  })
  stop = async () => {
    s3.destroy()
    await close(server)
    rmSync(folder, { recursive: true, force: true })
  }
})
afterAll(() => stop())

const read = async <File>(path: string): Promise<File | undefined> => {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'site', Key: path.slice(1) }))
    return JSON.parse((await Body?.transformToString()) ?? '') as File
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchKey') return undefined
    throw error
  }
}
const added = (names: readonly string[]) => indexChanges(names.map((name) => ({ title: titleOf(name), before: {} })))

describe('the files of the index', () => {
  it('are made, changed and read where they lie', async () => {
    const files = indexFiles(s3, 'site')
    await files.apply(added(['Laut biru', 'Laut bercerita']))
    expect(await search(read, 'laut')).toMatchObject({ total: 2 })
    const title = titleOf('Laut biru', { status: 'withdrawn' })
    await files.apply(indexChanges([{ title, before: { laut: 8, biru: 8 } }]))
    expect((await search(read, 'laut')).found.map(({ title }) => title)).toEqual(['Laut bercerita'])
    expect(await read('/katalog/kata/bi.json')).toEqual({})
  })

  it('changed by many at once lose nothing', async () => {
    const names = Array.from({ length: 24 }, (_, n) => `Rebutan ${n}`)
    await Promise.all(names.map((name) => indexFiles(s3, 'site').apply(added([name]))))
    const { total, found } = await search(read, 'rebutan', { limit: 50 })
    expect([total, found.length]).toEqual([24, 24])
  })

  it('would lose something without the condition', async () => {
    const Key = 'katalog/kata/tanpa.json'
    const change = async (word: string) => {
      const file = (await read<Record<string, true>>(`/${Key}`)) ?? {}
      await s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body: JSON.stringify({ ...file, [word]: true }) }))
    }
    await Promise.all(Array.from({ length: 24 }, (_, n) => change(`kata${n}`)))
    expect(Object.keys((await read<object>(`/${Key}`)) ?? {}).length).toBeLessThan(24)
  })

  it('that are no JSON stop the batch, which comes again, instead of being written over', async () => {
    await s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'katalog/kata/qq.json', Body: '{"qq' }))
    await expect(indexFiles(s3, 'site').apply(added(['qqaa']))).rejects.toThrow(SyntaxError)
  })
})
