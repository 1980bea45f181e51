import { signInSettings, whoIsCalling } from '../identity/public.ts'
import { identityRoutes } from '../identity/routes.ts'
import type { Handler } from '../manifest.ts'
import { httpDoor } from '../platform/http/door.ts'
import { rateLimit } from '../platform/http/rate-limit.ts'
import { serve } from '../platform/http/serve.ts'
import { mailer } from '../platform/mail.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const identity = table('identity')
const settings = signInSettings()
const router = identityRoutes({ identity, settings, keyFor: keysOf('identity-keys'), sendMail: mailer() })

export const handler: Handler<'identity-api'> = httpDoor(
  serve({
    router,
    prefix: '/api/identity',
    whoIsCalling: whoIsCalling(identity, settings),
    letThrough: rateLimit(identity),
  }),
  settings.siteUrl,
)
