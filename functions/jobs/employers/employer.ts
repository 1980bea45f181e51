import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Employer, EmployerWords, Registered, Verified } from './employer.shape.ts'
import { allPassed, type Check, somethingToMend } from './verification/check.ts'
import { afterChange } from './verification/renewal.ts'

/** An officer who decides. */
export interface Officer {
  accountId: Id<'account'>
  mail: string
}

const wordNames = [
  'name',
  'kind',
  'nib',
  'kbli',
  'field',
  'kecamatan',
  'address',
  'about',
  'people',
  'website',
  'contactName',
  'contactMail',
  'contactPhone',
] as const satisfies readonly (keyof EmployerWords)[]

/** What an officer checked against papers. It changes only with an officer looking again. */
const checked = ['name', 'kind', 'nib', 'kbli'] as const

const differ = (fields: readonly (keyof EmployerWords)[], one: EmployerWords, other: EmployerWords) =>
  fields.some((field) => one[field] !== other[field])

/** The same form sent twice is one employer. Sent again with other words, its sender should know that they were not taken. */
export function registerOnce(earlier: Employer, again: Registered) {
  return differ(wordNames, earlier, again) ? refuse('form-already-sent') : ok(earlier)
}

/** New words: what waits or was returned waits (again); a public page follows at once, and an officer looks where it matters. */
export function correctEmployer(employer: Employer, words: EmployerWords, version: number, now: Instant) {
  if (employer.version !== version) return refuse('employer-moved-on')
  const { employerId, registeredAt, registeredBy, lang, checks, revoked } = employer
  const next = { employerId, registeredAt, registeredBy, lang, checks, revoked, version: version + 1, ...words }
  if (employer.status !== 'verified') return ok<Employer>({ ...next, status: 'registered' })
  if (differ(checked, employer, words)) return refuse('checked-words-stay')
  return ok<Employer>({ ...employer, ...words, ...afterChange(employer, words, now), version: version + 1 })
}

/** Who waits for an officer: newly registered, mended, changed since, or asking to be checked for another year. */
const waits = (employer: Employer): employer is Registered | (Verified & { renewal: object }) =>
  employer.status === 'registered' || (employer.status === 'verified' && employer.renewal !== undefined)

export interface Decision {
  version: number
  checks: readonly Check[]
  officer: Officer
  now: Instant
}

export const decided = ({ version, officer, now }: Omit<Decision, 'checks'>) => ({
  decidedAt: now,
  decidedBy: officer.accountId,
  decidedByMail: officer.mail,
  decidedVersion: version + 1,
  version: version + 1,
})

/** Once every point was checked, for a year. */
export function verifyEmployer(employer: Employer, decision: Decision) {
  if (!waits(employer)) return refuse('employer-not-waiting')
  if (employer.version !== decision.version) return refuse('employer-moved-on')
  const passed = allPassed(decision.checks)
  if (!passed.ok) return passed
  const { revoked, ...rest } = afterRenewal(employer)
  return ok<Verified>({
    ...rest,
    ...(revoked && { replaced: { revoked } }),
    ...decided(decision),
    status: 'verified',
    checks: passed.value,
    verifiedAt: decision.now,
  })
}

/** With what to mend. A page that asked to be checked anew stays as it was. */
export function returnEmployer(employer: Employer, decision: Decision & { reason: string }) {
  if (!waits(employer)) return refuse('employer-not-waiting')
  if (employer.version !== decision.version) return refuse('employer-moved-on')
  const checks = somethingToMend(decision.checks, decision.reason)
  if (!checks.ok) return checks
  const told = { ...decided(decision), checks: checks.value, reason: decision.reason }
  if (employer.status === 'registered') return ok<Employer>({ ...employer, ...told, status: 'returned' })
  const { verifiedAt, lapsedAt, toldBefore } = employer
  return ok<Employer>({ ...afterRenewal(employer), ...told, status: 'verified', verifiedAt, lapsedAt, toldBefore })
}

/** Without what only held until the decision; with what has to come back if it is undone. */
function afterRenewal(employer: Registered | (Verified & { renewal: object })) {
  if (employer.status === 'registered') return employer
  const { renewal, reason: _, toldBefore, lapsedAt, replaced: __, ...rest } = employer
  const { verifiedAt, checks, decidedAt, decidedBy, decidedByMail } = employer
  const replaced = { verifiedAt, lapsedAt, toldBefore, checks, renewal, decidedAt, decidedBy, decidedByMail }
  return { ...rest, replaced }
}
