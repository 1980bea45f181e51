import { implement } from '@orpc/server'
import { answer } from '../../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../../platform/http/serve.ts'
import { doneBy } from '../../done-by.ts'
import type { EmployerStore } from '../employer.store.ts'
import { toView } from '../employer.view.ts'
import type { RecruiterStore } from '../recruiter.store.ts'
import { speaksFor } from '../speak-for-employer.ts'
import { renewalContract } from './renewal.contract.ts'
import { askForRenewal } from './renewal.ts'

export function renewalRoutes({ employers, recruiters }: { employers: EmployerStore; recruiters: RecruiterStore }) {
  const os = implement(renewalContract).$context<CallContext>().use(turnAway)

  return os.router({
    askForRenewal: os.askForRenewal.handler(async ({ input: { employerId, version }, errors, context }) => {
      const employer = await employers.find(employerId)
      if (!employer || !(await speaksFor(recruiters, signedIn(context), employerId, context.now, 'owner')))
        throw errors['employer-not-found']()

      const asking = answer(askForRenewal(employer, version, context.now), errors)
      const deed = { name: 'employer-renewal-asked', ...doneBy(context, 'recruiter') } as const
      if (!(await employers.saveWhileVersion(version, asking, deed))) throw errors['employer-moved-on']()
      return toView(asking, context.now)
    }),
  })
}
