import { implement } from '@orpc/server'
import { dayMs, later } from '../../platform/clock.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import { recruiterContract } from './employer.contract.ts'
import type { EmployerStore } from './employer.store.ts'
import type { RecruiterStore } from './recruiter.store.ts'
import { speaksFor } from './speak-for-employer.ts'

/** An invitation is good for two weeks. */
const invitationMs = 14 * dayMs

export function recruiterRoutes({ employers, recruiters }: { employers: EmployerStore; recruiters: RecruiterStore }) {
  const os = implement(recruiterContract).$context<CallContext>().use(turnAway)

  const ownEmployer = async (context: CallContext, employerId: Id<'employer'>) => {
    const isOwn = await speaksFor(recruiters, signedIn(context), employerId, context.now)
    return isOwn ? employers.get(employerId) : undefined
  }

  return os.router({
    listRecruiters: os.listRecruiters.handler(async ({ input: { employerId }, errors, context }) => {
      if (!(await ownEmployer(context, employerId))) throw errors['employer-not-found']()
      const me = signedIn(context).accountId
      const [all, invited] = await Promise.all([
        recruiters.of(employerId),
        recruiters.invitationsOf(employerId, context.now),
      ])
      return {
        recruiters: all.map(({ mail, since, accountId }) => ({ mail, since, isMe: accountId === me })),
        invited: invited.map(({ mail, until }) => ({ mail, until })),
      }
    }),

    inviteRecruiter: os.inviteRecruiter.handler(async ({ input: { employerId, mail }, errors, context }) => {
      const employer = await ownEmployer(context, employerId)
      if (!employer) throw errors['employer-not-found']()
      if ((await recruiters.of(employerId)).some((each) => each.mail === mail)) throw errors['already-recruiter']()

      const until = later(context.now, invitationMs)
      await recruiters.invite({ employerId, mail, until, employerName: employer.name, lang: context.lang }, context.now)
      return { mail, until }
    }),
  })
}
