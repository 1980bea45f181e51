import type { Table } from '../platform/dynamodb/table.ts'
import { cursors } from '../platform/http/cursor.ts'
import type { SendMail } from '../platform/mail.ts'
import type { KeyFor } from '../platform/secrets.ts'
import { cardRoutes } from './cards/card.routes.ts'
import { consentRoutes } from './consents/consent.routes.ts'
import { erasureRoutes } from './erasure/erasure.routes.ts'
import { guardianRoutes } from './guardians/guardian.routes.ts'
import { ownMailRoutes } from './own-mail/own-mail.routes.ts'
import { takingOffRoutes } from './own-mail/taking-off.routes.ts'
import { passkeyListRoutes } from './passkeys/passkey-list.routes.ts'
import { roleRoutes } from './roles/role.routes.ts'
import { sessionRoutes } from './sessions/session.routes.ts'
import type { SignInSettings } from './sessions/who-is-calling.ts'
import { signInRoutes } from './sign-in/sign-in.routes.ts'

export interface IdentityDeps {
  identity: Table
  keyFor: KeyFor
  sendMail: SendMail
  settings: SignInSettings
}

export function identityRoutes(deps: IdentityDeps) {
  return {
    ...signInRoutes(deps),
    ...cardRoutes(deps),
    ...ownMailRoutes(deps),
    ...takingOffRoutes(deps),
    ...sessionRoutes(deps),
    ...passkeyListRoutes(deps),
    ...roleRoutes({ ...deps, cursors: cursors(deps.keyFor) }),
    ...guardianRoutes(deps),
    ...consentRoutes(deps),
    ...erasureRoutes(deps),
  }
}
