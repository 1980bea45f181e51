import type { Table } from '../platform/dynamodb/table.ts'
import { answeringStore } from './answering/answering.store.ts'
import { applicationStore } from './applications/application.store.ts'
import { holidayStore } from './calendar/holiday.store.ts'
import { employerStore } from './employers/employer.store.ts'
import { recruiterStore } from './employers/recruiter.store.ts'
import { fairBoothStore } from './fair/fair-booth.store.ts'
import { minimumWageStore } from './linter/minimum-wage.store.ts'
import { vacancyStore } from './vacancies/vacancy.store.ts'

/** Those that the desk of employers asks, and no others: its function carries the linter, and is weighed. */
export const deskStores = (table: Table) => ({
  employers: employerStore(table),
  recruiters: recruiterStore(table),
  answering: answeringStore(table),
  vacancies: vacancyStore(table),
  applications: applicationStore(table),
  minimumWages: minimumWageStore(table),
  fairBooths: fairBoothStore(table),
  holidays: holidayStore(table),
})
