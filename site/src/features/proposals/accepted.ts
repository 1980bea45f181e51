import type { ProposalsView } from '../../../../functions/jobs/proposals/proposal.contract.ts'
import { type Form, filledIn } from '../../ui/form.ts'
import type { Lang } from '../../words/lang.ts'
import { proposalWords } from '../../words/proposals.ts'

/** What a form calls the answers to proposals; none of them is a field of the vacancy. */
export const answers = { kbji: 'kbjiFromTitle', programmes: 'programmesFromTitle', skills: 'skillsFromTitle' } as const
export const proposeAct = 'propose'

type Filled = Pick<Form, 'fields' | 'lists'>

/** What was ticked of the proposals goes into the fields it is for; nothing that was written there goes away. */
export function withAccepted<Given extends Filled>(given: Given): Given {
  const { act: _, [answers.kbji]: code, ...fields } = given.fields
  const { [answers.programmes]: programmes = [], [answers.skills]: skills = [], ...lists } = given.lists
  const accepted = {
    ...fields,
    ...(code && { kbji: code }),
    programmes: joined(fields.programmes, programmes),
    skills: joined(fields.skills, skills),
  }
  return { ...given, fields: accepted, lists }
}

function joined(written = '', ticked: readonly string[]): string {
  const lines = written.split('\n').map((line) => line.trim())
  const known = new Set(lines.map((line) => line.toLowerCase()))
  return [...lines, ...ticked.filter((each) => !known.has(each.toLowerCase()))].filter(Boolean).join('\n')
}

/** The form as it was filled in, where its sender asked for proposals rather than to keep it. Without a title there are none. */
export async function askedForProposals(request: Request, lang: Lang): Promise<Form | undefined> {
  if (request.method !== 'POST') return undefined
  const given = filledIn(await request.clone().formData())
  if (given.fields.act !== proposeAct) return undefined
  const mistakes = given.fields.title?.trim() ? {} : { title: proposalWords[lang].titleFirst }
  return { ...withAccepted(given), mistakes, status: mistakes.title ? 422 : 200 }
}

/** What is still to be decided: what stands in the fields already is not proposed again. */
export function leftOf(proposals: ProposalsView, { fields }: Pick<Form, 'fields'>): ProposalsView {
  const has = (written = '') => new Set(written.split('\n').map((line) => line.trim().toLowerCase()))
  const [programmes, skills] = [has(fields.programmes), has(fields.skills)]
  return {
    ...proposals,
    kbji: proposals.kbji.some(({ code }) => code === fields.kbji) ? [] : proposals.kbji,
    programmes: proposals.programmes.filter((each) => !programmes.has(each.toLowerCase())),
    skills: proposals.skills.filter((each) => !skills.has(each.toLowerCase())),
  }
}
