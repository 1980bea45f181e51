import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { cursor, day } from '../../platform/http/fields.ts'

/** A row of the log. `by`: an officer's address, or a recruiter's name in the log; nothing of who seeks work. */
const rowView = v.object({
  seq: v.number(),
  at: v.string(),
  happened: v.string(),
  about: v.string(),
  within: v.optional(v.string()),
  state: v.optional(v.string()),
  as: v.optional(v.string()),
  by: v.optional(v.string()),
})
export type AuditRowView = v.InferOutput<typeof rowView>

const faultView = v.object({
  wrong: v.picklist(['changed', 'missing', 'out of order', 'cut short']),
  seq: v.number(),
  day: v.string(),
})
export const checkView = v.object({
  rows: v.number(),
  since: v.optional(v.string()),
  until: v.optional(v.string()),
  faults: v.array(faultView),
})
export type CheckView = v.InferOutput<typeof checkView>

const officer = { who: ['officer'] } as const
const thing = v.pipe(v.string(), v.regex(/^[a-z]+_[A-Za-z0-9-]{1,60}$/))
const rows = v.object({ rows: v.array(rowView), day: v.optional(v.string()), next: v.optional(v.string()) })

export const auditContract = {
  /** What was done on a day, or to something and within it; newest first. Without either: the last day there is. */
  readAudit: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/audit' })
    .input(v.strictObject({ day: v.optional(day), thing: v.optional(thing), cursor }))
    .output(rows),

  /** Reads the whole log and says what is wrong with it. */
  checkAudit: endpoint
    .meta({ ...officer, atMost: { times: 20, seconds: 3600 } })
    .route({ method: 'POST', path: '/office/audit/check' })
    .input(v.strictObject({}))
    .output(checkView),
}
