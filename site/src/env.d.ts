import type { ORPCError } from '@orpc/client'
import type { Lang } from './words/lang.ts'

declare global {
  namespace App {
    /**
     * A published page is made from what the publisher loaded; a personal one asks the contexts, as its visitor. Each room
     * says what its pages are made from in its own `features/<room>/locals.d.ts`; this is what all of them have.
     */
    interface Locals {
      /** The language of the page: `/en/…` is English. */
      lang: Lang
      /** Why there is no page. Nothing, where something broke. */
      refusal: ORPCError<string, unknown> | undefined
    }
  }
}
