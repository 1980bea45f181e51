import type { Caller } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import type { RecruiterStore } from './recruiter.store.ts'

/**
 * Whether somebody speaks for an employer. An invitation to their mail is taken up here, the first time they knock: being
 * signed in with that mail is the proof, and one step less on a phone.
 */
export async function speaksFor(
  recruiters: RecruiterStore,
  { accountId, mail }: Pick<Caller, 'accountId' | 'mail'>,
  employerId: Id<'employer'>,
  now: string,
): Promise<boolean> {
  if (await recruiters.isRecruiter(employerId, accountId)) return true
  const invitation = (await recruiters.invitationsTo(mail, now)).find((each) => each.employerId === employerId)
  return invitation ? recruiters.join(invitation, accountId, now) : false
}
