import { type Caller, doorError } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { RecruiterStore } from './recruiter.store.ts'
import { type Right, reachesTo } from './rights.ts'

type Speaker = Pick<Caller, 'accountId' | 'mail'>

/**
 * Whether somebody speaks for an employer. To whoever does not, it does not exist; who may less than is needed is told
 * so. What only shows something asks for a `viewer`; everything else keeps viewers out without saying so.
 */
export async function speaksFor(
  recruiters: RecruiterStore,
  caller: Speaker,
  employerId: Id<'employer'>,
  now: string,
  needed: Right = 'recruiter',
): Promise<boolean> {
  const right = await rightAt(recruiters, caller, employerId, now)
  if (right && !reachesTo(right, needed)) throw doorError('not-allowed')
  return right !== undefined
}

/**
 * What somebody may do for an employer. An invitation to their mail is taken up here, the first time they knock: being
 * signed in with that mail is the proof, and one step less on a phone.
 */
export async function rightAt(
  recruiters: RecruiterStore,
  { accountId, mail }: Speaker,
  employerId: Id<'employer'>,
  now: string,
): Promise<Right | undefined> {
  const recruiter = await recruiters.find(employerId, accountId)
  if (recruiter) return recruiter.right
  const invitation = (await recruiters.invitationsTo(mail, now)).find((each) => each.employerId === employerId)
  if (invitation && (await recruiters.join(invitation, accountId, now))) return invitation.right
  // Knocked twice at once, as a page does that asks several things: the other knock opened, perhaps between both looks.
  return (await recruiters.find(employerId, accountId))?.right
}
