import { implement } from '@orpc/server'
import type { Table } from '../../platform/dynamodb/table.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { exportPerson } from '../public.ts'
import { mineContract } from './mine.contract.ts'

export function mineRoutes({ table }: { table: Table }) {
  const os = implement(mineContract).$context<CallContext>().use(turnAway)
  return os.router({
    exportMine: os.exportMine.handler(({ context }) => exportPerson(table, signedIn(context).accountId)),
  })
}
