import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import type { RecruiterStore } from '../employers/recruiter.store.ts'
import type { LookStore } from '../looks/look.store.ts'
import { eachOf } from '../pipeline/at-once.ts'
import type { ApplicantRow } from './applicant.contract.ts'

export type Colleague = NonNullable<ApplicantRow['colleague']>

/** The last decision about an application, one that may still be taken back before all others. */
export function lastDecision({ settling, history }: Application): { by: Id<'account'>; at: string } | undefined {
  return settling ?? history.findLast(({ status }) => status !== 'submitted' && status !== 'withdrawn')
}

/**
 * Which colleague each of these is with: who decided last or, where nobody has, who opened it last; by mail, and only people
 * who recruit there now. `except`: whoever asks and has just opened it themselves.
 */
export const colleaguesIn =
  ({ recruiters, looks }: { recruiters: Pick<RecruiterStore, 'of'>; looks: Pick<LookStore, 'lastOpened'> }) =>
  async (employerId: Id<'employer'>, all: readonly Application[], except?: Id<'account'>) => {
    const colleagues = await recruiters.of(employerId)
    const mails = new Map<string, string>(colleagues.map(({ accountId, mail }) => [accountId, mail]))
    const openers = colleagues.map(({ accountId }) => accountId).filter((each) => each !== except)
    const found = await eachOf(all, async (application) => {
      const decided = lastDecision(application)
      const last = decided ?? (await looks.lastOpened(application, openers))
      const mail = last && mails.get(last.by)
      return mail
        ? [[application.applicationId, { mail, at: last.at, did: decided ? 'decided' : 'opened' }] as const]
        : []
    })
    return new Map<string, Colleague>(found.flat())
  }
