import * as v from 'valibot'
import { epochSecond, type Instant } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import type { Table, Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { membership } from './employer.store.ts'
import { type Right, rights } from './rights.ts'

type Done = Omit<Happened<JobsDomainEvent>, 'name'>

export type RecruiterStore = ReturnType<typeof recruiterStore>

const recruiterItem = v.object({
  employerId: id('employer'),
  accountId: id('account'),
  mail: v.string(),
  since: v.string(),
  /** Who joined before there were rights had all of them. */
  right: v.optional(v.picklist(rights), 'owner'),
})
const invitationItem = v.object({
  employerId: id('employer'),
  mail: v.string(),
  until: v.string(),
  employerName: v.string(),
  lang: v.picklist(['id', 'en']),
  right: v.optional(v.picklist(rights), 'recruiter'),
})
export type Recruiter = v.InferOutput<typeof recruiterItem>
export type Invitation = v.InferOutput<typeof invitationItem>
export const toInvitation = (item: object): Invitation => v.parse(invitationItem, item)

/** Who speaks for an employer, and who is invited to. */
export const recruiterStore = (table: Table) => ({
  async find(employerId: Id<'employer'>, accountId: Id<'account'>): Promise<Recruiter | undefined> {
    const item = await table.get(keys.recruiter(employerId, accountId))
    return item && v.parse(recruiterItem, item)
  },

  async of(employerId: Id<'employer'>): Promise<Recruiter[]> {
    return (await table.startingWith(keys.recruitersOf(employerId))).map((item) => v.parse(recruiterItem, item))
  },

  async employersOf(accountId: Id<'account'>): Promise<Id<'employer'>[]> {
    const items = await table.startingWith(keys.employersOf(accountId))
    return items.map((item) => v.parse(v.object({ employerId: id('employer') }), item).employerId)
  },

  async invitationsOf(employerId: Id<'employer'>, now: Instant): Promise<Invitation[]> {
    return open(await table.startingWith(keys.invitationsOf(employerId)), now)
  },

  async invitationsTo(mail: string, now: Instant): Promise<Invitation[]> {
    return open(await table.startingWith(keys.invitationsTo(mail)), now)
  },

  /** Lies under the employer and under the mail until one of them is asked. The first carries what happened. */
  async invite(invitation: Invitation, done: Done): Promise<void> {
    const { employerId, mail, until } = invitation
    const common = { ...invitation, expiresAt: epochSecond(until) }
    await table.together([
      { put: { ...keys.invitation(employerId, mail), ...common, domainEvent: { name: 'recruiter-invited', ...done } } },
      { put: { ...keys.invited(mail, employerId), ...common } },
    ])
  },

  /** Takes an invitation up. False when it was gone by now. */
  join({ employerId, mail, right }: Invitation, accountId: Id<'account'>, now: Instant): Promise<boolean> {
    const [recruiter, pointer] = membership(employerId, accountId, { mail, since: now, right })
    if (!recruiter || !pointer || !('put' in recruiter)) throw new Error('A membership is two items.')
    const domainEvent = { name: 'recruiter-joined', at: now, by: accountId, as: 'recruiter' }
    return table.together([
      { put: { ...recruiter.put, domainEvent } },
      pointer,
      { remove: keys.invitation(employerId, mail) },
      { remove: keys.invited(mail, employerId), while: { mail } },
    ])
  },

  /** False when they had another right by now, or when the owner who stays is none any more. */
  saveRightWhile(recruiter: Recruiter, right: Right, staying: Recruiter | undefined, done: Done): Promise<boolean> {
    const { employerId, accountId } = recruiter
    const domainEvent = { name: 'recruiter-right-changed', ...done }
    return table.together([
      {
        change: keys.recruiter(employerId, accountId),
        by: { set: { right, domainEvent } },
        while: { right: recruiter.right },
      },
      ...ownerStays(staying),
    ])
  },

  /**
   * Written once more, so that the stream tells what happened, and then deleted. False when they had another right by now, or
   * when the owner who stays is none any more.
   */
  async letGoWhile({ employerId, accountId, mail, right }: Recruiter, staying: Recruiter | undefined, done: Done) {
    const set = { domainEvent: { name: 'recruiter-left', ...done } }
    const isTold = await table.together([
      { change: keys.recruiter(employerId, accountId), by: { set }, while: { right } },
      ...ownerStays(staying),
    ])
    if (!isTold) return false
    // One that was sent while they came in by another would let them in again.
    await this.withdrawInvitation(employerId, mail)
    await this.forget(employerId, accountId)
    return true
  },

  /** False when there was none. */
  withdrawInvitation(employerId: Id<'employer'>, mail: string): Promise<boolean> {
    return table.together([
      { remove: keys.invitation(employerId, mail) },
      { remove: keys.invited(mail, employerId), while: { mail } },
    ])
  },

  async forget(employerId: Id<'employer'>, accountId: Id<'account'>): Promise<void> {
    await table.together([
      { remove: keys.recruiter(employerId, accountId) },
      { remove: keys.employerOf(accountId, employerId) },
    ])
  },

  async forgetInvitationsTo(mail: string): Promise<void> {
    for (const { employerId } of (await table.startingWith(keys.invitationsTo(mail))).map(toInvitation))
      await table.together([{ remove: keys.invitation(employerId, mail) }, { remove: keys.invited(mail, employerId) }])
  },
})

/** Two owners who step down at once would leave nobody: one of them loses this race. */
const ownerStays = (staying: Recruiter | undefined): Write[] =>
  staying ? [{ check: keys.recruiter(staying.employerId, staying.accountId), while: { right: 'owner' } }] : []

const open = (items: readonly object[], now: Instant) => items.map(toInvitation).filter(({ until }) => until > now)
