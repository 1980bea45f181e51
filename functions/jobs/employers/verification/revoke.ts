import { ok, refuse } from '../../../platform/result.ts'
import type { Employer, Returned, Verified } from '../employer.shape.ts'
import { type Decision, decided } from '../employer.ts'

type Revoking = Omit<Decision, 'checks'> & { reason: string }

/**
 * Found to be false after it was accepted: from now on it may send nothing in, until an officer verifies it anew. Whether
 * it waits to be looked at again changes nothing: an edit in that queue is where a fraud is seen.
 */
export function revokeVerification(employer: Employer, revoking: Revoking) {
  if (employer.status !== 'verified') return refuse('employer-not-verified')
  if (employer.version !== revoking.version) return refuse('employer-moved-on')
  const { verifiedAt, lapsedAt, toldBefore, renewal, reason: toMend, replaced: _, ...rest } = employer
  const { decidedAt, decidedBy, decidedByMail } = employer
  const { reason, now, officer } = revoking
  const before = { verifiedAt, lapsedAt, toldBefore, renewal, reason: toMend }
  return ok<Returned>({
    ...rest,
    ...decided(revoking),
    status: 'returned',
    reason,
    revoked: { at: now, by: officer.accountId, reason },
    replaced: { ...before, decidedAt, decidedBy, decidedByMail },
  })
}

/** Taken away by the last decision. Sent in again and returned, it is an employer like others, with that in its past. */
export const isRevoked = (
  employer: Pick<Employer, 'status'> & { revoked?: { at: string } | undefined; decidedAt?: string | undefined },
) => employer.status === 'returned' && employer.revoked !== undefined && employer.revoked.at === employer.decidedAt

type Revoked = Returned & { replaced: NonNullable<Returned['replaced']> }

/** As it was before. */
export function asBeforeRevoked({
  revoked: _,
  replaced,
  reason: __,
  decidedVersion: ___,
  ...employer
}: Revoked): Verified {
  return { ...employer, ...replaced, status: 'verified', version: employer.version + 1 }
}
