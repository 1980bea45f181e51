import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, maySpeakAs, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import { type EmployerView, employerContract } from './employer.contract.ts'
import type { Employer, Registered } from './employer.shape.ts'
import type { EmployerStore } from './employer.store.ts'
import { correctEmployer, registerOnce, returnEmployer, verifyEmployer } from './employer.ts'
import type { RecruiterStore } from './recruiter.store.ts'
import { rightAt, speaksFor } from './speak-for-employer.ts'

export interface EmployerDeps {
  employers: EmployerStore
  recruiters: RecruiterStore
  cursors: Cursors
}

export function employerRoutes({ employers, recruiters, cursors }: EmployerDeps) {
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
      const isNew = await employers.saveNew(employer, mail, { name: 'employer-registered', at: now })
      return toView(isNew ? employer : answer(registerOnce(await employers.get(employer.employerId), employer), errors))
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
      const isTheirs = isOfficer || (await speaksFor(recruiters, caller, employerId, context.now, 'viewer'))
      if (!employer || !isTheirs) throw errors['employer-not-found']()
      return toView(employer, isOfficer)
    }),

    correctEmployer: os.correctEmployer.handler(async ({ input, errors, context }) => {
      const { employerId, version, ...words } = input
      const employer = await employers.find(employerId)
      if (!employer || !(await speaksFor(recruiters, signedIn(context), employerId, context.now, 'owner')))
        throw errors['employer-not-found']()

      const corrected = answer(correctEmployer(employer, words, version), errors)
      const saved = await employers.saveWhileVersion(version, corrected, {
        name: 'employer-corrected',
        at: context.now,
      })
      if (!saved) throw errors['employer-moved-on']()
      return toView(corrected)
    }),

    verifyEmployer: os.verifyEmployer.handler(async ({ input: { employerId, version }, errors, context }) => {
      const employer = await employers.find(employerId)
      if (!employer) throw errors['employer-not-found']()

      const verified = answer(verifyEmployer(employer, version, signedIn(context), context.now), errors)
      const saved = await employers.saveWhileVersion(version, verified, { name: 'employer-verified', at: context.now })
      if (!saved) throw errors['employer-moved-on']()
      return toView(verified, true)
    }),

    returnEmployer: os.returnEmployer.handler(async ({ input: { employerId, version, reason }, errors, context }) => {
      const employer = await employers.find(employerId)
      if (!employer) throw errors['employer-not-found']()

      const returned = answer(returnEmployer(employer, version, reason, signedIn(context), context.now), errors)
      const saved = await employers.saveWhileVersion(version, returned, { name: 'employer-returned', at: context.now })
      if (!saved) throw errors['employer-moved-on']()
      return toView(returned, true)
    }),

    employerQueue: os.employerQueue.handler(async ({ input: { status, cursor } }) => {
      const list = `employers ${status}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)
      const { employers: found, next } = await employers.queue(status, opened.value, 25)
      const sealed = await cursors.seal(list, next)
      return { employers: found.map((each) => toView(each, true)), ...(sealed && { next: sealed }) }
    }),
  })
}

/** Who decided is an officer's mail address: for officers. */
const toView = (employer: Employer, isOfficer = false): EmployerView => {
  const { registeredBy: _, lang: __, ...rest } = employer
  return {
    ...rest,
    decidedByMail: isOfficer && 'decidedByMail' in employer ? employer.decidedByMail : undefined,
  }
}
