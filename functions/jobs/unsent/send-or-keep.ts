import type { Instant } from '../../platform/clock.ts'
import { logError } from '../../platform/log.ts'
import type { SendMail } from '../../platform/mail.ts'
import type { UnsentStore } from './unsent.store.ts'
import { newlyUnsent } from './unsent.ts'

/**
 * A mail that does not go out is kept, to be tried again: an address that no mail goes to, or a sender that is too busy, stops
 * nobody else's. Fails only where it can be neither sent nor kept.
 */
export const sendOrKeep =
  (unsent: UnsentStore, sendMail: SendMail, now: () => Instant = () => new Date().toISOString()): SendMail =>
  async (mail) => {
    try {
      await sendMail(mail)
    } catch (error) {
      logError('a mail did not go out', error, { mailId: mail.id })
      await unsent.keep(newlyUnsent(mail, nameOf(error), now()))
    }
  }

/** The error's own words may hold an address. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error')
