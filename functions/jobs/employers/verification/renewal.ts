import { type Day, dayIn, dayMs, type Instant } from '../../../platform/clock.ts'
import { ok, refuse } from '../../../platform/result.ts'
import { cityZone, nextDay } from '../../calendar/working-days.ts'
import type { Employer, EmployerWords, Verified } from '../employer.shape.ts'
import { lookedAt } from './check.ts'

/** A verification is good for a year; its last day is written to before, twice. */
const remindedBefore = [30, 7] as const
/** From so many days before its last day it may be asked for anew. */
const askableBefore = 60

/** The last day on which a page bears the mark of having been checked. */
export function goodUntil({ verifiedAt }: Pick<Verified, 'verifiedAt'>): Day {
  const day = dayIn(cityZone, verifiedAt)
  return nextDay(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28'), -1)
}

const daysLeft = (employer: Verified, today: Day) => (Date.parse(goodUntil(employer)) - Date.parse(today)) / dayMs

/** Who was returned may ask again as soon as it is mended. */
export const isAskable = (employer: Employer, today: Day): boolean =>
  employer.status === 'verified' &&
  !employer.renewal &&
  (employer.reason !== undefined || daysLeft(employer, today) <= askableBefore)

/** With what was looked at changed, an officer is asked to look once more. Who waits already keeps its place. */
export function afterChange(employer: Verified, words: EmployerWords, now: Instant): Pick<Verified, 'renewal'> {
  const { askedAt = now, changed: before = [] } = employer.renewal ?? {}
  const changed = lookedAt.filter((field) => before.includes(field) || employer[field] !== words[field])
  return changed.length > 0 ? { renewal: { askedAt, changed } } : {}
}

/** Puts a verified employer before an officer once more. Its page stays as it is meanwhile. */
export function askForRenewal(employer: Employer, version: number, now: Instant) {
  if (employer.status !== 'verified') return refuse('employer-not-verified')
  if (employer.version !== version) return refuse('employer-moved-on')
  if (employer.renewal) return refuse('renewal-waits')
  if (!isAskable(employer, dayIn(cityZone, now))) return refuse('renewal-too-early')
  return ok<Verified>({ ...employer, renewal: { askedAt: now }, version: employer.version + 1 })
}

/** What the night brings: a word before the last day, or the mark gone after it. Nothing while an officer has yet to look. */
export function tonight(employer: Verified, now: Instant): { name: Nightly; employer: Verified } | undefined {
  if (employer.renewal || employer.lapsedAt) return undefined
  const left = daysLeft(employer, dayIn(cityZone, now))
  if (left < 0) return { name: 'employer-lapsed', employer: changed(employer, { lapsedAt: now }) }
  const step = remindedBefore.findLast((days) => left <= days)
  if (step === undefined || step >= (employer.toldBefore ?? Number.POSITIVE_INFINITY)) return undefined
  return { name: 'employer-renewal-due', employer: changed(employer, { toldBefore: step }) }
}

type Nightly = 'employer-lapsed' | 'employer-renewal-due'

/** As it was before an officer decided on its renewal: asking, and as long as that lasts with the mark it had. */
export function asBeforeRenewal({
  replaced,
  checks: _,
  reason: __,
  decidedVersion: ___,
  ...employer
}: Renewed): Verified {
  return { ...employer, ...replaced, version: employer.version + 1 }
}
type Renewed = Verified & { replaced: Extract<Verified['replaced'], { renewal: object }> }

const changed = (employer: Verified, change: Partial<Verified>): Verified => ({
  ...employer,
  ...change,
  version: employer.version + 1,
})
