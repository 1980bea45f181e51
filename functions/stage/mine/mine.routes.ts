import { implement } from '@orpc/server'
import type { Table } from '../../platform/dynamodb/table.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { exportCast, exportPerson } from '../public.ts'
import { mineContract } from './mine.contract.ts'

export function mineRoutes({ table }: { table: Table }) {
  const os = implement(mineContract).$context<CallContext>().use(turnAway)
  return os.router({
    exportMine: os.exportMine.handler(async ({ context }) => {
      const { accountId, mail } = signedIn(context)
      const [own, cast] = await Promise.all([exportPerson(table, accountId), exportCast(table, mail)])
      return { ...own, cast }
    }),
  })
}
