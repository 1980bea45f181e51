import * as v from 'valibot'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { keys } from '../keys.ts'
import { type Access, accessShape } from './access.shape.ts'

export type AccessStore = ReturnType<typeof accessStore>

/** Written without a domain event: nothing that reacts to the table is woken by it. */
export const accessStore = (table: Table) => ({
  async find(accountId: Id<'account'>): Promise<Access | undefined> {
    const item = await table.get(keys.access(accountId))
    return item && v.parse(accessShape, item)
  },

  save: (accountId: Id<'account'>, access: Access): Promise<void> =>
    table.put({ ...keys.access(accountId), accountId, ...access }),

  forget: (accountId: Id<'account'>): Promise<boolean> => table.remove(keys.access(accountId)),
})
