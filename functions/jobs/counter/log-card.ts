import type { LogCard } from '../../identity/public.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import { counterStore } from './counter.store.ts'

/** A card was printed or stopped, or an account erased at the counter: a row for the log of deeds. May be done again. */
export const logCard =
  (table: Table): LogCard =>
  ({ id, ...happened }) =>
    counterStore(table).noteDeed(id, { ...happened, as: 'officer' })
