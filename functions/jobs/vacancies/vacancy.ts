import { type Day, dayIn, type Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import { cityZone, nextDay } from '../calendar/working-days.ts'
import type { Employer } from '../employers/employer.shape.ts'
import type { Officer } from '../employers/employer.ts'
import { kbjiCodes } from '../lists/kbji-codes.ts'
import type { Published, Vacancy, VacancyWords } from './vacancy.shape.ts'
import { exceptionsFor, newFindings, openFindings, reasonsFor, type Said } from './vacancy-findings.ts'

/** A change of these goes to an officer first: pay, place and contact are what false vacancies bait and switch with. */
const weighty = ['wageMin', 'wageMax', 'wageWithheld', 'kecamatan', 'place', 'remote', 'contact'] as const

export const isPublished = (vacancy: Vacancy): vacancy is Published =>
  vacancy.approved !== undefined && vacancy.publishedAt !== undefined

/** Somebody may read its page and apply. */
export const isOpen = (vacancy: Vacancy, today: Day): vacancy is Published =>
  isPublished(vacancy) && vacancy.life === 'open' && vacancy.approved.closesOn >= today

export const isClosed = ({ life }: Vacancy) => life === 'filled' || life === 'expired' || life === 'withdrawn'

/** Nobody knows today what will be needed later than that. */
const longestDays = 366

/** The least that has to hold between fields. Each alone is the contract's. */
function refusalOfWords(words: VacancyWords, now: Instant) {
  const { kbji, wageMin, wageMax, wageWithheld, ageMin, ageMax, closesOn } = words
  if (kbji !== undefined && !kbjiCodes.has(kbji)) return refuse('kbji-unknown')
  if (!wageWithheld && (wageMin === undefined || wageMax === undefined)) return refuse('wage-missing')
  if (wageMin !== undefined && wageMax !== undefined && wageMin > wageMax) return refuse('wage-turned-round')
  if (ageMin !== undefined && ageMax !== undefined && ageMin > ageMax) return refuse('age-turned-round')
  const today = dayIn(cityZone, now)
  if (closesOn < today) return refuse('validity-passed')
  if (closesOn > nextDay(today, longestDays)) return refuse('validity-too-long')
  return undefined
}

/** A wage that is withheld is not kept either. */
const settled = (words: VacancyWords): VacancyWords => {
  const { wageMin: _, wageMax: __, ...rest } = words
  return words.wageWithheld ? rest : words
}

export interface TakenDownBy {
  accountId: Id<'account'>
  as: 'recruiter' | 'officer'
}

type Drafted = Pick<Vacancy, 'vacancyId' | 'draftedBy' | 'lang' | 'words'>

export function draftVacancy({ words, ...drafted }: Drafted, { employerId, field }: Employer, now: Instant) {
  return (
    refusalOfWords(words, now) ??
    ok<Vacancy>({
      ...drafted,
      employerId,
      field,
      words: settled(words),
      review: 'draft',
      life: 'unpublished',
      version: 1,
      draftedAt: now,
    })
  )
}

/** The same form sent twice is one vacancy. Sent again with other words, its sender should know that they were not taken. */
export const draftOnce = (earlier: Vacancy, again: Vacancy) =>
  sameWords(Object.keys({ ...earlier.words, ...again.words }) as (keyof VacancyWords)[], earlier.words, again.words)
    ? ok(earlier)
    : refuse('form-already-sent')

/** The city's minimum wage, and what was written beside the findings. */
export interface Findings {
  readonly minimumWage: number | undefined
  readonly said: readonly Said[]
}
const nothingSaid: Findings = { minimumWage: undefined, said: [] }

/**
 * New words. On a public page they stand at once, unless they touch pay, place or contact or say what the linter finds:
 * then the old ones stay until an officer agrees.
 */
export function editVacancy(
  vacancy: Vacancy,
  words: VacancyWords,
  version: number,
  now: Instant,
  minimumWage?: number | undefined,
) {
  if (vacancy.version !== version) return refuse('vacancy-moved-on')
  if (isClosed(vacancy)) return refuse('vacancy-closed')
  const wrong = refusalOfWords(words, now)
  if (wrong) return wrong

  const next = { ...vacancy, words: settled(words), version: version + 1 }
  if (!isPublished(vacancy)) return ok<Vacancy>(next)
  const needsOfficer =
    !sameWords(weighty, vacancy.approved, next.words) || newFindings(vacancy, next.words, minimumWage).length > 0
  return needsOfficer
    ? ok<Vacancy>({ ...next, review: 'submitted', submittedAt: now })
    : ok<Vacancy>({ ...next, review: 'approved', approved: next.words })
}

/** The same words, sent once more: a second press, or a page that was loaded again. */
export const isEditedTo = (vacancy: Vacancy, words: VacancyWords, version: number) =>
  vacancy.version === version + 1 &&
  sameWords(Object.keys({ ...vacancy.words, ...words }) as (keyof VacancyWords)[], vacancy.words, settled(words))

/** Sent with findings only where each has a reason in writing. */
export function submitVacancy(
  vacancy: Vacancy,
  employer: Employer,
  version: number,
  mail: string,
  now: Instant,
  { minimumWage, said } = nothingSaid,
) {
  if (vacancy.version !== version) return refuse('vacancy-moved-on')
  if (isClosed(vacancy)) return refuse('vacancy-closed')
  if (vacancy.review !== 'draft' && vacancy.review !== 'returned') return refuse('vacancy-already-sent')
  if (employer.status !== 'verified') return refuse('employer-not-verified')
  const wrong = refusalOfWords(vacancy.words, now)
  if (wrong) return wrong
  const reasons = reasonsFor(openFindings(vacancy, minimumWage), said)
  if (!reasons) return refuse('findings-unanswered')
  const { reasons: _, ...rest } = vacancy
  return ok<Vacancy>({
    ...rest,
    ...(reasons.length > 0 && { reasons }),
    review: 'submitted',
    submittedAt: now,
    submittedByMail: mail,
    version: version + 1,
  })
}

/** Words with findings go out only where the officer accepted each as a lawful exception, and none whose last day passed while they waited. */
export function approveVacancy(
  vacancy: Vacancy,
  version: number,
  officer: Officer,
  now: Instant,
  { minimumWage, said } = nothingSaid,
) {
  const wrong = notForDecision(vacancy, version)
  if (wrong) return wrong
  if (vacancy.words.closesOn < dayIn(cityZone, now)) return refuse('last-day-passed')
  const exceptions = exceptionsFor(vacancy, openFindings(vacancy, minimumWage), said, officer, now, minimumWage)
  if (!exceptions) return refuse('findings-open')
  const { reason: _, exceptions: __, replaced: ___, ...rest } = vacancy
  return ok<Published>({
    ...rest,
    ...(exceptions.length > 0 && { exceptions }),
    ...decidedBy(officer, version + 1, now),
    ...(vacancy.approved && { replaced: vacancy.approved }),
    review: 'approved',
    life: vacancy.life === 'unpublished' ? 'open' : vacancy.life,
    approved: vacancy.words,
    publishedAt: vacancy.publishedAt ?? now,
    version: version + 1,
  })
}

/** Sent back with what to mend. What is public stays as it was. */
export function returnVacancy(vacancy: Vacancy, version: number, reason: string, officer: Officer, now: Instant) {
  return (
    notForDecision(vacancy, version) ??
    ok<Vacancy>({
      ...vacancy,
      ...decidedBy(officer, version + 1, now),
      review: 'returned',
      reason,
      version: version + 1,
    })
  )
}

function notForDecision(vacancy: Vacancy, version: number) {
  if (isClosed(vacancy)) return refuse('vacancy-closed')
  if (vacancy.review !== 'submitted') return refuse('vacancy-not-waiting')
  if (vacancy.version !== version) return refuse('vacancy-moved-on')
  return undefined
}

const decidedBy = ({ accountId, mail }: Officer, decidedVersion: number, now: Instant) => ({
  decidedAt: now,
  decidedBy: accountId,
  decidedByMail: mail,
  decidedVersion,
})

export function pauseVacancy(vacancy: Vacancy) {
  if (isClosed(vacancy)) return refuse('vacancy-closed')
  if (vacancy.life !== 'open') return refuse('vacancy-not-open')
  return ok<Vacancy>({ ...vacancy, life: 'paused', version: vacancy.version + 1 })
}

export function resumeVacancy(vacancy: Vacancy) {
  if (isClosed(vacancy)) return refuse('vacancy-closed')
  if (vacancy.life !== 'paused') return refuse('vacancy-not-paused')
  if (vacancy.heldFrom) return refuse('employer-not-verified')
  return ok<Vacancy>({ ...vacancy, life: 'open', version: vacancy.version + 1 })
}

/** Its employer's verification was taken away. Nothing, where there is nothing to hold. */
export function holdVacancy(vacancy: Vacancy): Vacancy | undefined {
  if (!isPublished(vacancy) || vacancy.heldFrom) return undefined
  const life = vacancy.life === 'open' ? 'paused' : vacancy.life
  return { ...vacancy, life, heldFrom: vacancy.life, version: vacancy.version + 1 }
}

/** On show again, where it was before and was not taken down meanwhile. */
export function releaseVacancy({ heldFrom, ...vacancy }: Vacancy): Vacancy | undefined {
  if (!heldFrom) return undefined
  const life = vacancy.life === 'paused' ? heldFrom : vacancy.life
  return { ...vacancy, life, version: vacancy.version + 1 }
}

/** Reported as filled (Perpres 57/2023 art. 6). */
export function fillVacancy(vacancy: Vacancy, now: Instant) {
  if (isClosed(vacancy)) return refuse('vacancy-closed')
  if (vacancy.life === 'unpublished') return refuse('vacancy-not-open')
  return ok<Vacancy>({ ...vacancy, life: 'filled', closedAt: now, version: vacancy.version + 1 })
}

/** Taken down, by whom and why: everybody who applied reads the reason. */
export function withdrawVacancy(vacancy: Vacancy, reason: string, now: Instant, { accountId, as }: TakenDownBy) {
  if (isClosed(vacancy)) return refuse('vacancy-closed')
  return ok<Vacancy>({
    ...vacancy,
    life: 'withdrawn',
    withdrawnFor: reason,
    withdrawnBy: accountId,
    withdrawnAs: as,
    closedAt: now,
    version: vacancy.version + 1,
  })
}

/** Its last day has passed. */
export function expireVacancy(vacancy: Vacancy, now: Instant) {
  const closesOn = vacancy.approved?.closesOn
  if (isClosed(vacancy) || closesOn === undefined || closesOn >= dayIn(cityZone, now))
    return refuse('vacancy-still-valid')
  return ok<Vacancy>({ ...vacancy, life: 'expired', closedAt: now, version: vacancy.version + 1 })
}

function sameWords(fields: readonly (keyof VacancyWords)[], one: VacancyWords, other: VacancyWords) {
  return fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]))
}
