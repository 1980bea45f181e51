import type { Application } from '../applications/application.shape.ts'
import { standing } from '../applications/settling.ts'
import type { Knowledge } from '../matching/reading/knowledge.ts'
import { occupationLikeness } from '../matching/reading/likeness.ts'
import { readSeeker, readWork } from '../matching/reading/read.ts'
import { factsOf, type WorkFacts } from '../matching/sum/facts.ts'
import { match, monthsLike } from '../matching/sum/match.ts'
import { strongestFirst, usualOf } from '../matching/sum/reasons.ts'
import type { Applicant } from './choose.ts'

/** Everybody who applied, each with the sum that they see themselves, the strongest reason among these applicants first. */
export function readApplicants(
  applications: readonly Application[],
  work: WorkFacts,
  { titles, taken }: Knowledge,
  seen: ReadonlySet<string>,
): Applicant[] {
  const asked = readWork(work, titles)
  const read = applications.map((application) => {
    const seeker = readSeeker(factsOf(application.sent), titles)
    const alike = seeker.titles.map((title) => ({ ...title, likeness: occupationLikeness(title, asked) }))
    return {
      id: application.applicationId,
      application,
      match: match(seeker, asked, taken),
      skills: seeker.skills,
      monthsAlike: Math.round(monthsLike(alike)),
      isUnread: standing(application) === 'submitted' && !seen.has(application.applicationId),
    }
  })
  const usual = usualOf(read.map((each) => each.match))
  return read.map((each) => ({ ...each, match: { ...each.match, parts: strongestFirst(each.match.parts, usual) } }))
}
