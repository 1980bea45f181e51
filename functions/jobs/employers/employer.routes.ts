import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, maySpeakAs, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { AnsweringStore } from '../answering/answering.store.ts'
import { doneBy } from '../done-by.ts'
import { employerContract } from './employer.contract.ts'
import type { Registered } from './employer.shape.ts'
import type { EmployerStore } from './employer.store.ts'
import { correctEmployer, registerOnce } from './employer.ts'
import { toView } from './employer.view.ts'
import type { RecruiterStore } from './recruiter.store.ts'
import { rightAt, speaksFor } from './speak-for-employer.ts'

export interface EmployerDeps {
  employers: EmployerStore
  recruiters: RecruiterStore
  answering: AnsweringStore
}

export function employerRoutes({ employers, recruiters, answering }: EmployerDeps) {
  const os = implement(employerContract).$context<CallContext>().use(turnAway)

  return os.router({
    registerEmployer: os.registerEmployer.handler(async ({ input: { formKey, ...words }, errors, context }) => {
      const { now, lang } = context
      const { accountId, mail } = signedIn(context)
      const employer: Registered = {
        ...words,
        employerId: idFrom('employer', accountId, formKey),
        registeredAt: now,
        registeredBy: accountId,
        lang,
        version: 1,
        status: 'registered',
      }
      const isNew = await employers.saveNew(employer, mail, {
        name: 'employer-registered',
        ...doneBy(context, 'recruiter'),
      })
      return toView(
        isNew ? employer : answer(registerOnce(await employers.get(employer.employerId), employer), errors),
        now,
      )
    }),

    myEmployers: os.myEmployers.handler(async ({ context }) => {
      const caller = signedIn(context)
      for (const { employerId } of await recruiters.invitationsTo(caller.mail, context.now))
        await rightAt(recruiters, caller, employerId, context.now)
      const mine = await employers.many(await recruiters.employersOf(caller.accountId))
      const views = [...mine.values()].map(async ({ employerId, name, status }) => {
        const right = await rightAt(recruiters, caller, employerId, context.now)
        return right && { employerId, name, status, right }
      })
      return (await Promise.all(views)).filter((each) => each !== undefined)
    }),

    readEmployer: os.readEmployer.handler(async ({ input: { employerId }, errors, context }) => {
      const caller = signedIn(context)
      const isOfficer = maySpeakAs(caller, ['officer'])
      const employer = await employers.find(employerId)
      const right = await rightAt(recruiters, caller, employerId, context.now)
      if (!employer || !(isOfficer || right)) throw errors['employer-not-found']()
      const how = await answering.find(employerId)
      return { ...toView(employer, context.now, isOfficer), ...(how && { answering: how }), ...(right && { right }) }
    }),

    correctEmployer: os.correctEmployer.handler(async ({ input, errors, context }) => {
      const { employerId, version, ...words } = input
      const employer = await employers.find(employerId)
      if (!employer || !(await speaksFor(recruiters, signedIn(context), employerId, context.now, 'owner')))
        throw errors['employer-not-found']()

      const corrected = answer(correctEmployer(employer, words, version, context.now), errors)
      const saved = await employers.saveWhileVersion(version, corrected, {
        name: 'employer-corrected',
        ...doneBy(context, 'recruiter'),
      })
      if (!saved) throw errors['employer-moved-on']()
      return toView(corrected, context.now)
    }),
  })
}
