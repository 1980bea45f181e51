import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Employer, EmployerWords, Registered, Returned, Verified } from './employer.shape.ts'

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

/** New words: what waits or was returned waits (again); a public page follows at once. */
export function correctEmployer(employer: Employer, words: EmployerWords, version: number) {
  if (employer.version !== version) return refuse('employer-moved-on')
  const { employerId, registeredAt, registeredBy, lang } = employer
  const next = { employerId, registeredAt, registeredBy, lang, version: version + 1, ...words }
  if (employer.status !== 'verified') return ok<Employer>({ ...next, status: 'registered' })
  if (differ(checked, employer, words)) return refuse('checked-words-stay')
  return ok<Employer>({ ...employer, ...words, version: version + 1 })
}

export function verifyEmployer(employer: Employer, version: number, { accountId, mail }: Officer, now: Instant) {
  if (employer.status !== 'registered') return refuse('employer-not-waiting')
  if (employer.version !== version) return refuse('employer-moved-on')
  return ok<Verified>({
    ...employer,
    status: 'verified',
    verifiedAt: now,
    decidedAt: now,
    decidedBy: accountId,
    decidedByMail: mail,
    version: version + 1,
  })
}

export function returnEmployer(employer: Employer, version: number, reason: string, officer: Officer, now: Instant) {
  if (employer.status !== 'registered') return refuse('employer-not-waiting')
  if (employer.version !== version) return refuse('employer-moved-on')
  return ok<Returned>({
    ...employer,
    status: 'returned',
    reason,
    decidedAt: now,
    decidedBy: officer.accountId,
    decidedByMail: officer.mail,
    version: version + 1,
  })
}
