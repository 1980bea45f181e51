import { passkeyRoutes } from '../identity/passkeys/passkey.routes.ts'
import { signInSettings } from '../identity/public.ts'
import type { Handler } from '../manifest.ts'
import { contextDoor } from './context-door.ts'
import { table } from './table.ts'

const identity = table('identity')
const router = passkeyRoutes({ identity, settings: signInSettings() })

export const handler: Handler<'identity-passkeys'> = contextDoor({ router, prefix: '/api/passkeys', own: identity })
