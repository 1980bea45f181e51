import type { LetGoOfMail } from '../../identity/public.ts'
import { lookStore } from '../looks/look.store.ts'
import { unsentStore } from '../unsent/unsent.store.ts'
import { counterStore } from './counter.store.ts'
import { readdress } from './reach-by-mail.ts'

/**
 * An officer took somebody's address off: it stands in the log whatever becomes of the account, its person reads that it
 * happened, and what was applied for is answered at the counter again. What did not go out there is not tried again. May be
 * done again.
 */
export const letGoOfMail: LetGoOfMail = async (table, { id, accountId, mail, at, by }) => {
  const done = { at, by, as: 'officer' } as const
  await counterStore(table).noteDeed(id, { name: 'mail-taken-off', ...done })
  await lookStore(table).mailTakenOff(accountId, id, at)
  await readdress(table, accountId, {
    isMeant: (application) => application.mail === mail,
    to: undefined,
    happened: { name: 'application-mail-removed', ...done },
  })
  await unsentStore(table).forget(mail, at)
}
