import { signInSettings } from '../identity/public.ts'
import { identityRoutes } from '../identity/routes.ts'
import type { Handler } from '../manifest.ts'
import { mailer } from '../platform/mail.ts'
import { contextDoor } from './context-door.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const identity = table('identity')
const settings = signInSettings()
const router = identityRoutes({ identity, settings, keyFor: keysOf('identity-keys'), sendMail: mailer() })

export const handler: Handler<'identity-api'> = contextDoor({ router, prefix: '/api/identity', own: identity })
