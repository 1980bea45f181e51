import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, id, line } from '../../platform/http/fields.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import { fields } from '../lists/work.ts'
import { claimable, type Thing } from './claim.ts'
import { undone } from './undone.ts'

const officer = { who: ['officer'] } as const

const thing = v.custom<Thing>(
  (value) => typeof value === 'string' && new RegExp(`^(${claimable.join('|')})_[A-Za-z0-9-]{1,60}$`).test(value),
)

/** Who has it open. `mine`: the one who asks. */
export const claimView = v.object({ mail: v.string(), until: v.string(), mine: v.boolean() })
export type ClaimView = v.InferOutput<typeof claimView>

/** One row of the queue of vacancies. */
const reviewRow = v.object({
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  title: v.string(),
  employer: v.string(),
  kecamatan: v.picklist(kecamatanNames),
  field: v.picklist(fields),
  /** An edit of a page that is public. */
  isChange: v.boolean(),
  /** Since when it has waited, or been as it is. */
  since: v.string(),
  /** The working day by which its sender is answered. */
  dueOn: v.optional(v.string()),
  /** What the linter found and no officer accepted. */
  heavy: v.number(),
  light: v.number(),
  claim: v.optional(claimView),
})
export type ReviewRow = v.InferOutput<typeof reviewRow>

const foundThing = v.object({
  kind: v.picklist(['employer', 'vacancy', 'application', 'report', 'person']),
  id: v.string(),
  title: v.string(),
  /** Whose it is, or what it is known by. */
  note: v.string(),
  state: v.string(),
  /** The vacancy that an application is for or a report of, and whose an application is to answer. */
  vacancyId: v.optional(id('vacancy')),
  employerId: v.optional(id('employer')),
})
export type FoundThing = v.InferOutput<typeof foundThing>

export const officeContract = {
  /** How many wait in each queue: counted up to a hundred, which reads "99+". */
  officeQueues: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/queues' })
    .output(v.object({ vacancies: v.number(), employers: v.number(), reports: v.number(), overdue: v.number() })),

  /** Vacancies to be reviewed, oldest first, with what was found in them and who has which open. */
  reviewQueue: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/vacancies' })
    .input(
      v.strictObject({
        review: v.picklist(['submitted', 'returned', 'approved']),
        field: v.optional(v.picklist(fields)),
        kecamatan: v.optional(v.picklist(kecamatanNames)),
        found: v.optional(v.picklist(['heavy', 'light', 'nothing'])),
        cursor,
      }),
    )
    .output(v.object({ rows: v.array(reviewRow), next: v.optional(v.string()) })),

  /** Takes a thing for five minutes, or as long again. Answers with whoever has it then. */
  claimThing: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/claims' })
    .input(v.strictObject({ thing }))
    .output(claimView),

  releaseThing: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/claims/release' })
    .input(v.strictObject({ thing }))
    .output(v.object({ released: v.boolean() })),

  /** Whoever has something of these open. */
  standingClaims: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/claims' })
    .output(v.array(v.object({ thing: v.string(), ...claimView.entries }))),

  undoVacancyDecision: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/vacancies/{vacancyId}/undo' })
    .errors({
      'vacancy-not-found': refusal(404, 'Lowongan ini tidak ada.', 'There is no such vacancy.'),
      ...undone,
    })
    .input(v.strictObject({ vacancyId: id('vacancy') }))
    .output(v.object({ vacancyId: id('vacancy'), title: v.string() })),

  undoEmployerDecision: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/employers/{employerId}/undo' })
    .errors({
      'employer-not-found': refusal(404, 'Pemberi kerja ini tidak ada.', 'There is no such employer.'),
      ...undone,
    })
    .input(v.strictObject({ employerId: id('employer') }))
    .output(v.object({ employerId: id('employer'), name: v.string() })),

  /** By a name, a title, a NIB, the end of an AK/1 or the number of a receipt, over everything the office keeps. The nearest first, at most fifty. */
  searchOffice: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/search' })
    .input(v.strictObject({ q: line(100) }))
    .output(v.object({ found: v.array(foundThing), isAll: v.boolean() })),
}
