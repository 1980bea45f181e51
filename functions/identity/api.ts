import { cardContract } from './cards/card.contract.ts'
import { consentContract } from './consents/consent.contract.ts'
import { erasureContract } from './erasure/erasure.contract.ts'
import { guardianContract } from './guardians/guardian.contract.ts'
import { ownMailContract } from './own-mail/own-mail.contract.ts'
import { takingOffContract } from './own-mail/taking-off.contract.ts'
import { passkeyListContract } from './passkeys/passkey-list.contract.ts'
import { roleContract } from './roles/role.contract.ts'
import { sessionContract } from './sessions/session.contract.ts'
import { signInContract } from './sign-in/sign-in.contract.ts'

/** What can be asked of this context. */
export const identityContract = {
  ...signInContract,
  ...cardContract,
  ...ownMailContract,
  ...takingOffContract,
  ...sessionContract,
  ...passkeyListContract,
  ...roleContract,
  ...guardianContract,
  ...consentContract,
  ...erasureContract,
}

/** Asked by browsers themselves, of a function of its own: WebAuthn is heavy. */
export { passkeysContract } from './passkeys/passkey.contract.ts'
