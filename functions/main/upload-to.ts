import { S3Client } from '@aws-sdk/client-s3'
import { type UploadTo, uploadForm } from '../platform/s3/upload-form.ts'
import { settingNames, settingUrl } from '../platform/settings.ts'
import { bucketNamed } from './bucket.ts'

/** Signs with the function's own right to write uploads. */
export function uploadsSigned(): UploadTo {
  const { config } = new S3Client()
  const bucket = bucketNamed('uploads')
  const url = settingUrl(settingNames.uploadsUrl)
  const siteUrl = settingUrl(settingNames.siteUrl)

  return async (upload, now) => {
    const { accessKeyId, secretAccessKey, sessionToken } = await config.credentials()
    const region = await config.region()
    const signer = { bucket, region, accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
    const fields = uploadForm({ ...upload, thenTo: siteUrl + upload.thenTo }, signer, now)
    return { url, fields, mostBytes: upload.mostBytes }
  }
}
