import { implement } from '@orpc/server'
import { dayMs, later } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Id } from '../../platform/ids.ts'
import { doneBy } from '../done-by.ts'
import type { EmployerStore } from './employer.store.ts'
import { recruiterContract } from './recruiter.contract.ts'
import type { RecruiterStore } from './recruiter.store.ts'
import { changeRight, letGo } from './recruiter.ts'
import type { Right } from './rights.ts'
import { speaksFor } from './speak-for-employer.ts'

/** An invitation is good for two weeks. */
const invitationMs = 14 * dayMs

export function recruiterRoutes({ employers, recruiters }: { employers: EmployerStore; recruiters: RecruiterStore }) {
  const os = implement(recruiterContract).$context<CallContext>().use(turnAway)

  const speaks = (context: CallContext, employerId: Id<'employer'>, needed: Right) =>
    speaksFor(recruiters, signedIn(context), employerId, context.now, needed)

  return os.router({
    listRecruiters: os.listRecruiters.handler(async ({ input: { employerId }, errors, context }) => {
      if (!(await speaks(context, employerId, 'viewer'))) throw errors['employer-not-found']()
      const me = signedIn(context).accountId
      const [all, invited] = await Promise.all([
        recruiters.of(employerId),
        recruiters.invitationsOf(employerId, context.now),
      ])
      return {
        recruiters: all.map(({ mail, since, right, accountId }) => ({ mail, since, right, isMe: accountId === me })),
        invited: invited.map(({ mail, until, right }) => ({ mail, until, right })),
      }
    }),

    inviteRecruiter: os.inviteRecruiter.handler(async ({ input: { employerId, mail, right }, errors, context }) => {
      if (!(await speaks(context, employerId, 'owner'))) throw errors['employer-not-found']()
      if ((await recruiters.of(employerId)).some((each) => each.mail === mail)) throw errors['already-recruiter']()

      const { name: employerName } = await employers.get(employerId)
      const until = later(context.now, invitationMs)
      await recruiters.invite(
        { employerId, mail, right, until, employerName, lang: context.lang },
        doneBy(context, 'recruiter'),
      )
      return { mail, until, right }
    }),

    withdrawInvitation: os.withdrawInvitation.handler(async ({ input: { employerId, mail }, errors, context }) => {
      if (!(await speaks(context, employerId, 'owner'))) throw errors['employer-not-found']()
      await recruiters.withdrawInvitation(employerId, mail)
      return { mail }
    }),

    changeRecruiter: os.changeRecruiter.handler(async ({ input: { employerId, mail, right }, errors, context }) => {
      if (!(await speaks(context, employerId, 'owner'))) throw errors['employer-not-found']()
      const { recruiter, staying } = answer(changeRight(await recruiters.of(employerId), mail, right), errors)
      if (!(await recruiters.saveRightWhile(recruiter, right, staying, doneBy(context, 'recruiter'))))
        throw errors['right-moved-on']()
      return { mail, right }
    }),

    removeRecruiter: os.removeRecruiter.handler(async ({ input: { employerId, mail }, errors, context }) => {
      if (!(await speaks(context, employerId, 'viewer'))) throw errors['employer-not-found']()
      const all = await recruiters.of(employerId)
      const { recruiter, staying } = answer(letGo(all, mail, signedIn(context).accountId), errors)
      if (!(await recruiters.letGoWhile(recruiter, staying, doneBy(context, 'recruiter'))))
        throw errors['right-moved-on']()
      return { mail }
    }),
  })
}
