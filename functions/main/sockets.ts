import { AwsClient } from 'aws4fetch'
import { type Sockets, socketsAt } from '../platform/live/post.ts'
import { setting, settingNames } from '../platform/settings.ts'

/** Open sockets as this function may post to them. */
export function ownSockets(): Sockets {
  const { AWS_SESSION_TOKEN: sessionToken } = process.env
  const client = new AwsClient({
    accessKeyId: setting('AWS_ACCESS_KEY_ID'),
    secretAccessKey: setting('AWS_SECRET_ACCESS_KEY'),
    ...(sessionToken && { sessionToken }),
    service: 'execute-api',
    region: setting('AWS_REGION'),
    retries: 2,
  })
  return socketsAt(setting(settingNames.socketsUrl), client)
}
