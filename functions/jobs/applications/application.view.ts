import { factsOf, type WorkFacts } from '../matching/sum/facts.ts'
import { knowledge } from '../matching/reading/knowledge.ts'
import { match } from '../matching/sum/match.ts'
import { readSeeker, readWork } from '../matching/reading/read.ts'
import type { ApplicantView, ApplicationView } from './application.contract.ts'
import type { Application, HistoryEntry } from './application.shape.ts'
import { isNamed, numberOf } from './application.ts'

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

const said = ({ status, at, reason, words }: HistoryEntry) => ({ status, at, reason, words })

/** `mailOf` knows the employer's own recruiters: nobody else's address is shown. */
export function toApplicantView(
  application: Application,
  work: WorkFacts,
  mailOf: (accountId: string) => string | undefined,
): ApplicantView {
  const { applicationId, vacancyId, title, status, submittedAt, dueOn, version, message, sent, mail } = application
  const { titles, taken } = knowledge()
  const { kecamatan, education, programme, skills = [], experience = [], licences = [] } = sent
  return {
    ...{ applicationId, vacancyId, title, status, submittedAt, dueOn, version, message },
    ...{ kecamatan, education, programme, skills, experience, licences },
    ...(isNamed(application) && { name: sent.name, phone: sent.phone, mail }),
    number: numberOf(applicationId),
    match: match(readSeeker(factsOf(sent), titles), readWork(work, titles), taken),
    history: application.history.map((entry) => ({ ...said(entry), by: mailOf(entry.by) })),
  }
}
