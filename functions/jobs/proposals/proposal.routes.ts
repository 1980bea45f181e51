import { implement } from '@orpc/server'
import { type CallContext, maySpeakAs, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import { speaksFor } from '../employers/speak-for-employer.ts'
import { programmes } from '../lists/programmes.ts'
import { knowledge } from '../matching/reading/knowledge.ts'
import type { OpenVacancies } from '../search/open-vacancies.ts'
import { byName } from './by-name.ts'
import { kbjiForTitle } from './kbji-for-title.ts'
import { proposalContract } from './proposal.contract.ts'
import { usualForTitle } from './usual-for-title.ts'

export interface ProposalDeps {
  recruiters: RecruiterStore
  openVacancies: OpenVacancies
}

export function proposalRoutes({ recruiters, openVacancies }: ProposalDeps) {
  const os = implement(proposalContract).$context<CallContext>().use(turnAway)

  return os.router({
    proposeForTitle: os.proposeForTitle.handler(async ({ input: { employerId, title }, errors, context }) => {
      const caller = signedIn(context)
      const may = maySpeakAs(caller, ['officer']) || (await speaksFor(recruiters, caller, employerId, context.now))
      if (!may) throw errors['employer-not-found']()

      const { open } = await openVacancies(context.now)
      const usual = usualForTitle(title, open, knowledge().titles)
      const taken = usual('programmes', 8)
      return {
        title,
        kbji: kbjiForTitle(title, 3),
        programmes: taken.length > 0 ? taken : byName(title, programmes, (name) => name, 8),
        programmesFrom: taken.length > 0 ? 'earlier' : 'names',
        skills: usual('skills', 8),
      }
    }),
  })
}
