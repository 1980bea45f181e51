import type { Day } from '../../platform/clock.ts'
import type { ItemPage, Table } from '../../platform/dynamodb/table.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { nextDay } from '../calendar/working-days.ts'
import { type AuditStore, auditStore, headStore } from './audit.store.ts'
import { checking, type Fault, type Row } from './chain.ts'
import { logKey } from './log-deeds.ts'

export interface Checked {
  rows: number
  faults: readonly Fault[]
  /** The days that were read. */
  since: Day | undefined
  until: Day | undefined
}

/** Reads the whole log. A hundred thousand rows are 35 MB: some 4,300 read units, a tenth of a US cent, and a few seconds. */
export async function checkLog(jobs: Table, audit: Table, keyFor: KeyFor): Promise<Checked> {
  // The end first: what is logged meanwhile lies behind it and is left for the next time.
  const head = await headStore(jobs).find()
  const check = checking(await logKey(keyFor))
  const days = head ? { since: head.since, until: head.day } : { since: undefined, until: undefined }
  if (head)
    for await (const row of rowsBetween(auditStore(audit), head.since, head.day))
      if (row.seq <= head.seq) check.read(row)
  return { ...check.end(head), ...days }
}

async function* rowsBetween(store: AuditStore, since: Day, until: Day): AsyncGenerator<Row> {
  for (let day = since; day <= until; day = nextDay(day)) {
    let after: ItemPage['next']
    do {
      const page = await store.day(day, { after })
      yield* page.rows
      after = page.next
    } while (after)
  }
}
