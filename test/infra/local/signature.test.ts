import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verify } from '../../../infra/local/s3/signing/signature.ts'

/** A server that answers with its verdict on the signature, and AWS's own client to sign for it. */
describe('a signature for S3', () => {
  const time = { passed: 0 }
  let server: Server
  let s3: S3Client
  beforeAll(async () => {
    server = createServer((request, response) => {
      const verdict = verify(
        request,
        (id) => (id === 'publisher' ? 'secret' : undefined),
        new Date(Date.now() + time.passed),
      )
      request.resume().on('end', () => response.writeHead(verdict === 'ok' ? 200 : 403, { verdict }).end())
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    s3 = clientWith('publisher', 'secret')
  })
  afterAll(() => server.close())

  const clientWith = (accessKeyId: string, secretAccessKey: string) =>
    new S3Client({
      region: 'ap-southeast-3',
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      credentials: { accessKeyId, secretAccessKey },
      requestChecksumCalculation: 'WHEN_REQUIRED',
      maxAttempts: 1,
    })
  const statusOf = (client: S3Client, Key: string) =>
    client.send(new PutObjectCommand({ Bucket: 'site', Key, Body: 'hello' })).then(
      () => 200,
      (error) => error.$metadata.httpStatusCode,
    )
  const verdictOn = async (url: string, init?: RequestInit) => (await fetch(url, init)).headers.get('verdict')

  it('is good from the right hand, whatever the key', async () => {
    expect(await statusOf(s3, "acara/stan (1)/'batik' é+.html")).toBe(200)
  })

  it('is refused from a wrong hand', async () => {
    expect(await statusOf(clientWith('publisher', 'guess'), 'a.html')).toBe(403)
    expect(await statusOf(clientWith('stranger', 'secret'), 'a.html')).toBe(403)
  })

  describe('in a presigned upload', () => {
    const upload = () =>
      getSignedUrl(
        s3,
        new PutObjectCommand({
          Bucket: 'uploads',
          Key: 'quarantine/1',
          ContentType: 'application/pdf',
          ContentLength: 5,
        }),
        {
          expiresIn: 300,
          signableHeaders: new Set(['host', 'content-type', 'content-length']),
        },
      )
    const pdf = { method: 'PUT', body: 'hello', headers: { 'content-type': 'application/pdf' } }

    it('lets exactly that through', async () => {
      expect(await verdictOn(await upload(), pdf)).toBe('ok')
    })

    it.each([
      ['another length', { ...pdf, body: 'hello!' }, 'SignatureDoesNotMatch'],
      ['another type', { ...pdf, headers: { 'content-type': 'text/html' } }, 'SignatureDoesNotMatch'],
      ['another method', { ...pdf, method: 'POST' }, 'SignatureDoesNotMatch'],
      ['an unsigned instruction', { ...pdf, headers: { ...pdf.headers, 'x-amz-acl': 'public-read' } }, 'AccessDenied'],
    ])('keeps out %s', async (_, init, verdict) => {
      expect(await verdictOn(await upload(), init)).toBe(verdict)
    })

    it('keeps out another key, and everything once it has run out', async () => {
      const url = await upload()
      expect(await verdictOn(url.replace('quarantine/1', 'quarantine/2'), pdf)).toBe('SignatureDoesNotMatch')
      time.passed = 301_000
      expect(await verdictOn(url, pdf)).toBe('AccessDenied')
      time.passed = 0
    })
  })

  it('covers what a download is to be called', async () => {
    const command = new GetObjectCommand({
      Bucket: 'uploads',
      Key: 'cv.pdf',
      ResponseContentDisposition: 'attachment; filename="CV Ani.pdf"',
    })
    const url = await getSignedUrl(s3, command, { expiresIn: 60 })
    expect(await verdictOn(url)).toBe('ok')
    expect(await verdictOn(url.replace('attachment', 'inline'))).toBe('SignatureDoesNotMatch')
  })
})
