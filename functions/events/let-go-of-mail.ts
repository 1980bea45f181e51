import type { LetGoOfMail } from '../identity/public.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import type { Id } from '../platform/ids.ts'
import { boothStore } from './booths/booth.store.ts'
import { favouriteStore } from './favourites/favourite.store.ts'

/** As often as their other phone can be quicker. */
const tries = 8

/** Somebody's address was taken off: what they keep of programmes stays, and no mail of it goes there. May be done again. */
export const letGoOfMail: LetGoOfMail = async (table, { accountId, mail }) => {
  const booths = boothStore(table)
  for (const booth of await booths.ofAccount(accountId)) if (booth.mail === mail) await booths.forgetMail(booth)
  for (const { eventId } of await favouriteStore(table).ofAccount(accountId))
    await forgetFollower(table, accountId, eventId, mail)
}

async function forgetFollower(table: Table, accountId: Id<'account'>, eventId: Id<'event'>, mail: string) {
  const favourites = favouriteStore(table)
  for (let attempt = 0; attempt <= tries; attempt++) {
    const kept = await favourites.find(accountId, eventId)
    if (kept?.mail !== mail) return
    if (await favourites.saveWhile({ ...kept, told: false, mail: '', version: kept.version + 1 }, kept)) return
  }
  throw new Error('what somebody keeps of a programme kept changing while their address was taken off')
}
