import type { Table } from '../platform/dynamodb/table.ts'
import type { Cursors } from '../platform/http/cursor.ts'
import { applicantRoutes } from './applications/applicant.routes.ts'
import { applicationRoutes } from './applications/application.routes.ts'
import { holidayRoutes } from './calendar/holiday.routes.ts'
import { employerRoutes } from './employers/employer.routes.ts'
import { recruiterRoutes } from './employers/recruiter.routes.ts'
import { fairBoothRoutes } from './fair/fair-booth.routes.ts'
import { matchRoutes } from './matching/match.routes.ts'
import { exportRoutes } from './me/export.routes.ts'
import { accessRoutes } from './profiles/access.routes.ts'
import { namesRoutes } from './profiles/names.routes.ts'
import { profileRoutes } from './profiles/profile.routes.ts'
import { openVacancies } from './search/open-vacancies.ts'
import { searchRoutes } from './search/search.routes.ts'
import { jobsStores } from './stores.ts'
import { vacancyRoutes } from './vacancies/vacancy.routes.ts'

/** Answers everything the contract says. */
export function jobsRoutes(table: Table, cursors: Cursors) {
  const stores = jobsStores(table)
  const deps = { ...stores, cursors, openVacancies: openVacancies(stores.vacancies, stores.employers) }
  return {
    ...employerRoutes(deps),
    ...recruiterRoutes(deps),
    ...vacancyRoutes(deps),
    ...searchRoutes(deps),
    ...profileRoutes(deps),
    ...accessRoutes(deps),
    ...namesRoutes(),
    ...matchRoutes(deps),
    ...applicationRoutes(deps),
    ...applicantRoutes(deps),
    ...fairBoothRoutes(deps),
    ...holidayRoutes(deps),
    ...exportRoutes(table),
  }
}
