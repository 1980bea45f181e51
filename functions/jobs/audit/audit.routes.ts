import { implement } from '@orpc/server'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { type AuditRowView, auditContract } from './audit.contract.ts'
import { auditStore, headStore } from './audit.store.ts'
import type { Row } from './chain.ts'
import { checkLog } from './check-log.ts'

export interface AuditDeps {
  table: Table
  audit: Table
  keyFor: KeyFor
  cursors: Cursors
  /** The address of an account, while it stands. */
  mailOf(accountId: Id<'account'>): Promise<string | undefined>
}

const pageOf = 50

export function auditRoutes({ table, audit, keyFor, cursors, mailOf }: AuditDeps) {
  const os = implement(auditContract).$context<CallContext>().use(turnAway)
  const [log, heads] = [auditStore(audit), headStore(table)]

  return os.router({
    readAudit: os.readAudit.handler(async ({ input: { day: asked, thing, cursor } }) => {
      const day = asked ?? (await heads.find())?.day ?? ''
      const list = `audit ${thing ?? day}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)
      const reading = { after: opened.value, limit: pageOf, newestFirst: true }
      const page = thing ? await log.thing(thing, reading) : await log.day(day, reading)
      return { rows: await named(page.rows), day, next: await cursors.seal(list, page.next) }
    }),

    checkAudit: os.checkAudit.handler(async () => {
      const { faults, ...checked } = await checkLog(table, audit, keyFor)
      return { ...checked, faults: faults.slice(0, 100) }
    }),
  })

  async function named(rows: readonly Row[]): Promise<AuditRowView[]> {
    const officers = [...new Set(rows.flatMap(({ by }) => (by?.startsWith('account_') ? [by as Id<'account'>] : [])))]
    const mails = new Map(await Promise.all(officers.map(async (by) => [by as string, await mailOf(by)] as const)))
    return rows.map(({ seq, at, happened, about, within, state, as, by }) => ({
      ...{ seq, at, happened, about, within, state, as },
      by: (by && mails.get(by)) ?? by,
    }))
  }
}
