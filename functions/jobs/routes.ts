import type { Table } from '../platform/dynamodb/table.ts'
import type { Cursors } from '../platform/http/cursor.ts'
import type { NewId } from '../platform/ids.ts'
import type { UploadTo } from '../platform/s3/upload-form.ts'
import type { KeyFor } from '../platform/secrets.ts'
import { applicantRoutes } from './applicants/applicant.routes.ts'
import { applicationRoutes } from './applications/application.routes.ts'
import { applyingIn } from './applications/apply.ts'
import { assessmentRoutes } from './assessing/assessment.routes.ts'
import { type AuditDeps, auditRoutes } from './audit/audit.routes.ts'
import { boardRoutes } from './board/board.routes.ts'
import { bookmarkRoutes } from './bookmarks/bookmark.routes.ts'
import { holidayRoutes } from './calendar/holiday.routes.ts'
import { consentRoutes } from './consents/consent.routes.ts'
import { type CounterDeps, counterRoutes } from './counter/counter.routes.ts'
import { cvRoutes } from './cv/cv.routes.ts'
import type { CvForms } from './cv/cv-upload.ts'
import { deskStores } from './desk-stores.ts'
import { employerRoutes } from './employers/employer.routes.ts'
import { letterReadingRoutes, letterRoutes } from './employers/letter/letter.routes.ts'
import { recruiterRoutes } from './employers/recruiter.routes.ts'
import { renewalRoutes } from './employers/verification/renewal.routes.ts'
import { verificationRoutes } from './employers/verification/verification.routes.ts'
import { fairRoutes } from './fair/fair.routes.ts'
import { fairBoothRoutes } from './fair/fair-booth.routes.ts'
import { placeRoutes } from './fair/places/place.routes.ts'
import { linterRoutes } from './linter/linter.routes.ts'
import { lookRoutes } from './looks/look.routes.ts'
import { marketStores } from './market-stores.ts'
import { crowds } from './matching/crowd/crowds.ts'
import { matchRoutes } from './matching/match.routes.ts'
import { exportRoutes } from './me/export.routes.ts'
import { officeRoutes } from './office/office.routes.ts'
import { overdueRoutes } from './overdue/overdue.routes.ts'
import { pipelineRoutes } from './pipeline/pipeline.routes.ts'
import { placementRoutes } from './placements/placement.routes.ts'
import { accessRoutes } from './profiles/access.routes.ts'
import { namesRoutes } from './profiles/names.routes.ts'
import { profileRoutes } from './profiles/profile.routes.ts'
import { proposalRoutes } from './proposals/proposal.routes.ts'
import { reportRoutes } from './reporting/report.routes.ts'
import { savedSearchRoutes } from './saved/saved-search.routes.ts'
import { weeklyRoutes } from './saved/weekly/weekly.routes.ts'
import { openVacancies } from './search/open-vacancies.ts'
import { searchRoutes } from './search/search.routes.ts'
import { jobsStores } from './stores.ts'
import { myMailRoutes, unsentRoutes } from './unsent/unsent.routes.ts'
import { vacancyRoutes } from './vacancies/vacancy.routes.ts'
import { vacancyImportRoutes } from './vacancy-import/import.routes.ts'
import { reporterRoutes, reportOfficerRoutes } from './vacancy-reports/report.routes.ts'
import { wordingRoutes } from './wording/wording.routes.ts'

interface Uploads {
  uploadTo: UploadTo
  newId: NewId
}

interface Given {
  table: Table
  cursors: Cursors
  keyFor: KeyFor
}

/** What employers and officers write and decide. */
export function deskRoutes({ table, cursors }: Pick<Given, 'table' | 'cursors'>) {
  const deps = { ...deskStores(table), cursors }
  return {
    ...employerRoutes(deps),
    ...vacancyRoutes(deps),
    ...linterRoutes(deps),
    ...fairBoothRoutes(deps),
    ...holidayRoutes(deps),
  }
}

/** What officers alone do. */
export const officersRoutes = ({ table, cursors, keyFor, isOfCounter }: Given & Pick<CounterDeps, 'isOfCounter'>) => ({
  ...counterRoutes({ ...jobsStores(table), applying: applyingIn(table, jobsStores(table)), keyFor, isOfCounter }),
  ...officeRoutes({ ...jobsStores(table), table, cursors }),
  ...overdueRoutes({ ...jobsStores(table), cursors }),
  ...fairRoutes(jobsStores(table)),
  ...wordingRoutes(jobsStores(table)),
  ...unsentRoutes(jobsStores(table)),
  ...reportOfficerRoutes({ ...jobsStores(table), cursors }),
  ...verificationRoutes({ ...jobsStores(table), cursors }),
  ...letterReadingRoutes(jobsStores(table)),
})

/** What was done, and what came of it. */
export function recordRoutes(given: AuditDeps) {
  const stores = jobsStores(given.table)
  return { ...auditRoutes(given), ...reportRoutes({ ...stores, cursors: given.cursors }), ...boardRoutes(stores) }
}

/** What recruiters do beside the list of applicants: decide over many, score, note, close; colleagues, another year. */
export function recruitingRoutes({ table }: Pick<Given, 'table'>) {
  const deps = jobsStores(table)
  return { ...pipelineRoutes(deps), ...assessmentRoutes(deps), ...recruiterRoutes(deps), ...renewalRoutes(deps) }
}

/** What comes in as a file: many vacancies at once (or copied from earlier ones), an employer's official letter. */
export function importingRoutes({ table, cursors, uploads }: Pick<Given, 'table' | 'cursors'> & { uploads: Uploads }) {
  const deps = { ...jobsStores(table), cursors, ...uploads }
  return { ...vacancyImportRoutes(deps), ...letterRoutes(deps) }
}

/** What is asked of all open vacancies at once: each copy that answers keeps them in memory. */
export function marketRoutes({ table, cursors }: Pick<Given, 'table' | 'cursors'>) {
  const stores = marketStores(table)
  const deps = { ...stores, cursors, openVacancies: openVacancies(stores), crowds: crowds(stores.crowd) }
  return {
    ...searchRoutes(deps),
    ...savedSearchRoutes(deps),
    ...matchRoutes(deps),
    ...proposalRoutes(deps),
    ...applicantRoutes(deps),
  }
}

/** What seekers write: their profile, their applications, their mails. */
export function seekerRoutes({ table, cursors, keyFor, cvForms }: Given & { cvForms: CvForms }) {
  const stores = jobsStores(table)
  const deps = { ...stores, applying: applyingIn(table, stores), cvForms, cursors, keyFor }
  return {
    ...profileRoutes(deps),
    ...accessRoutes(deps),
    ...namesRoutes(),
    ...cvRoutes(deps),
    ...applicationRoutes(deps),
    ...lookRoutes(deps),
    ...consentRoutes(deps),
    ...bookmarkRoutes(deps),
    ...placeRoutes(deps),
    ...weeklyRoutes(deps),
    ...placementRoutes(deps),
    ...reporterRoutes(deps),
    ...myMailRoutes(deps),
    ...exportRoutes(table),
  }
}

/** Everything the contract says. */
export const jobsRoutes = (
  given: Given & AuditDeps & { cvForms: CvForms; uploads: Uploads } & Pick<CounterDeps, 'isOfCounter'>,
) => ({
  ...deskRoutes(given),
  ...officersRoutes(given),
  ...recordRoutes(given),
  ...recruitingRoutes(given),
  ...importingRoutes(given),
  ...marketRoutes(given),
  ...seekerRoutes(given),
})
