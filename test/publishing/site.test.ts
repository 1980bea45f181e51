import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SignedBucket, signedBucket } from '../../functions/platform/s3/signed-bucket.ts'
import type { PublicSite } from '../../functions/publishing/publish.ts'
import { siteIn } from '../../functions/publishing/site.ts'
import { close, listen } from '../../infra/local/http/listen.ts'
import { uploadsOnDisk } from '../../infra/local/s3/multipart.ts'
import { bucketOnDisk } from '../../infra/local/s3/objects.ts'
import { s3Server } from '../../infra/local/s3/server.ts'
import { freePorts } from '../infra/local/trial-city.ts'

const credentials = { accessKeyId: 'city', secretAccessKey: 'a-secret-of-the-city' }

describe('the site in its bucket', () => {
  let s3: S3Client
  let site: PublicSite
  let bucket: SignedBucket
  let bucketUrl: string
  let stop: () => Promise<void>
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    const now = () => new Date()
    const objects = bucketOnDisk(join(folder, 'site'), now)
    const uploads = uploadsOnDisk(join(folder, 'parts'))
    const port = await freePorts()
    const server = await listen(
      port,
      s3Server({
        buckets: new Map([['site', { objects, uploads }]]),
        secretOf: () => credentials.secretAccessKey,
        may: () => true,
        now,
        arrived: () => undefined,
      }),
    )
    s3 = new S3Client({ endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', credentials, forcePathStyle: true })
    bucketUrl = `http://127.0.0.1:${port}/site`
    bucket = signedBucket({ url: bucketUrl, region: 'us-east-1', ...credentials })
    site = siteIn(bucket, 'https://kota.example')
    stop = async () => {
      s3.destroy()
      await close(server)
      rmSync(folder, { recursive: true, force: true })
    }
  })
  afterAll(() => stop())

  const read = async (Key: string) => {
    const { Body, ContentType, ContentEncoding, CacheControl } = await s3.send(
      new GetObjectCommand({ Bucket: 'site', Key }),
    )
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? [])
    const text = (ContentEncoding === 'br' ? brotliDecompressSync(bytes) : bytes).toString()
    return { text, ContentType, ContentEncoding, CacheControl }
  }

  it('holds each page as it is and squeezed, for two seconds at the edge', async () => {
    expect(await site.put('/acara/x/', '<h1>Halo</h1>')).toEqual({ isNew: true })
    expect(await site.put('/acara/x/', '<h1>Halo lagi</h1>')).toEqual({ isNew: false })
    const common = {
      text: '<h1>Halo lagi</h1>',
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 's-maxage=2, max-age=0',
    }
    expect(await read('acara/x/index.html')).toEqual({ ...common, ContentEncoding: undefined })
    expect(await read('acara/x/index.html.br')).toEqual({ ...common, ContentEncoding: 'br' })
  })

  it('lists each page beside its other language, and forgets what was taken away', async () => {
    for (const path of ['/acara/y/', '/en/acara/y/', '/luring/']) await site.put(path, 'y')
    await site.putSitemap()
    const listed = async () =>
      [...(await read('sitemap.xml')).text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)
    expect(await listed()).toEqual([
      'https://kota.example/acara/x/',
      'https://kota.example/acara/y/',
      'https://kota.example/en/acara/y/',
    ])
    expect((await read('sitemap.xml')).text).toContain('hreflang="en" href="https://kota.example/en/acara/y/"')

    expect(await site.remove('/acara/y/')).toEqual({ wasThere: true })
    expect(await site.remove('/acara/y/')).toEqual({ wasThere: false })
    await site.putSitemap()
    expect(await listed()).not.toContain('https://kota.example/acara/y/')
    await expect(read('acara/y/index.html.br')).rejects.toThrow()
  })

  it('takes a page away whole, though that broke off in between', async () => {
    await site.put('/acara/z/', 'z')
    let breaks = true
    const fragile = siteIn(
      {
        ...bucket,
        async remove(key) {
          const isBroken = breaks && key.endsWith('.br')
          breaks &&= !isBroken
          if (!isBroken) return bucket.remove(key)
          // Whatever else is under way is through by then.
          await wait(200)
          throw new Error('slow down')
        },
      },
      'https://kota.example',
    )
    await expect(fragile.remove('/acara/z/')).rejects.toThrow('slow down')
    expect(await fragile.remove('/acara/z/')).toEqual({ wasThere: true })
    for (const key of ['acara/z/index.html', 'acara/z/index.html.br']) await expect(read(key)).rejects.toThrow()
  })

  it('knows every key there is, whatever it is called and however many there are', async () => {
    const odd = ['banyak/a b+c.html', 'banyak/<q>&amp;"\'.html', 'banyak/é%20.html']
    const names = [...odd, ...Array.from({ length: 1040 }, (_, n) => `banyak/${n}.html`)]
    for (const key of names) await bucket.put({ key, type: 'text/html', caching: 'max-age=0', body: 'x' })
    const found = await bucket.keys()
    expect(found.filter((key) => key.startsWith('banyak/')).sort()).toEqual(names.sort())
    for (const key of odd) expect(await bucket.isThere(key)).toBe(true)
    for (const key of odd) await bucket.remove(key)
    for (const key of odd) expect(await bucket.isThere(key)).toBe(false)
  })

  it('says what the bucket refused, and writes nothing then', async () => {
    const stranger = { url: bucketUrl, region: 'us-east-1', accessKeyId: 'city', secretAccessKey: 'another secret' }
    const put = signedBucket(stranger).put({ key: 'x.html', type: 'text/html', caching: 'max-age=0', body: 'x' })
    await expect(put).rejects.toThrow(/403.*SignatureDoesNotMatch/s)
    expect(await bucket.isThere('x.html')).toBe(false)
  })
})
