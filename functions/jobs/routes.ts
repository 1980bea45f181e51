import type { Table } from '../platform/dynamodb/table.ts'
import type { Cursors } from '../platform/http/cursor.ts'
import type { KeyFor } from '../platform/secrets.ts'
import { applicantRoutes } from './applicants/applicant.routes.ts'
import { applicationRoutes } from './applications/application.routes.ts'
import { holidayRoutes } from './calendar/holiday.routes.ts'
import { cvRoutes } from './cv/cv.routes.ts'
import type { CvForms } from './cv/cv-upload.ts'
import { employerRoutes } from './employers/employer.routes.ts'
import { recruiterRoutes } from './employers/recruiter.routes.ts'
import { fairBoothRoutes } from './fair/fair-booth.routes.ts'
import { linterRoutes } from './linter/linter.routes.ts'
import { crowds } from './matching/crowd/crowds.ts'
import { matchRoutes } from './matching/match.routes.ts'
import { exportRoutes } from './me/export.routes.ts'
import { accessRoutes } from './profiles/access.routes.ts'
import { namesRoutes } from './profiles/names.routes.ts'
import { profileRoutes } from './profiles/profile.routes.ts'
import { proposalRoutes } from './proposals/proposal.routes.ts'
import { savedSearchRoutes } from './saved/saved-search.routes.ts'
import { weeklyRoutes } from './saved/weekly/weekly.routes.ts'
import { openVacancies } from './search/open-vacancies.ts'
import { searchRoutes } from './search/search.routes.ts'
import { jobsStores } from './stores.ts'
import { vacancyRoutes } from './vacancies/vacancy.routes.ts'

/** Answers everything the contract says. */
export function jobsRoutes(table: Table, cursors: Cursors, keyFor: KeyFor, cvForms: CvForms) {
  const stores = jobsStores(table)
  const deps = {
    ...stores,
    cvForms,
    cursors,
    keyFor,
    openVacancies: openVacancies(stores),
    crowds: crowds(stores.crowd),
  }
  return {
    ...employerRoutes(deps),
    ...recruiterRoutes(deps),
    ...vacancyRoutes(deps),
    ...proposalRoutes(deps),
    ...linterRoutes(deps),
    ...searchRoutes(deps),
    ...savedSearchRoutes(deps),
    ...weeklyRoutes(deps),
    ...profileRoutes(deps),
    ...accessRoutes(deps),
    ...namesRoutes(),
    ...cvRoutes(deps),
    ...matchRoutes(deps),
    ...applicationRoutes(deps),
    ...applicantRoutes(deps),
    ...fairBoothRoutes(deps),
    ...holidayRoutes(deps),
    ...exportRoutes(table),
  }
}
