import type { ContractRouterClient } from '@orpc/contract'
import type { identityContract } from '../../../../functions/identity/api.ts'

declare global {
  namespace App {
    interface Locals {
      /** The identity context, asked in the visitor's name. */
      identity: ContractRouterClient<typeof identityContract>
    }
  }
}
