import type { ApplicationView } from './application.contract.ts'
import type { Application, HistoryEntry } from './application.shape.ts'
import { numberOf } from './application.ts'

export function toApplicationView(application: Application): ApplicationView {
  const { applicationId, vacancyId, employerId, title, employer, status, submittedAt, dueOn, message, sent, consent } =
    application
  const own = {
    applicationId,
    vacancyId,
    employerId,
    title,
    employer,
    status,
    submittedAt,
    dueOn,
    message,
    sent,
    consent,
  }
  return { ...own, number: numberOf(applicationId), history: application.history.map(said) }
}

export const said = ({ status, at, reason, words, forOther }: HistoryEntry) => ({ status, at, reason, words, forOther })
