import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { SendMail } from '../../platform/mail.ts'
import type { LogCard } from '../cards/on-cards.ts'
import type { ErasePerson, ErasureDeps } from '../register/personal-data.ts'
import { erasedLetter } from './erasure.mail.ts'
import { erasureStore, toErasure } from './erasure.store.ts'

export interface ErasingDeps extends Pick<ErasureDeps, 'removeMedia' | 'removeUpload'> {
  identity: Table
  /** The other contexts, each with its own table. */
  contexts: readonly { erasePerson: ErasePerson; table: Table }[]
  sendMail: SendMail
  /** Where an officer asked for it, at the counter. */
  logDeed: LogCard
}

/**
 * Asks each context to forget, then forgets here, and writes that it is done. What breaks half-way comes again: each part
 * may be repeated, and the address is kept until the very last.
 */
export const onErasureAsked =
  ({ identity, contexts, sendMail, logDeed, ...objects }: ErasingDeps): Reaction<'erasure-asked'> =>
  async ({ id, at, by, item }) => {
    const erasure = toErasure(item)
    const store = erasureStore(identity)
    const deps: ErasureDeps = { ...objects, mail: erasure.mail, now: at }
    if (by) await logDeed({ id, name: 'account-erased', at, by })
    for (const { erasePerson, table } of contexts) await erasePerson(table, erasure.accountId, deps)
    await store.eraseOwn(erasure)
    if (erasure.mail) await sendMail({ id, to: erasure.mail, ...erasedLetter(erasure.lang) })
    await store.finish(erasure)
  }
