import { type Instant, later, minuteMs } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import { ok, refuse } from '../../platform/result.ts'
import type { Application, ApplicationStatus, Settling } from './application.shape.ts'
import { declineApplication, isEnded, moveOn, rank } from './application.ts'

/** So long a decision can be taken back before it reaches whoever applied. */
export const undoMs = 5 * minuteMs

/** What a recruiter decided over one application or several: a step forward, or a decline with its reason. */
export type Decided = Pick<Settling, 'reason' | 'words' | 'decisionId'> & { to: ApplicationStatus }

type Deciding = Decided & { by: Id<'account'>; version: number; now: Instant }

/** Where an application stands for its recruiters: as decided, though it may still be taken back. */
export const standing = ({ settling, status }: Pick<Application, 'settling' | 'status'>): ApplicationStatus =>
  settling?.status ?? status

/** An answer is still owed. What is decided and has not settled is answered: nobody has to do anything more. */
export const isOwed = ({ dueOn, settling }: Pick<Application, 'dueOn' | 'settling'>) =>
  dueOn !== undefined && settling === undefined

/** The same decision sent again, after a connection broke, finds what it did the first time. */
export const isDecidedBy = ({ settling, history }: Application, decisionId: Id<'decision'>) =>
  settling?.decisionId === decisionId || history.some((entry) => entry.decisionId === decisionId)

/** Decides so that it can be taken back. */
export function beginDecision(application: Application, { to, reason, words, decisionId, by, version, now }: Deciding) {
  if (isEnded(application)) return refuse('application-ended')
  if (application.version !== version) return refuse('application-moved-on')
  if (application.settling) return refuse('decision-settling')
  if (to !== 'declined' && rank(to) <= rank(application.status)) return refuse('not-a-step-forward')
  const settling = { status: to, reason, words, decisionId, by, at: now, settlesAt: later(now, undoMs) }
  return ok<Application>({ ...application, settling, version: version + 1 })
}

/** Takes it back: as if it had not been. */
export function undoDecision({ settling, ...application }: Application, decisionId: Id<'decision'>, now: Instant) {
  if (settling?.decisionId !== decisionId) return refuse('nothing-to-undo')
  if (settling.settlesAt <= now) return refuse('decision-settled')
  return ok<Application>({ ...application, version: application.version + 1 })
}

/** Its time is over: from now on it holds, as of when it was made. */
export function settle({ settling, ...application }: Application, holidays: ReadonlySet<string>, now: Instant) {
  if (!settling || settling.settlesAt > now) return refuse('nothing-to-settle')
  const { status, at, by, reason, words, decisionId } = settling
  const { version } = application
  const settled =
    status === 'declined'
      ? declineApplication(application, { by, version, reason, words, now: at })
      : moveOn(application, status, { by, version, holidays, now: at })
  if (!settled.ok) return settled
  const { history } = settled.value
  const marked = history.map((entry, place) => (place === history.length - 1 ? { ...entry, decisionId } : entry))
  return ok<Application>({ ...settled.value, history: marked })
}
