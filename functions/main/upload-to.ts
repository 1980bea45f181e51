import { defaultProvider } from '../platform/credentials.ts'
import { type UploadTo, uploadForm } from '../platform/s3/upload-form.ts'
import { setting, settingNames, settingUrl } from '../platform/settings.ts'
import { bucketNamed } from './bucket.ts'

/** Signs with the function's own right to write uploads. */
export function uploadsSigned(): UploadTo {
  const credentials = defaultProvider()
  const region = setting('AWS_REGION')
  const bucket = bucketNamed('uploads')
  const url = settingUrl(settingNames.uploadsUrl)
  const siteUrl = settingUrl(settingNames.siteUrl)

  return async ({ thenTo, ...upload }, now) => {
    const { accessKeyId, secretAccessKey, sessionToken } = await credentials()
    const signer = { bucket, region, accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
    const fields = uploadForm({ ...upload, thenTo: thenTo && siteUrl + thenTo }, signer, now)
    return { url, fields, mostBytes: upload.mostBytes }
  }
}
