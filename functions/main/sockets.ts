import { type Sockets, socketsAt } from '../platform/live/post.ts'
import { setting, settingNames } from '../platform/settings.ts'

/** Open sockets as this function may post to them. */
export const ownSockets = (): Sockets =>
  socketsAt(setting(settingNames.socketsUrl), {
    accessKeyId: setting('AWS_ACCESS_KEY_ID'),
    secretAccessKey: setting('AWS_SECRET_ACCESS_KEY'),
    sessionToken: process.env.AWS_SESSION_TOKEN,
    region: setting('AWS_REGION'),
  })
