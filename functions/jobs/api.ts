import { applicantContract } from './applicants/applicant.contract.ts'
import { applicationContract } from './applications/application.contract.ts'
import { assessmentContract } from './assessing/assessment.contract.ts'
import { auditContract } from './audit/audit.contract.ts'
import { boardContract } from './board/board.contract.ts'
import { bookmarkContract } from './bookmarks/bookmark.contract.ts'
import { holidayContract } from './calendar/holiday.contract.ts'
import { consentContract } from './consents/consent.contract.ts'
import { counterContract } from './counter/counter.contract.ts'
import { cvContract } from './cv/cv.contract.ts'
import { employerContract } from './employers/employer.contract.ts'
import { letterContract, letterReadingContract } from './employers/letter/letter.contract.ts'
import { recruiterContract } from './employers/recruiter.contract.ts'
import { renewalContract } from './employers/verification/renewal.contract.ts'
import { verificationContract } from './employers/verification/verification.contract.ts'
import { fairContract } from './fair/fair.contract.ts'
import { fairBoothContract } from './fair/fair-booth.contract.ts'
import { placeContract } from './fair/places/place.contract.ts'
import { linterContract } from './linter/linter.contract.ts'
import { lookContract } from './looks/look.contract.ts'
import { matchContract } from './matching/match.contract.ts'
import { exportContract } from './me/export.contract.ts'
import { officeContract } from './office/office.contract.ts'
import { overdueContract } from './overdue/overdue.contract.ts'
import { pipelineContract } from './pipeline/pipeline.contract.ts'
import { placementContract } from './placements/placement.contract.ts'
import { accessContract } from './profiles/access.contract.ts'
import { namesContract } from './profiles/names.contract.ts'
import { profileContract } from './profiles/profile.contract.ts'
import { proposalContract } from './proposals/proposal.contract.ts'
import { reportContract } from './reporting/report.contract.ts'
import { savedSearchContract } from './saved/saved-search.contract.ts'
import { weeklyContract } from './saved/weekly/weekly.contract.ts'
import { searchContract } from './search/search.contract.ts'
import { myMailContract, unsentContract } from './unsent/unsent.contract.ts'
import { vacancyContract } from './vacancies/vacancy.contract.ts'
import { vacancyImportContract } from './vacancy-import/import.contract.ts'
import { vacancyReportContract } from './vacancy-reports/report.contract.ts'
import { wordingContract } from './wording/wording.contract.ts'

/** What can be asked of this context. */
export const jobsContract = {
  ...employerContract,
  ...recruiterContract,
  ...verificationContract,
  ...renewalContract,
  ...letterContract,
  ...letterReadingContract,
  ...vacancyContract,
  ...vacancyReportContract,
  ...vacancyImportContract,
  ...proposalContract,
  ...linterContract,
  ...officeContract,
  ...overdueContract,
  ...auditContract,
  ...reportContract,
  ...boardContract,
  ...unsentContract,
  ...myMailContract,
  ...placementContract,
  ...placeContract,
  ...searchContract,
  ...savedSearchContract,
  ...weeklyContract,
  ...profileContract,
  ...accessContract,
  ...namesContract,
  ...cvContract,
  ...matchContract,
  ...applicationContract,
  ...lookContract,
  ...consentContract,
  ...bookmarkContract,
  ...applicantContract,
  ...pipelineContract,
  ...assessmentContract,
  ...fairContract,
  ...counterContract,
  ...wordingContract,
  ...fairBoothContract,
  ...holidayContract,
  ...exportContract,
}
