import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, line } from '../../platform/http/fields.ts'

export const proposalsView = v.object({
  title: v.string(),
  /** Unit groups of KBJI 2014 that the title may mean, the likeliest first. */
  kbji: v.array(v.object({ code: v.string(), name: v.string() })),
  programmes: v.array(v.string()),
  /** Whether the city's earlier vacancies taught what such titles take, or only fields of study and names say so. */
  programmesFrom: v.picklist(['earlier', 'names']),
  /** What open vacancies of such titles ask for. */
  skills: v.array(v.string()),
})
export type ProposalsView = v.InferOutput<typeof proposalsView>

export const proposalContract = {
  /**
   * What may go with a title, to be accepted or changed by whoever writes the vacancy; nothing is kept. For its
   * recruiters, and for officers.
   */
  proposeForTitle: endpoint
    .meta({ who: 'member', own: 'employer' })
    .route({ method: 'GET', path: '/proposals/{employerId}' })
    .errors({ 'employer-not-found': refusal(404, 'Pemberi kerja ini tidak ada.', 'There is no such employer.') })
    .input(v.strictObject({ employerId: id('employer'), title: line(100) }))
    .output(proposalsView),
}
