import { implement } from '@orpc/server'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import { doneBy } from '../done-by.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import { type FairBoothView, fairBoothContract } from './fair-booth.contract.ts'
import type { FairBooth, FairBoothStore } from './fair-booth.store.ts'

export function fairBoothRoutes({ fairBooths, employers }: { fairBooths: FairBoothStore; employers: EmployerStore }) {
  const os = implement(fairBoothContract).$context<CallContext>().use(turnAway)

  return os.router({
    fairBooths: os.fairBooths.handler(async ({ input: { eventId } }) => named(await fairBooths.at(eventId), employers)),

    placeEmployer: os.placeEmployer.handler(async ({ input, errors, context }) => {
      const employer = await employers.find(input.employerId)
      if (!employer) throw errors['employer-not-found']()
      if (employer.status !== 'verified') throw errors['employer-not-verified']()
      if (!(await fairBooths.place(input, doneBy(context, 'officer')))) throw errors['booth-number-taken']()
      return { ...input, name: employer.name, field: employer.field }
    }),
  })
}

/** Booths with the names over them. An employer that is no longer verified has none. */
export async function named(booths: readonly FairBooth[], employers: EmployerStore): Promise<FairBoothView[]> {
  const by = await employers.many(booths.map(({ employerId }) => employerId))
  return booths.flatMap((booth) => {
    const employer = by.get(booth.employerId)
    return employer?.status === 'verified' ? [{ ...booth, name: employer.name, field: employer.field }] : []
  })
}
