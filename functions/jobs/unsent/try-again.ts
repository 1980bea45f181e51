import type { Instant } from '../../platform/clock.ts'
import { logError } from '../../platform/log.ts'
import type { SendMail } from '../../platform/mail.ts'
import { nameOf } from './send-or-keep.ts'
import type { UnsentStore } from './unsent.store.ts'
import { tryingAgain } from './unsent.ts'

/** A mail takes a sixth of a second: a run of a minute has room for other things. */
const atMost = 100

/** Each minute: what did not go out and is due. Taken before it is sent, so that of two runs one sends it. */
export async function tryUnsentAgain(
  { unsent, sendMail }: { unsent: UnsentStore; sendMail: SendMail },
  now: Instant,
): Promise<{ unsentTried: number; unsentLeft: number }> {
  let [unsentTried, unsentLeft] = [0, 0]
  for (const one of await unsent.due(now, atMost)) {
    const trying = tryingAgain(one, now)
    if (!(await unsent.saveWhileTries(one.tries, trying))) continue
    unsentTried++
    try {
      await sendMail(one.mail)
      await unsent.sent(one)
    } catch (error) {
      logError('a mail did not go out again', error, { mailId: one.mail.id })
      await unsent.saveWhileTries(trying.tries, { ...trying, why: nameOf(error) })
      unsentLeft++
    }
  }
  return { unsentTried, unsentLeft }
}
