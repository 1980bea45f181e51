import { implement } from '@orpc/server'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { reportContract } from './report.contract.ts'
import { reportOf } from './report.ts'
import type { TallyStore } from './tally.store.ts'

export function reportRoutes({ tallies }: { tallies: TallyStore }) {
  const os = implement(reportContract).$context<CallContext>().use(turnAway)

  return os.router({
    readReport: os.readReport.handler(async ({ input: { year, month } }) => {
      const { cells } = await tallies.year(year)
      return { year, month, ...reportOf(cells, year, month) }
    }),
  })
}
