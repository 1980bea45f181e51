import { dayIn, type Instant } from '../../platform/clock.ts'
import type { Answering } from '../answering/answering.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { EmployerView, PublicEmployerView } from './employer.contract.ts'
import type { Employer, Verified } from './employer.shape.ts'
import { goodUntil, isAskable } from './verification/renewal.ts'

/** Who decided is an officer's mail address: for officers. */
export function toView(employer: Employer, now: Instant, isOfficer = false): EmployerView {
  const { registeredBy: _, lang: __, ...rest } = employer
  const decidedByMail = isOfficer && 'decidedByMail' in employer ? employer.decidedByMail : undefined
  if (employer.status !== 'verified') return { ...rest, decidedByMail, renewal: undefined }
  const changed = employer.renewal?.changed
  return { ...rest, decidedByMail, goodUntil: goodUntil(employer), renewal: renewalOf(employer, now), changed }
}

function renewalOf(employer: Verified, now: Instant) {
  if (employer.renewal) return 'asked'
  if (employer.lapsedAt) return 'lapsed'
  return isAskable(employer, dayIn(cityZone, now)) ? 'askable' : undefined
}

/** Contact is on the vacancy, where a recruiter wrote it to be read. */
export function toPublicEmployer(employer: Verified, answering?: Answering): PublicEmployerView {
  const { employerId, name, kind, field, kecamatan, address, about, people, website, verifiedAt, lapsedAt } = employer
  const more = { hasLapsed: lapsedAt !== undefined, ...(answering && { answering }) }
  return { employerId, name, kind, field, kecamatan, address, about, people, website, verifiedAt, ...more }
}
