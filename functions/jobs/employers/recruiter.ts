import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Recruiter } from './recruiter.store.ts'
import type { Right } from './rights.ts'

interface Change {
  recruiter: Recruiter
  /** An owner who goes on being one: with whom the employer is not left alone. */
  staying: Recruiter | undefined
}

const anotherOwner = (all: readonly Recruiter[], than: Id<'account'>) =>
  all.find(({ accountId, right }) => right === 'owner' && accountId !== than)

/** Gives a colleague another right. An employer always has an owner. */
export function changeRight(all: readonly Recruiter[], mail: string, right: Right) {
  const recruiter = all.find((each) => each.mail === mail)
  if (!recruiter) return refuse('recruiter-not-found')
  if (recruiter.right !== 'owner' || right === 'owner') return ok<Change>({ recruiter, staying: undefined })
  const staying = anotherOwner(all, recruiter.accountId)
  return staying ? ok<Change>({ recruiter, staying }) : refuse('last-owner')
}

/** Anybody may go; an owner may let anybody go. */
export function letGo(all: readonly Recruiter[], mail: string, by: Id<'account'>) {
  const [recruiter, caller] = [all.find((each) => each.mail === mail), all.find(({ accountId }) => accountId === by)]
  if (!recruiter) return refuse('recruiter-not-found')
  if (recruiter.accountId !== by && caller?.right !== 'owner') return refuse('owners-only')
  const staying = recruiter.right === 'owner' ? anotherOwner(all, recruiter.accountId) : undefined
  return recruiter.right === 'owner' && !staying ? refuse('last-owner') : ok<Change>({ recruiter, staying })
}
