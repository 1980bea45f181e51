import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import {
  DeleteObjectsCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { PublicSite } from './publish.ts'
import { sitemapOf } from './sitemap.ts'

const brotli = promisify(brotliCompress)

/** Where published files lie, two seconds at the edge and never unasked in a browser. */
export const pageCaching = 's-maxage=2, max-age=0'

/** Every page lies in the bucket twice: as it is, and as `.br`, which the edge hands to browsers that read it. */
export const siteIn = (s3: S3Client, bucket: string, siteUrl: string): PublicSite => {
  async function write(key: string, type: string, body: string) {
    const common = { Bucket: bucket, ContentType: `${type}; charset=utf-8`, CacheControl: pageCaching }
    const small = {
      ContentEncoding: 'br',
      Body: await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    }
    await Promise.all([
      s3.send(new PutObjectCommand({ ...common, Key: key, Body: body })),
      s3.send(new PutObjectCommand({ ...common, Key: `${key}.br`, ...small })),
    ])
  }
  const isThere = async (key: string) => {
    try {
      await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))
      return true
    } catch (error) {
      if (error instanceof Error && (error.name === 'NotFound' || error.name === 'NoSuchKey')) return false
      throw error
    }
  }

  return {
    url: siteUrl,

    async putFile({ path, type, body }) {
      const common = { Bucket: bucket, ContentType: `${type}; charset=utf-8`, CacheControl: pageCaching }
      await s3.send(new PutObjectCommand({ ...common, Key: path.slice(1), Body: body }))
    },

    async put(path, html) {
      const isNew = !(await isThere(keyOf(path)))
      await write(keyOf(path), 'text/html', html)
      return { isNew }
    },

    async remove(path) {
      const wasThere = await isThere(keyOf(path))
      const Objects = [{ Key: keyOf(path) }, { Key: `${keyOf(path)}.br` }]
      if (wasThere) await s3.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }))
      return { wasThere }
    },

    async putSitemap() {
      await write('sitemap.xml', 'application/xml', sitemapOf(await pathsIn(s3, bucket), siteUrl))
    },
  }
}

async function pathsIn(s3: S3Client, bucket: string): Promise<string[]> {
  const paths: string[] = []
  let ContinuationToken: string | undefined
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, ContinuationToken }))
    for (const { Key = '' } of page.Contents ?? [])
      if (Key.endsWith('index.html')) paths.push(`/${Key.slice(0, -'index.html'.length)}`)
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken)
  return paths
}

const keyOf = (path: string) => `${path.slice(1)}index.html`
