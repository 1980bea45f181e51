import type { Instant } from '../../platform/clock.ts'
import { logError } from '../../platform/log.ts'
import type { SendMail } from '../../platform/mail.ts'
import { nameOf } from './send-or-keep.ts'
import type { UnsentStore } from './unsent.store.ts'
import { tryingAgain, type Unsent } from './unsent.ts'

/** A mail takes a sixth of a second: a run of a minute has room for other things. */
const atMost = 100

interface Trying {
  unsent: UnsentStore
  sendMail: SendMail
}

/**
 * Each minute: what did not go out and is due. Taken before it is sent, so that of two runs one sends it; and what SES has said
 * to be out, whatever its sender heard, is not sent again.
 */
export async function tryUnsentAgain(
  trying: Trying,
  now: Instant,
): Promise<{ unsentTried: number; unsentLeft: number; unsentOut: number }> {
  const told = { unsentTried: 0, unsentLeft: 0, unsentOut: 0 }
  for (const one of await trying.unsent.due(now, atMost)) {
    const became = await tryOne(one, trying, now)
    if (became === 'out') told.unsentOut++
    if (became === 'tried' || became === 'left') told.unsentTried++
    if (became === 'left') told.unsentLeft++
  }
  return told
}

async function tryOne(
  one: Unsent,
  { unsent, sendMail }: Trying,
  now: Instant,
): Promise<'out' | 'taken' | 'tried' | 'left'> {
  const { text, ...mail } = one.mail
  if (text === undefined || (await unsent.isOut(mail))) {
    await unsent.sent(one)
    return 'out'
  }
  const trying = tryingAgain(one, now)
  if (!(await unsent.replace(one, trying))) return 'taken'
  try {
    await sendMail({ ...mail, text })
    await unsent.sent(trying)
    return 'tried'
  } catch (error) {
    logError('a mail did not go out again', error, { mailId: mail.id })
    await unsent.replace(trying, { ...trying, why: nameOf(error) })
    return 'left'
  }
}
