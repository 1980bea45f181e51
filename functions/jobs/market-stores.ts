import type { Table } from '../platform/dynamodb/table.ts'
import { seenStore } from './applicants/seen.store.ts'
import { applicationStore } from './applications/application.store.ts'
import { holidayStore } from './calendar/holiday.store.ts'
import { employerStore } from './employers/employer.store.ts'
import { recruiterStore } from './employers/recruiter.store.ts'
import { fairBoothStore } from './fair/fair-booth.store.ts'
import { lookStore } from './looks/look.store.ts'
import { crowdStore } from './matching/crowd/crowd.store.ts'
import { lessonStore } from './matching/lessons/lesson.store.ts'
import { accessStore } from './profiles/access.store.ts'
import { profileStore } from './profiles/profile.store.ts'
import { savedSearchStore } from './saved/saved-search.store.ts'
import { changeStore } from './search/change.store.ts'
import { vacancyStore } from './vacancies/vacancy.store.ts'

/** Those that the market asks, and no others: what its function brings along is weighed (30 KB less than all stores). */
export const marketStores = (table: Table) => ({
  employers: employerStore(table),
  recruiters: recruiterStore(table),
  vacancies: vacancyStore(table),
  changes: changeStore(table),
  crowd: crowdStore(table),
  lessons: lessonStore(table),
  applications: applicationStore(table),
  seen: seenStore(table),
  looks: lookStore(table),
  profiles: profileStore(table),
  access: accessStore(table),
  savedSearches: savedSearchStore(table),
  fairBooths: fairBoothStore(table),
  holidays: holidayStore(table),
})
