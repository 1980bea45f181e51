import { type Instant, later, minuteMs } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Employer, Registered, Returned, Verified } from '../employers/employer.shape.ts'
import { asBeforeRenewal } from '../employers/verification/renewal.ts'
import { asBeforeRevoked, isRevoked } from '../employers/verification/revoke.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'

/** Nobody has been written to before then: letters about a decision wait as long. */
export const undoMs = 5 * minuteMs

interface Decided {
  version: number
  decidedAt?: Instant | undefined
  decidedBy?: string | undefined
  decidedVersion?: number | undefined
}

/** Only who decided, only for five minutes, and only while nobody did anything upon it. */
function notToUndo(decided: Decided, officer: Id<'account'>, now: Instant) {
  if (decided.decidedAt === undefined || decided.decidedVersion !== decided.version) return refuse('acted-upon')
  if (decided.decidedBy !== officer) return refuse('not-your-decision')
  return later(decided.decidedAt, undoMs) < now ? refuse('too-late-to-undo') : undefined
}

/**
 * Back in the queue where it was, as if nobody had decided. A page that the approval brought goes; one that it changed says
 * again what it said. Where somebody has applied, there is nothing to take back: it can be taken down, with a reason.
 */
export function undoVacancyDecision(vacancy: Vacancy, applicants: number, officer: Id<'account'>, now: Instant) {
  const wrong = notToUndo(vacancy, officer, now)
  if (wrong) return wrong
  const isFirst = vacancy.review === 'approved' && vacancy.replaced === undefined
  if (isFirst && applicants > 0) return refuse('acted-upon')
  return ok<Vacancy>({
    ...undecided(vacancy),
    review: 'submitted',
    ...(vacancy.review === 'approved' ? beforeApproval(vacancy) : {}),
    version: vacancy.version + 1,
  })
}

function undecided(vacancy: Vacancy) {
  const { decidedAt, decidedBy: _, decidedByMail: __, decidedVersion: ___, reason: ____, ...rest } = vacancy
  const { exceptions: all = [], replaced: _____, approved, publishedAt, ...bare } = rest
  const exceptions = all.filter(({ at }) => at !== decidedAt)
  return {
    ...bare,
    ...(exceptions.length > 0 && { exceptions }),
    ...(vacancy.review === 'returned' && { ...(approved && { approved }), ...(publishedAt && { publishedAt }) }),
  }
}

const beforeApproval = ({ replaced, publishedAt, life }: Vacancy) =>
  replaced ? { approved: replaced, ...(publishedAt && { publishedAt }), life } : { life: 'unpublished' as const }

/** Being checked again. Not once it has sent in a vacancy on the strength of it. */
export function undoEmployerDecision(
  employer: Employer,
  vacancies: readonly Pick<Vacancy, 'submittedAt'>[],
  officer: Id<'account'>,
  now: Instant,
) {
  if (employer.status === 'registered') return refuse('acted-upon')
  const wrong = notToUndo(employer, officer, now)
  if (wrong) return wrong
  if (employer.status === 'returned' && isRevoked(employer))
    return employer.replaced
      ? ok<Employer>(asBeforeRevoked({ ...employer, replaced: employer.replaced }))
      : refuse('acted-upon')
  const { decidedAt } = employer
  if (vacancies.some(({ submittedAt }) => submittedAt !== undefined && submittedAt >= decidedAt))
    return refuse('acted-upon')
  if (employer.status === 'verified' && employer.replaced && 'renewal' in employer.replaced)
    return ok<Employer>(asBeforeRenewal({ ...employer, replaced: employer.replaced }))
  return ok<Employer>(asRegistered(employer))
}

/**
 * What only a decision says goes; the points stay as they were ticked, for whoever decides next. Where a verification had been
 * taken away before, it is again.
 */
function asRegistered({
  reason: _,
  decidedAt: __,
  decidedBy: ___,
  decidedByMail: ____,
  decidedVersion: _____,
  replaced,
  ...employer
}: Verified | Returned): Registered {
  const { verifiedAt: ______, ...rest } = { verifiedAt: '', ...employer }
  const revoked = replaced && 'revoked' in replaced ? replaced.revoked : employer.revoked
  return { ...rest, ...(revoked && { revoked }), status: 'registered', version: employer.version + 1 }
}
