import type { Application } from '../applications/application.shape.ts'
import { inShort } from '../applications/short.ts'
import type { Knowledge } from '../matching/reading/knowledge.ts'
import type { WorkFacts } from '../matching/sum/facts.ts'
import { strongestFirst, type Usual } from '../matching/sum/reasons.ts'
import { type Ranked, rankAll } from './rank.ts'

/** Somebody who applied, to be shown. */
export type Applicant = Omit<Ranked, 'short'> & { application: Application }

/** Some who applied, with the sum that they see themselves, the strongest reason among all applicants first. */
export function readApplicants(
  applications: readonly Application[],
  work: WorkFacts,
  known: Knowledge,
  { seen, usual }: { seen: ReadonlySet<string>; usual: Usual },
): Applicant[] {
  const ranked = rankAll(applications.map(inShort), work, known, seen)
  return applications.map((application, n) => {
    const { short: _, match, ...rest } = ranked[n] as Ranked
    return { ...rest, application, match: { ...match, parts: strongestFirst(match.parts, usual) } }
  })
}
