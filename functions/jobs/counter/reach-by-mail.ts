import type { Instant } from '../../platform/clock.ts'
import type { Table } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import type { Application } from '../applications/application.shape.ts'
import { applicationStore } from '../applications/application.store.ts'

/** As often as a recruiter can be quicker with one application. */
const tries = 8

/** Somebody registered at the counter has an address now: what they applied for before is answered there, too. May be done again. */
export async function reachByMail(table: Table, accountId: Id<'account'>, mail: string, at: Instant): Promise<void> {
  const applications = applicationStore(table)
  const domainEvent = { name: 'application-mail-added', at, by: accountId, as: 'seeker' } as const
  for (const read of await applications.ofAccount(accountId)) {
    let application: Application | undefined = read
    for (let attempt = 0; isWithout(application); attempt++) {
      const next = { ...application, mail, version: application.version + 1 }
      if (await applications.saveWhileVersion(application.version, next, domainEvent)) break
      if (attempt === tries) throw new Error('an application kept changing while its sender got an address')
      application = await applications.find(application.vacancyId, application.applicationId)
    }
  }
}

/** What a consent was taken back for is written to no more, nor what its sender, erased meanwhile, left nameless. */
const isWithout = (application: Application | undefined): application is Application =>
  application?.accountId !== undefined &&
  application.mail === undefined &&
  application.consent.withdrawnAt === undefined
