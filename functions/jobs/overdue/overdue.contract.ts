import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, id, lines, maybe } from '../../platform/http/fields.ts'
import { claimView } from '../office/office.contract.ts'

const officer = { who: ['officer'] } as const

export const overdueView = v.object({
  vacancyId: id('vacancy'),
  employerId: id('employer'),
  title: v.string(),
  employer: v.string(),
  unanswered: v.number(),
  oldestDueOn: v.string(),
  numbers: v.array(v.string()),
  contact: v.optional(v.object({ name: v.string(), mail: v.string(), phone: v.string() })),
  chased: v.optional(v.object({ at: v.string(), mail: v.string() })),
  claim: v.optional(claimView),
})
export type OverdueView = v.InferOutput<typeof overdueView>

export const overdueContract = {
  /** Applications whose day for an answer has passed, by vacancy, the longest overdue first; each on one page. */
  overdueAnswers: endpoint
    .meta(officer)
    .route({ method: 'GET', path: '/office/overdue' })
    .input(v.strictObject({ cursor }))
    .output(v.object({ rows: v.array(overdueView), next: v.optional(v.string()) })),

  /** Writes to the employer's recruiters which applications they owe an answer, once a day. */
  chaseAnswers: endpoint
    .meta(officer)
    .route({ method: 'POST', path: '/office/overdue/{vacancyId}/chase' })
    .errors({
      'nothing-overdue': refusal(
        409,
        'Lamaran lowongan ini sudah dijawab semua. Tidak ada yang perlu diingatkan.',
        'All applications of this vacancy have been answered. There is nothing to remind of.',
      ),
      'chased-today': refusal(
        409,
        'Pemberi kerja ini sudah diingatkan hari ini. Lihat oleh siapa dan kapan di halaman ini.',
        'This employer has been reminded today. See by whom and when on this page.',
      ),
    })
    .input(v.strictObject({ vacancyId: id('vacancy'), words: maybe(lines(600)) }))
    .output(v.object({ vacancyId: id('vacancy'), unanswered: v.number() })),
}
