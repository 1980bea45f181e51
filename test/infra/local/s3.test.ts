import { randomBytes } from 'node:crypto'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, servers } from './s3-servers.ts'

const Bucket = 'pertama'
const megabyte = 1024 * 1024

describe.each(servers)('S3, %s', (_, start) => {
  let server: Server
  let s3: S3Client
  beforeAll(async () => {
    server = await start()
    s3 = server.s3
  })
  afterAll(() => server.stop())

  const put = (Key: string, Body: PutObjectCommandInput['Body'] = 'isi', more: Partial<PutObjectCommandInput> = {}) =>
    s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }))
  const bodyOf = async (Key: string, more = {}) => {
    const { Body, ...rest } = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }))
    return { text: await Body?.transformToString(), ...rest }
  }
  /** What a call was refused with: the code, or the status where there is no body to say it. */
  const refusalOf = (call: Promise<unknown>) =>
    call.then(
      () => 'ok',
      (error) => (/^\d|Unknown/.test(error.name) ? error.$metadata.httpStatusCode : error.name),
    )

  describe('an object', () => {
    it('comes back as it was put, with what was said about it', async () => {
      const said = {
        ContentType: 'text/html; charset=utf-8',
        CacheControl: 's-maxage=2',
        ContentEncoding: 'br',
        Metadata: { asal: 'kota' },
      }
      const { ETag } = await put("acara/stan (1)/'batik' é+&.html", 'héllo', said)
      const { text, ...rest } = await bodyOf("acara/stan (1)/'batik' é+&.html")
      expect([text, rest]).toMatchObject(['héllo', { ...said, ETag, ContentLength: 6 }])
      const head = await s3.send(new HeadObjectCommand({ Bucket, Key: "acara/stan (1)/'batik' é+&.html" }))
      expect(head).toMatchObject({ ...said, ETag, ContentLength: 6 })
    })

    it('may be empty', async () => {
      await put('kosong', '')
      expect((await bodyOf('kosong')).text).toBe('')
    })

    it('is refused when its bytes are not those its sum was made of', async () => {
      const sum = put('rusak', 'isi', { ChecksumCRC32: 'AAAAAA==' })
      expect(await refusalOf(sum)).toBe('BadDigest')
    })

    it('that is not there is refused, but deleted all the same', async () => {
      expect(await refusalOf(bodyOf('tidak-ada'))).toBe('NoSuchKey')
      expect(await refusalOf(s3.send(new HeadObjectCommand({ Bucket, Key: 'tidak-ada' })))).toBe('NotFound')
      expect(await refusalOf(s3.send(new DeleteObjectCommand({ Bucket, Key: 'tidak-ada' })))).toBe('ok')
      expect(await refusalOf(s3.send(new GetObjectCommand({ Bucket: 'bukan-ember', Key: 'a' })))).toBe('NoSuchBucket')
    })

    it('is read in part', async () => {
      await put('huruf', 'abcdefghij')
      const part = async (Range: string) => {
        const { text, ContentRange } = await bodyOf('huruf', { Range })
        return [text, ContentRange]
      }
      expect(await part('bytes=0-2')).toEqual(['abc', 'bytes 0-2/10'])
      expect(await part('bytes=7-')).toEqual(['hij', 'bytes 7-9/10'])
      expect(await part('bytes=-4')).toEqual(['ghij', 'bytes 6-9/10'])
      expect(await part('bytes=8-99')).toEqual(['ij', 'bytes 8-9/10'])
      expect(await refusalOf(bodyOf('huruf', { Range: 'bytes=10-' }))).toBe('InvalidRange')
    })

    it('is given only when it is, or is no longer, the one asked for', async () => {
      const { ETag = '' } = await put('versi', 'satu')
      expect((await bodyOf('versi', { IfMatch: ETag })).text).toBe('satu')
      expect(await refusalOf(bodyOf('versi', { IfMatch: '"lain"' }))).toBe('PreconditionFailed')
      expect(await refusalOf(bodyOf('versi', { IfNoneMatch: ETag }))).toBe(304)
      expect((await bodyOf('versi', { IfNoneMatch: '"lain"' })).text).toBe('satu')
    })

    it('is copied, with what was said about it or with something else', async () => {
      await put('asli ü', 'isi', { ContentType: 'text/plain', Metadata: { asal: 'kota' } })
      const CopySource = `${Bucket}/${encodeURIComponent('asli ü')}`
      await s3.send(new CopyObjectCommand({ Bucket: 'kedua', Key: 'salinan', CopySource }))
      const copied = await s3.send(new GetObjectCommand({ Bucket: 'kedua', Key: 'salinan' }))
      expect([await copied.Body?.transformToString(), copied.ContentType, copied.Metadata]).toEqual([
        'isi',
        'text/plain',
        { asal: 'kota' },
      ])

      await s3.send(
        new CopyObjectCommand({
          Bucket,
          Key: 'lain',
          CopySource,
          MetadataDirective: 'REPLACE',
          ContentType: 'image/png',
        }),
      )
      expect((await bodyOf('lain')).ContentType).toBe('image/png')
      const missing = new CopyObjectCommand({ Bucket, Key: 'x', CopySource: `${Bucket}/tidak-ada` })
      expect(await refusalOf(s3.send(missing))).toBe('NoSuchKey')
    })
  })

  describe('a conditional write', () => {
    it('makes what is not there yet, once', async () => {
      const tries = await Promise.all(
        Array.from({ length: 5 }, (_, n) => refusalOf(put('sekali', `${n}`, { IfNoneMatch: '*' }))),
      )
      expect(tries.filter((outcome) => outcome === 'ok').length).toBe(1)
      expect(await refusalOf(put('sekali', 'lagi', { IfNoneMatch: '*' }))).toBe('PreconditionFailed')
    })

    it('replaces only what was read', async () => {
      const { ETag = '' } = await put('dokumen', 'satu')
      expect(await refusalOf(put('dokumen', 'dua', { IfMatch: ETag }))).toBe('ok')
      expect(await refusalOf(put('dokumen', 'tiga', { IfMatch: ETag }))).toBe('PreconditionFailed')
      expect((await bodyOf('dokumen')).text).toBe('dua')
    })
  })

  describe('a list', () => {
    const keys = ['a/1', 'a/2', 'a/b/3', 'a/b/4', 'b/5', 'B/6', 'é']
    beforeAll(async () => {
      for (const key of keys) await put(`daftar/${key}`)
    })
    const list = async (more: Partial<ListObjectsV2CommandInput>) => {
      const {
        Contents = [],
        CommonPrefixes = [],
        ...rest
      } = await s3.send(new ListObjectsV2Command({ Bucket, ...more }))
      const names = [...Contents.map(({ Key }) => Key), ...CommonPrefixes.map(({ Prefix }) => Prefix)]
      return { ...rest, names: names.map((name) => name?.replace('daftar/', '')) }
    }

    it('holds what begins with a prefix, in the order of its bytes', async () => {
      const { names, KeyCount } = await list({ Prefix: 'daftar/' })
      expect([names, KeyCount]).toEqual([['B/6', 'a/1', 'a/2', 'a/b/3', 'a/b/4', 'b/5', 'é'], 7])
    })

    it('gathers folders', async () => {
      expect((await list({ Prefix: 'daftar/', Delimiter: '/' })).names).toEqual(['é', 'B/', 'a/', 'b/'])
      expect((await list({ Prefix: 'daftar/a/', Delimiter: '/' })).names).toEqual(['a/1', 'a/2', 'a/b/'])
    })

    it('comes page by page, each thing once', async () => {
      const names: unknown[] = []
      let token: string | undefined
      let pages = 0
      do {
        const page = await list({ Prefix: 'daftar/', MaxKeys: 3, ...(token && { ContinuationToken: token }) })
        names.push(...page.names)
        token = page.NextContinuationToken
        expect(page.IsTruncated).toBe(token !== undefined)
        pages += 1
      } while (token)
      expect([pages, names]).toEqual([3, ['B/6', 'a/1', 'a/2', 'a/b/3', 'a/b/4', 'b/5', 'é']])
      expect((await list({ Prefix: 'daftar/', StartAfter: 'daftar/a/b/4' })).names).toEqual(['b/5', 'é'])
    })

    it('is shorter by those that were deleted together', async () => {
      const Objects = ['daftar/a/1', 'daftar/é', 'daftar/tidak-ada'].map((Key) => ({ Key }))
      const { Deleted = [] } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }))
      expect(Deleted.map(({ Key }) => Key).sort()).toEqual(['daftar/a/1', 'daftar/tidak-ada', 'daftar/é'])
      expect((await list({ Prefix: 'daftar/' })).names).toEqual(['B/6', 'a/2', 'a/b/3', 'a/b/4', 'b/5'])
    })
  })

  describe('an upload in parts', () => {
    const begin = async (Key: string) => {
      const { UploadId = '' } = await s3.send(
        new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'application/epub+zip' }),
      )
      return { Bucket, Key, UploadId }
    }
    const send = async (upload: object, PartNumber: number, Body: Buffer) => {
      const { ETag } = await s3.send(
        new UploadPartCommand({ ...(upload as Awaited<ReturnType<typeof begin>>), PartNumber, Body }),
      )
      return { PartNumber, ...(ETag && { ETag }) }
    }

    it('becomes one object, the later sending of a part counting', async () => {
      const upload = await begin('besar.epub')
      const first = randomBytes(5 * megabyte)
      await send(upload, 1, randomBytes(5 * megabyte))
      const Parts = [await send(upload, 1, first), await send(upload, 2, Buffer.from('ekor'))]
      expect(await refusalOf(bodyOf('besar.epub'))).toBe('NoSuchKey')
      const { ETag } = await s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }))
      expect(ETag).toMatch(/^"[\da-f]{32}-2"$/)
      const whole = await s3.send(new GetObjectCommand({ Bucket, Key: 'besar.epub' }))
      const body = Buffer.from((await whole.Body?.transformToByteArray()) ?? [])
      expect([whole.ContentType, body.equals(Buffer.concat([first, Buffer.from('ekor')]))]).toEqual([
        'application/epub+zip',
        true,
      ])
    })

    it('is refused with parts missing, out of order or too small', async () => {
      const upload = await begin('rusak')
      const small = await send(upload, 1, Buffer.from('kecil'))
      const last = await send(upload, 2, randomBytes(5 * megabyte))
      const complete = (Parts: object[]) =>
        refusalOf(s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } })))
      expect(await complete([{ ...last, PartNumber: 3 }])).toBe('InvalidPart')
      expect(await complete([{ ...last, ETag: '"lain"' }])).toBe('InvalidPart')
      expect(await complete([last, small])).toBe('InvalidPartOrder')
      expect(await complete([small, last])).toBe('EntityTooSmall')
    })

    it('is gone when it is given up', async () => {
      const upload = await begin('batal')
      await s3.send(new AbortMultipartUploadCommand(upload))
      expect(await refusalOf(send(upload, 1, Buffer.from('x')))).toBe('NoSuchUpload')
    })
  })

  describe('a stranger', () => {
    const stranger = (accessKeyId: string, secretAccessKey: string) =>
      new S3Client({
        endpoint: server.endpoint,
        region: 'us-east-1',
        credentials: { accessKeyId, secretAccessKey },
        forcePathStyle: true,
        maxAttempts: 1,
      })
    it('is kept out', async () => {
      const read = new GetObjectCommand({ Bucket, Key: 'kosong' })
      expect(await refusalOf(stranger('city', 'guess').send(read))).toBe('SignatureDoesNotMatch')
      expect((await fetch(`${server.endpoint}/${Bucket}/kosong`)).status).toBe(403)
    })

    it('reads by a signed address, until somebody changes it', async () => {
      await put('unduh', 'isi')
      const url = await getSignedUrl(
        s3,
        new GetObjectCommand({ Bucket, Key: 'unduh', ResponseContentDisposition: 'attachment' }),
        { expiresIn: 60 },
      )
      const read = await fetch(url)
      expect([read.status, await read.text(), read.headers.get('content-disposition')]).toEqual([
        200,
        'isi',
        'attachment',
      ])
      expect((await fetch(url.replace('unduh', 'kosong'))).status).toBe(403)
    })
  })

  describe('a posted form', () => {
    const post = async (change: Record<string, string> = {}, file = 'foto') => {
      const { url, fields } = await createPresignedPost(s3, {
        Bucket,
        Key: 'karantina/foto',
        Fields: { 'Content-Type': 'image/png' },
        Conditions: [['content-length-range', 1, 10]],
      })
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...fields, ...change })) form.set(name, value)
      form.set('file', new File([file], 'foto.png'))
      const response = await fetch(url, { method: 'POST', body: form })
      return [response.status, (await response.text()).match(/<Code>(\w+)/)?.[1]]
    }

    it('puts what its policy lets it, and nothing else', async () => {
      expect(await post()).toEqual([204, undefined])
      expect(await bodyOf('karantina/foto')).toMatchObject({ text: 'foto', ContentType: 'image/png' })
      expect(await post({}, 'terlalu panjang')).toEqual([400, 'EntityTooLarge'])
      expect(await post({}, '')).toEqual([400, 'EntityTooSmall'])
      expect(await post({ key: 'di-tempat-lain' })).toEqual([403, 'AccessDenied'])
      expect(await post({ 'Content-Type': 'text/html' })).toEqual([403, 'AccessDenied'])
    })
  })
})
