import { type Day, dayIn, type Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import { answerDueOn, cityZone } from '../calendar/working-days.ts'
import { missingToApply } from '../profiles/profile.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import { isClosed, isOpen } from '../vacancies/vacancy.ts'
import { type Application, type ApplicationStatus, forward } from './application.shape.ts'

type New = Omit<Application, 'status' | 'submittedAt' | 'dueOn' | 'history' | 'version' | 'accountId'> & {
  accountId: Id<'account'>
  /** The officer who fills it in for somebody else. */
  officer?: Id<'account'> | undefined
}

/** Sends an application, with the day its answer is due. */
export function submitApplication(
  vacancy: Vacancy,
  { officer, ...filledIn }: New,
  holidays: ReadonlySet<Day>,
  now: Instant,
) {
  if (isClosed(vacancy)) return refuse('vacancy-closed')
  if (vacancy.life === 'paused') return refuse('vacancy-paused')
  if (!isOpen(vacancy, dayIn(cityZone, now))) return refuse('vacancy-closed')
  if (missingToApply(filledIn.sent).length > 0) return refuse('profile-incomplete')
  return ok<Application>({
    ...filledIn,
    status: 'submitted',
    submittedAt: now,
    dueOn: answerDueOn(now, holidays, filledIn.answerWithin),
    history: [{ status: 'submitted', at: now, ...doneOrForOther(filledIn.accountId, officer) }],
    version: 1,
  })
}

/** The same form sent twice is one application. Another form for the same vacancy is told that there is one already. */
export const applyOnce = (earlier: Application, formKey: string) =>
  earlier.formKey === formKey ? ok(earlier) : refuse('already-applied')

export const isEnded = ({ status }: Pick<Application, 'status'>) =>
  status === 'hired' || status === 'declined' || status === 'withdrawn'

/** A step forward, never back. Whoever is moved on waits for the next word, and has a day for that too. */
export function moveOn(
  application: Application,
  to: ApplicationStatus,
  { by, version, holidays, now }: { by: Id<'account'>; version: number; holidays: ReadonlySet<Day>; now: Instant },
) {
  if (application.version !== version) return refuse('application-moved-on')
  if (isEnded(application)) return refuse('application-ended')
  if (rank(to) <= rank(application.status)) return refuse('not-a-step-forward')
  if (application.settling) return refuse('decision-settling')
  const { dueOn: _, ...rest } = application
  return ok<Application>({
    ...rest,
    status: to,
    ...(to !== 'hired' && { dueOn: answerDueOn(now, holidays, application.answerWithin) }),
    history: [...application.history, { status: to, at: now, by }],
    version: version + 1,
  })
}

/** The same step, sent once more by who took it: a second press, or a page that was loaded again. */
export const isMovedBy = (application: Application, to: ApplicationStatus, by: Id<'account'>, version: number) =>
  application.version === version + 1 && application.status === to && application.history.at(-1)?.by === by

export const rank = (status: ApplicationStatus) => (forward as readonly ApplicationStatus[]).indexOf(status)

type Declining = Pick<Application['history'][number], 'reason' | 'words'> & {
  by: Id<'account'>
  version: number
  now: Instant
}

/** Always by a person, always with a reason. */
export function declineApplication(application: Application, { by, version, reason, words, now }: Declining) {
  if (application.version !== version) return refuse('application-moved-on')
  if (isEnded(application)) return refuse('application-ended')
  if (application.settling) return refuse('decision-settling')
  return ok(ended(application, { status: 'declined', at: now, by, reason, words }))
}

/** By the one who sent it, at any time before its end. */
export function withdrawApplication(
  application: Application,
  by: Id<'account'>,
  now: Instant,
  officer?: Id<'account'>,
) {
  if (isEnded(application)) return refuse('application-ended')
  return ok(ended(application, { status: 'withdrawn', at: now, ...doneOrForOther(by, officer) }))
}

/** By the person themselves; by an officer for them it is marked as that for good. */
const doneOrForOther = (by: Id<'account'>, officer: Id<'account'> | undefined) =>
  officer ? { by: officer, forOther: true } : { by }

type Editing = Pick<Application, 'message' | 'sent' | 'version'> & { isOpened: boolean; now: Instant }

/** What was sent may be put right until somebody opens it: whoever judges it judges what is there. The day of its answer stays. */
export function editApplication(application: Application, { message, sent, version, isOpened, now }: Editing) {
  if (isEnded(application)) return refuse('application-ended')
  if (isOpened || application.status !== 'submitted' || application.settling) return refuse('application-opened')
  if (application.version !== version) return refuse('application-moved-on')
  if (missingToApply(sent).length > 0) return refuse('profile-incomplete')
  return ok<Application>({ ...application, message, sent, editedAt: now, version: version + 1 })
}

/** Its vacancy was taken down: nobody chose against the person. Whoever took it down ended it, in their words. */
export function endWithVacancy(application: Application, by: Id<'account'>, words: string, now: Instant) {
  if (isEnded(application)) return refuse('application-ended')
  return ok(ended(application, { status: 'declined', at: now, by, reason: 'taken-down', words }))
}

function ended(
  { dueOn: _, settling: __, ...application }: Application,
  entry: Application['history'][number],
): Application {
  return {
    ...application,
    status: entry.status,
    history: [...application.history, entry],
    version: application.version + 1,
  }
}

/** Whether the employer may see who it is: from the short list on, and not before; no longer once the consent was taken back. */
export const isNamed = ({ history, consent }: Pick<Application, 'history' | 'consent'>) =>
  consent.withdrawnAt === undefined && history.some(({ status }) => status !== 'submitted' && rank(status) > 0)

/** What people call it: short enough to say on the phone. */
export const numberOf = (applicationId: Id<'application'>) =>
  `LM-${applicationId.slice('application_'.length, 'application_'.length + 6).toUpperCase()}`
