import type { Application, HistoryEntry } from '../applications/application.shape.ts'
import { isNamed, numberOf } from '../applications/application.ts'
import { said } from '../applications/application.view.ts'
import { standing } from '../applications/settling.ts'
import type { Titles } from '../matching/reading/read.ts'
import type { ApplicantRow, ApplicantView, SheetRow } from './applicant.contract.ts'
import type { Applicant } from './read-applicants.ts'
import { unnamed, unnamedMatch } from './unnamed.ts'

/** What both views show; who it is only from the short list on. */
function shown({ application, match, monthsAlike, isUnread }: Applicant, titles: Titles) {
  const { applicationId, version, submittedAt, dueOn, settling, sent } = application
  const may = isNamed(application)
  const profile = may ? sent : unnamed(sent, titles)
  const { kecamatan, education, programme } = profile
  return {
    profile,
    row: {
      ...{ applicationId, version, submittedAt, kecamatan, education, programme, monthsAlike, isUnread },
      status: standing(application),
      ...(settling ? { settlesAt: settling.settlesAt, decisionId: settling.decisionId } : { dueOn }),
      number: numberOf(applicationId),
      ...(may && { name: sent.name }),
      match: may ? match : unnamedMatch(match, sent, titles),
    },
  }
}

export const toApplicantRow = (applicant: Applicant, titles: Titles): ApplicantRow => shown(applicant, titles).row

export function toSheetRow(applicant: Applicant, titles: Titles): SheetRow {
  const { row, profile } = shown(applicant, titles)
  const { match, ...rest } = row
  const { sent, mail } = applicant.application
  const reached = isNamed(applicant.application) && { mail, phone: sent.phone }
  return { ...rest, score: match.score, skills: profile.skills ?? [], ...reached }
}

/** `mailOf` knows the employer's own recruiters: nobody else's address is shown. */
export function toApplicantView(
  applicant: Applicant,
  titles: Titles,
  mailOf: (accountId: string) => string | undefined,
): ApplicantView {
  const { vacancyId, title, sent, mail, message, history } = applicant.application
  const { row, profile } = shown(applicant, titles)
  const { skills = [], experience = [], licences = [], wanted = [], kinds = [], shift } = profile
  return {
    ...row,
    ...{ vacancyId, title, skills, experience, licences, wanted, kinds, shift },
    hasMessage: message !== '',
    ...(isNamed(applicant.application) && { phone: sent.phone, reachedAt: sent.reachedAt, mail, message }),
    history: history.map((entry) => ({ ...saidTo(entry, applicant.application), by: mailOf(entry.by) })),
  }
}

/** That an officer applied for somebody tells that they have no telephone: like the name, from the short list on. */
const saidTo = (entry: HistoryEntry, application: Application) => {
  const { forOther, ...rest } = said(entry)
  return { ...rest, ...(forOther && isNamed(application) && { forOther }) }
}
