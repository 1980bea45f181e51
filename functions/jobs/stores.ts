import type { Table } from '../platform/dynamodb/table.ts'
import { applicationStore } from './applications/application.store.ts'
import { holidayStore } from './calendar/holiday.store.ts'
import { employerStore } from './employers/employer.store.ts'
import { recruiterStore } from './employers/recruiter.store.ts'
import { fairBoothStore } from './fair/fair-booth.store.ts'
import { accessStore } from './profiles/access.store.ts'
import { profileStore } from './profiles/profile.store.ts'
import { vacancyStore } from './vacancies/vacancy.store.ts'

export type JobsStores = ReturnType<typeof jobsStores>

/** Everything that knows how this context lies in its table. */
export const jobsStores = (table: Table) => ({
  employers: employerStore(table),
  recruiters: recruiterStore(table),
  vacancies: vacancyStore(table),
  applications: applicationStore(table),
  profiles: profileStore(table),
  access: accessStore(table),
  fairBooths: fairBoothStore(table),
  holidays: holidayStore(table),
})
