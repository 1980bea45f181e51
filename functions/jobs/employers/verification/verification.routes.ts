import { implement } from '@orpc/server'
import { answer } from '../../../platform/http/answer.ts'
import type { Cursors } from '../../../platform/http/cursor.ts'
import { type CallContext, doorError, signedIn, turnAway } from '../../../platform/http/serve.ts'
import { ok, type Result, refuse } from '../../../platform/result.ts'
import { doneBy } from '../../done-by.ts'
import type { VacancyStore } from '../../vacancies/vacancy.store.ts'
import type { EmployerView } from '../employer.contract.ts'
import type { Employer } from '../employer.shape.ts'
import type { EmployerStore } from '../employer.store.ts'
import { type Decision, returnEmployer, verifyEmployer } from '../employer.ts'
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

  /** Decided on as it was read. Answers with the employer as it is then. */
  async function decided<Why extends string>(
    context: CallContext,
    { employerId, version }: Pick<Employer, 'employerId' | 'version'>,
    name: 'employer-verified' | 'employer-returned' | 'employer-revoked',
    decide: (employer: Employer, decision: Omit<Decision, 'checks'>) => Result<Employer, Why>,
  ): Promise<Result<EmployerView, Why | 'employer-not-found' | 'employer-moved-on'>> {
    const employer = await employers.find(employerId)
    if (!employer) return refuse('employer-not-found')
    const next = decide(employer, { version, officer: signedIn(context), now: context.now })
    if (!next.ok) return next
    const saved = await employers.saveWhileVersion(version, next.value, { name, ...doneBy(context, 'officer') })
    return saved ? ok(toView(next.value, context.now, true)) : refuse('employer-moved-on')
  }

  return os.router({
    verifyEmployer: os.verifyEmployer.handler(async ({ input, errors, context }) => {
      const { checks } = input
      const verified = decided(context, input, 'employer-verified', (employer, decision) =>
        verifyEmployer(employer, { ...decision, checks }),
      )
      return answer(await verified, errors)
    }),

    returnEmployer: os.returnEmployer.handler(async ({ input, errors, context }) => {
      const { checks, reason = '' } = input
      const returned = decided(context, input, 'employer-returned', (employer, decision) =>
        returnEmployer(employer, { ...decision, checks, reason }),
      )
      return answer(await returned, errors)
    }),

    revokeEmployer: os.revokeEmployer.handler(async ({ input, errors, context }) => {
      const { reason } = input
      const revoked = decided(context, input, 'employer-revoked', (employer, decision) =>
        revokeVerification(employer, { ...decision, reason }),
      )
      return answer(await revoked, errors)
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
