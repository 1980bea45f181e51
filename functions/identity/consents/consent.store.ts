import * as v from 'valibot'
import type { Item, Table } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import type { Consent } from './consent.ts'
import { type ConsentKind, consentKinds } from './wording.ts'

export type ConsentStore = ReturnType<typeof consentStore>

export const consentStore = (table: Table) => ({
  /** Never over an older word: each has an instant of its own. */
  async append(consent: Consent): Promise<void> {
    await table.putNew(consentItem(consent))
  },

  async listOf(accountId: Id<'account'>, kind?: ConsentKind): Promise<Consent[]> {
    return (await table.startingWith(keys.consentsOf(accountId, kind))).map((item) => v.parse(shape, item))
  },
})

export const consentItem = (consent: Consent): Item => ({
  ...keys.consent(consent.accountId, consent.kind, consent.at),
  ...consent,
})

const shape = v.object({
  accountId: id('account'),
  kind: v.picklist(consentKinds),
  given: v.boolean(),
  version: v.string(),
  lang: v.picklist(['id', 'en']),
  at: v.string(),
  heardBy: v.optional(id('account')),
})
