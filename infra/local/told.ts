import type { FunctionName } from '../../functions/manifest.ts'
import { liveKitKey } from '../../functions/stage/manifest.ts'
import { lambdas, type Names, settingsOf } from '../wiring.ts'
import type { Kept } from './kept.ts'
import type { MediaSettings } from './media/configuration.ts'

export const region = 'local'
export const mailFrom = 'alun-alun@localhost.localdomain'

/** The names things have in the local city. */
export const namesIn = ({ addresses: { at, origins }, id }: Kept, staffSignIn: Names['staffSignIn']): Names => ({
  table: (name) => `${name}-${id}`,
  bucket: String,
  queue: (name) => `${at('services')}/000000000000/${name}`,
  function: String,
  secret: String,
  mailFrom,
  socketsUrl: `${at('services')}/live`,
  liveKitUrl: origins.livekit,
  // Egress is a program of its own, with a browser and GStreamer in it: none here.
  liveKitEgress: '-',
  siteUrl: origins.site,
  mediaUrl: origins.media,
  booksUrl: origins.books,
  uploadsUrl: `${origins.uploads}/uploads`,
  staffSignIn,
})

/** What LiveKit is told: its webhooks come by the front, as from anywhere. */
export const mediaIn = ({ addresses: { ports, origins }, at, secrets }: Kept): MediaSettings => ({
  folder: at('livekit'),
  port: ports.livekit,
  udpPort: ports.livekitMedia,
  key: liveKitKey,
  secret: secrets['livekit-keys'],
  webhook: `${origins.site}/api/stage/webhook`,
})

/** What a function is told here: its settings as anywhere, keys of its own, and where AWS's client finds each service. */
export function toldTo(name: FunctionName, names: Names, { addresses: { at }, callers }: Kept): Record<string, string> {
  const { accessKeyId, secretAccessKey } = callers.keysOf(name)
  return {
    ...settingsOf(lambdas[name], names),
    NODE_ENV: 'production',
    AWS_REGION: region,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: at('dynamodb'),
    AWS_ENDPOINT_URL_S3: at('s3'),
    AWS_ENDPOINT_URL_SESV2: at('services'),
    AWS_ENDPOINT_URL_LAMBDA: at('services'),
    AWS_ENDPOINT_URL_SQS: at('services'),
    AWS_ENDPOINT_URL_SECRETS_MANAGER: at('services'),
  }
}
