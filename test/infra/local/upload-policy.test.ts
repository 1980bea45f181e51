import { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { describe, expect, it } from 'vitest'
import { uploadForm } from '../../../functions/platform/s3/upload-form.ts'
import { verifyUpload } from '../../../infra/local/s3/signing/upload-policy.ts'

const now = new Date('2026-10-24T02:00:00.000Z')
const credentials = { accessKeyId: 'events', secretAccessKey: 'secret', sessionToken: 'token' }
const signer = { ...credentials, bucket: 'uploads', region: 'ap-southeast-3' }
const upload = { key: 'quarantine/1', mostBytes: 5, thenTo: 'https://kota.example/saya/' }

const verdictOn = (fields: object, file = 'hello', at = now, bucket = 'uploads') => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new File([file], 'stan.png'))
  return verifyUpload(bucket, form, (id) => (id === 'events' ? 'secret' : undefined), at)
}

describe('a form that uploads a photo', () => {
  const fields = uploadForm(upload, signer, now)

  it('lets exactly that through', () => {
    expect(verdictOn(fields)).toBe('ok')
  })

  it.each([
    ['another key', { ...fields, key: 'quarantine/2' }, 'AccessDenied'],
    ['another type', { ...fields, 'Content-Type': 'text/html' }, 'AccessDenied'],
    ['another way back', { ...fields, success_action_redirect: 'https://jahat.example/' }, 'AccessDenied'],
    ['an instruction beside the policy', { ...fields, acl: 'public-read' }, 'AccessDenied'],
    ['a policy of its own', { ...fields, policy: Buffer.from('{}').toString('base64') }, 'SignatureDoesNotMatch'],
    ['a wrong hand', uploadForm(upload, { ...signer, secretAccessKey: 'guess' }, now), 'SignatureDoesNotMatch'],
  ])('keeps out %s', (_, tampered, verdict) => {
    expect(verdictOn(tampered)).toBe(verdict)
  })

  it('keeps out what is too long, empty, late, or for another bucket', () => {
    expect(verdictOn(fields, 'hello!')).toBe('EntityTooLarge')
    expect(verdictOn(fields, '')).toBe('EntityTooSmall')
    expect(verdictOn(fields, 'hello', new Date('2026-10-24T02:15:00.001Z'))).toBe('AccessDenied')
    expect(verdictOn(fields, 'hello', now, 'site')).toBe('AccessDenied')
  })

  it('is checked as one that AWS’s own library signed', async () => {
    const s3 = new S3Client({ region: 'ap-southeast-3', credentials })
    const theirs = await createPresignedPost(s3, {
      Bucket: 'uploads',
      Key: 'quarantine/1',
      Conditions: [['content-length-range', 1, 5]],
    })
    expect(verdictOn(theirs.fields, 'hello', new Date())).toBe('ok')
    expect(verdictOn({ ...theirs.fields, key: 'quarantine/2' }, 'hello', new Date())).toBe('AccessDenied')
  })
})
