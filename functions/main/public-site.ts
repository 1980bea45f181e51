import { signedBucket } from '../platform/s3/signed-bucket.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { siteIn } from '../publishing/site.ts'
import { bucketNamed } from './bucket.ts'
import { ownKeys } from './function.ts'

/** The public site, in a bucket that lies where the environment says, as for the SDK's clients. */
export function publicSite() {
  const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL } = process.env
  const endpoint = AWS_ENDPOINT_URL_S3 ?? AWS_ENDPOINT_URL
  const [name, region] = [bucketNamed('site'), setting('AWS_REGION')]
  const url = endpoint ? `${endpoint}/${name}` : `https://${name}.s3.${region}.amazonaws.com`
  return siteIn(signedBucket({ url, region, ...ownKeys() }), setting(settingNames.siteUrl))
}
