import { checkLog } from '../jobs/audit/check-log.ts'
import type { Handler } from '../manifest.ts'
import { log, logged } from '../platform/log.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const [jobs, audit] = [table('jobs'), table('audit')]

/** A run that finds the log tampered with fails, and somebody is called. */
export const handler: Handler<'jobs-audit'> = logged(
  async () => {
    const { rows, faults } = await checkLog(jobs, audit, keysOf('identity-keys'))
    log('INFO', 'CHECKED', { rows, faults: faults.length })
    const [first] = faults
    if (first) throw new Error(`the log of deeds is ${first.wrong} at ${first.seq}, ${faults.length} faults in all`)
  },
  ({ dueAt }) => dueAt,
)
