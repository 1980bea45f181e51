import { implement } from '@orpc/server'
import { type CallContext, maySpeakAs, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import { speaksFor } from '../employers/speak-for-employer.ts'
import type { OpenVacancies } from '../search/open-vacancies.ts'
import { kbjiForTitle } from './kbji-for-title.ts'
import { proposalContract } from './proposal.contract.ts'
import { usualSkills } from './usual-skills.ts'

export interface ProposalDeps {
  recruiters: RecruiterStore
  openVacancies: OpenVacancies
}

/**
 * Less likely programmes are not proposed. Of what the demo's 91 vacancies take, eight of these hold .57 when the other
 * employers' vacancies were the lessons; what the likest titles took held .23, names like the title .26.
 */
const leastShare = 0.05

export function proposalRoutes({ recruiters, openVacancies }: ProposalDeps) {
  const os = implement(proposalContract).$context<CallContext>().use(turnAway)

  return os.router({
    proposeForTitle: os.proposeForTitle.handler(async ({ input: { employerId, title }, errors, context }) => {
      const caller = signedIn(context)
      const may = maySpeakAs(caller, ['officer']) || (await speaksFor(recruiters, caller, employerId, context.now))
      if (!may) throw errors['employer-not-found']()

      const { open, known } = await openVacancies(context.now)
      const programmes = known.programmesFor({ title }, 8).filter(({ share }) => share >= leastShare)
      return {
        title,
        kbji: kbjiForTitle(title, 3),
        programmes: programmes.map(({ programme }) => programme),
        programmesFrom: known.lessons() > 0 ? 'earlier' : 'names',
        skills: usualSkills(title, open, known.titles, 8),
      }
    }),
  })
}
