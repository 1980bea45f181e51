import type { Instant } from '../../platform/clock.ts'
import type { BrokenOff } from '../../platform/dynamodb/reacting-to.ts'
import { logError } from '../../platform/log.ts'
import type { SendMail } from '../../platform/mail.ts'
import type { UnsentStore } from './unsent.store.ts'
import { newlyUnsent, perhapsSent } from './unsent.ts'

const clock = (): Instant => new Date().toISOString()

/**
 * A mail that does not go out is kept, to be tried again: an address that no mail goes to, or a sender that is too busy, stops
 * nobody else's. Fails only where it can be neither sent nor kept.
 */
export const sendOrKeep =
  (unsent: UnsentStore, sendMail: SendMail, now: () => Instant = clock): SendMail =>
  async (mail) => {
    try {
      await sendMail(mail)
    } catch (error) {
      logError('a mail did not go out', error, { mailId: mail.id })
      await unsent.keep(newlyUnsent(mail, nameOf(error), now()))
    }
  }

/** A mail of what broke off may be out already: it waits until SES must have said so. */
export const waitIfUnsure =
  (
    { unsent, brokenOff }: { unsent: UnsentStore; brokenOff: BrokenOff },
    sendMail: SendMail,
    now: () => Instant = clock,
  ): SendMail =>
  async (mail) => {
    if (brokenOff.has(mail.id)) await unsent.keep(perhapsSent(mail, now()))
    else await sendMail(mail)
  }

/** For what tries again after a while by itself. */
export const sendUnlessOut =
  (unsent: UnsentStore, sendMail: SendMail): SendMail =>
  async (mail) => {
    if (!(await unsent.isOut(mail))) await sendMail(mail)
  }

/** The error's own words may hold an address. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error')
