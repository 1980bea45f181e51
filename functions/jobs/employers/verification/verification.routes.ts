import { implement } from '@orpc/server'
import { answer } from '../../../platform/http/answer.ts'
import type { Cursors } from '../../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../../platform/http/serve.ts'
import { doneBy } from '../../done-by.ts'
import type { VacancyStore } from '../../vacancies/vacancy.store.ts'
import type { Employer } from '../employer.shape.ts'
import type { EmployerStore } from '../employer.store.ts'
import { returnEmployer, verifyEmployer } from '../employer.ts'
import { toView } from '../employer.view.ts'
import { revokeVerification } from './revoke.ts'
import { signsOf } from './sign.ts'
import { verificationContract } from './verification.contract.ts'

export interface VerificationDeps {
  employers: EmployerStore
  vacancies: VacancyStore
  cursors: Cursors
}

/** What officers do with employers. */
export function verificationRoutes({ employers, vacancies, cursors }: VerificationDeps) {
  const os = implement(verificationContract).$context<CallContext>().use(turnAway)
  async function knownOf({ employerId, nib }: Employer) {
    const [same, all] = await Promise.all([employers.withNib(nib), vacancies.ofEmployer(employerId)])
    const findings = all.flatMap(({ words, found = [] }) => found.map((kind) => ({ kind, title: words.title })))
    return { sameNib: same.filter((each) => each.employerId !== employerId).map(({ name }) => name), findings }
  }

  return os.router({
    verifyEmployer: os.verifyEmployer.handler(async ({ input, errors, context }) => {
      const { employerId, version, checks } = input
      const employer = await employers.find(employerId)
      if (!employer) throw errors['employer-not-found']()

      const decision = { version, checks, officer: signedIn(context), now: context.now }
      const verified = answer(verifyEmployer(employer, decision), errors)
      const saved = await employers.saveWhileVersion(version, verified, {
        name: 'employer-verified',
        ...doneBy(context, 'officer'),
      })
      if (!saved) throw errors['employer-moved-on']()
      return toView(verified, context.now, true)
    }),

    returnEmployer: os.returnEmployer.handler(async ({ input, errors, context }) => {
      const { employerId, version, checks, reason = '' } = input
      const employer = await employers.find(employerId)
      if (!employer) throw errors['employer-not-found']()

      const decision = { version, checks, reason, officer: signedIn(context), now: context.now }
      const returned = answer(returnEmployer(employer, decision), errors)
      const saved = await employers.saveWhileVersion(version, returned, {
        name: 'employer-returned',
        ...doneBy(context, 'officer'),
      })
      if (!saved) throw errors['employer-moved-on']()
      return toView(returned, context.now, true)
    }),

    revokeEmployer: os.revokeEmployer.handler(async ({ input: { employerId, version, reason }, errors, context }) => {
      const employer = await employers.find(employerId)
      if (!employer) throw errors['employer-not-found']()

      const revoking = { version, reason, officer: signedIn(context), now: context.now }
      const revoked = answer(revokeVerification(employer, revoking), errors)
      const saved = await employers.saveWhileVersion(version, revoked, {
        name: 'employer-revoked',
        ...doneBy(context, 'officer'),
      })
      if (!saved) throw errors['employer-moved-on']()
      return toView(revoked, context.now, true)
    }),

    employerSigns: os.employerSigns.handler(async ({ input: { employerId }, errors }) => {
      const employer = await employers.find(employerId)
      if (!employer) throw errors['employer-not-found']()
      return signsOf(employer, await knownOf(employer)).map(({ kind, about }) => ({ kind, about: [...about] }))
    }),

    employerQueue: os.employerQueue.handler(async ({ input: { status, cursor }, context }) => {
      const list = `employers ${status}`
      const opened = await cursors.open(list, cursor)
      if (!opened.ok) throw doorError(opened.refusal)
      const { employers: found, next } = await employers.queue(status, opened.value, 25)
      const sealed = await cursors.seal(list, next)
      return { employers: found.map((each) => toView(each, context.now, true)), ...(sealed && { next: sealed }) }
    }),
  })
}
