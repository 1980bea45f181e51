import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Change, type Item, type ItemPage, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys, lists } from '../keys.ts'
import { publishedChanged } from '../search/change.store.ts'
import { type Employer, employerShape } from './employer.shape.ts'
import type { Right } from './rights.ts'

export type EmployerStore = ReturnType<typeof employerStore>

export const employerStore = (table: Table) => ({
  async find(employerId: Id<'employer'>): Promise<Employer | undefined> {
    const item = await table.get(keys.employer(employerId))
    return item && toEmployer(item)
  },

  async get(employerId: Id<'employer'>): Promise<Employer> {
    return v.parse(employerShape, await table.get(keys.employer(employerId)))
  },

  async many(employerIds: readonly Id<'employer'>[], reading?: { consistent: boolean }) {
    const found = (await table.getMany(employerIds.map(keys.employer), reading)).map(toEmployer)
    return new Map(found.map((employer) => [employer.employerId, employer]))
  },

  /** With its first recruiter, who registered it. False when there is an employer of that id already. */
  saveNew(employer: Employer, mail: string, domainEvent: Happened<JobsDomainEvent>): Promise<boolean> {
    const { employerId, registeredBy, registeredAt } = employer
    return table.together([
      { put: toItem(employer, domainEvent), while: { pk: absent } },
      underNib(employer),
      ...membership(employerId, registeredBy, { mail, since: registeredAt, right: 'owner' }),
    ])
  },

  /** False when it changed between reading it and now. */
  saveWhileVersion(version: number, employer: Employer, domainEvent: Happened<JobsDomainEvent>): Promise<boolean> {
    const item = toItem(employer, domainEvent)
    const wasPublic = domainEvent.name === 'employer-decision-undone' || domainEvent.name === 'employer-revoked'
    if (employer.status !== 'verified' && !wasPublic) return table.replaceWhile({ version }, item)
    // What search shows has changed: an employer's name and place stand beside its vacancies.
    const changed = publishedChanged(domainEvent.at, employer.employerId, employer.version)
    return table.together([{ put: item, while: { version } }, ...changed])
  },

  /** By the number they say they have now. */
  async withNib(nib: string): Promise<Employer[]> {
    const ids = (await table.startingWith(keys.employersWithNib(nib))).map((item) => v.parse(pointer, item).employerId)
    return [...(await this.many(ids)).values()].filter((each) => each.nib === nib)
  },

  async queue(status: Employer['status'] | 'renewal', after: ItemPage['next'], limit: number) {
    const isOpen = status === 'verified'
    const list = isOpen ? lists.open('EMPLOYERS') : lists.queue('EMPLOYERS', status)
    const { items, next } = await table.page(list, { limit, ...(after && { after }) }, isOpen ? 'open' : 'queue')
    return { employers: items.map(toEmployer), next }
  },

  /** All whose page is public. */
  async verified(): Promise<Extract<Employer, { status: 'verified' }>[]> {
    const all = (await table.startingWith(lists.open('EMPLOYERS'), 'open')).map(toEmployer)
    return all.filter((employer) => employer.status === 'verified')
  },

  /** Every employer there is. */
  async all(): Promise<Employer[]> {
    const [waiting, returned, open] = await Promise.all([
      table.startingWith(lists.queue('EMPLOYERS', 'registered'), 'queue'),
      table.startingWith(lists.queue('EMPLOYERS', 'returned'), 'queue'),
      table.startingWith(lists.open('EMPLOYERS'), 'open'),
    ])
    return [...waiting, ...returned, ...open].map(toEmployer)
  },

  /** What it is called. Nothing of one that has gone. */
  async nameOf(employerId: Id<'employer'>): Promise<string> {
    return (await this.find(employerId))?.name ?? ''
  },

  /** Written once more, so that the stream tells what happened, and then deleted. */
  async forget(employer: Employer, domainEvent: Happened<JobsDomainEvent>): Promise<void> {
    await table.put(toItem(employer, domainEvent))
    await table.together([
      { remove: keys.employer(employer.employerId) },
      ...publishedChanged(domainEvent.at, employer.employerId, employer.version),
    ])
  },

  forgetNib: (employerId: Id<'employer'>, nib: string): Promise<boolean> =>
    table.remove(keys.employerWithNib(nib, employerId)),

  forgetContact: (employer: Employer): Promise<void> =>
    forgetNames(table, employer, { set: { contactName: '', contactMail: '', contactPhone: '' } }),

  /** What an officer decided stays decided, by nobody in particular. */
  async forgetOfficer(employer: Employer, accountId: Id<'account'>): Promise<void> {
    const { revoked } = employer
    const isLast = 'decidedBy' in employer && employer.decidedBy === accountId
    const set = {
      ...(isLast && { decidedByMail: '', decidedBy: 'account_erased' }),
      ...(revoked?.by === accountId && { revoked: { ...revoked, by: 'account_erased' } }),
    }
    await forgetNames(table, employer, { set, remove: ['replaced'] })
  },
})

/** Throws where it changed meanwhile: erasing is tried again. */
async function forgetNames(table: Table, { employerId, version }: Employer, change: Change): Promise<void> {
  // Counted as a change, so that whoever read the name before cannot write it back.
  const by = { ...change, add: { version: 1 } }
  if (!(await table.change(keys.employer(employerId), by, { version })))
    throw new Error('an employer changed while a name in it was erased')
}

export const membership = (
  employerId: Id<'employer'>,
  accountId: Id<'account'>,
  { mail, since, right }: { mail: string; since: string; right: Right },
): Write[] => [
  { put: { ...keys.recruiter(employerId, accountId), employerId, accountId, mail, since, right } },
  { put: { ...keys.employerOf(accountId, employerId), employerId, since } },
]

const pointer = v.object({ employerId: id('employer') })

/** Stays when the number is changed: whoever looks compares. */
const underNib = ({ nib, employerId }: Employer): Write => ({
  put: { ...keys.employerWithNib(nib, employerId), employerId },
})

const toItem = (employer: Employer, domainEvent: Happened<JobsDomainEvent>): Item => ({
  ...keys.employer(employer.employerId),
  ...employer,
  ...(employer.status === 'verified'
    ? {
        openPk: 'EMPLOYERS',
        openSk: `${employer.verifiedAt}#${employer.employerId}`,
        ...(employer.renewal && {
          queuePk: 'EMPLOYERS#renewal',
          queueSk: `${employer.renewal.askedAt}#${employer.employerId}`,
        }),
      }
    : {
        queuePk: `EMPLOYERS#${employer.status}`,
        queueSk: `${employer.status === 'returned' ? employer.decidedAt : domainEvent.at}#${employer.employerId}`,
      }),
  domainEvent,
})

export const toEmployer = (item: Item): Employer => v.parse(employerShape, item)
