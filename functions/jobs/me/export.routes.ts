import { implement } from '@orpc/server'
import type { Table } from '../../platform/dynamodb/table.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { exportPerson } from '../person.ts'
import { exportContract } from './export.contract.ts'

export function exportRoutes(table: Table) {
  const os = implement(exportContract).$context<CallContext>().use(turnAway)
  return os.router({
    exportMine: os.exportMine.handler(({ context }) => exportPerson(table, signedIn(context).accountId)),
  })
}
