import type { Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import { applicationStore } from '../applications/application.store.ts'
import type { JobsDomainEvent } from '../domain-events.ts'

/** As often as a recruiter can be quicker with one application. */
const tries = 8

/** Somebody registered at the counter has an address now: what they applied for before is answered there, too. May be done again. */
export const reachByMail = (table: Table, accountId: Id<'account'>, mail: string, at: Instant): Promise<void> =>
  readdress(table, accountId, {
    isMeant: isWithout,
    to: mail,
    happened: { name: 'application-mail-added', at, by: accountId, as: 'seeker' },
  })

interface Readdressing {
  isMeant(application: Application): boolean
  to: string | undefined
  happened: Happened<JobsDomainEvent>
}

/** Every application of somebody's that is meant is written to at another address from now on, or nowhere. */
export async function readdress(
  table: Table,
  accountId: Id<'account'>,
  { isMeant, to, happened }: Readdressing,
): Promise<void> {
  const applications = applicationStore(table)
  for (const read of await applications.ofAccount(accountId)) {
    let application: Application | undefined = read
    for (let attempt = 0; application && isMeant(application); attempt++) {
      const next = { ...application, mail: to, version: application.version + 1 }
      if (await applications.saveWhileVersion(application.version, next, happened)) break
      if (attempt === tries) throw new Error('an application kept changing while its sender’s address did')
      application = await applications.find(application.vacancyId, application.applicationId)
    }
  }
}

/** What a consent was taken back for is written to no more, nor what its sender, erased meanwhile, left nameless. */
const isWithout = ({ accountId, mail, consent }: Application): boolean =>
  accountId !== undefined && mail === undefined && consent.withdrawnAt === undefined
