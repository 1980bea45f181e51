import { roleContract } from './roles/role.contract.ts'
import { sessionContract } from './sessions/session.contract.ts'
import { signInContract } from './sign-in/sign-in.contract.ts'

/** What can be asked of this context. */
export const identityContract = { ...signInContract, ...sessionContract, ...roleContract }
