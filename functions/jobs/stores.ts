import type { Table } from '../platform/dynamodb/table.ts'
import { answeringStore } from './answering/answering.store.ts'
import { seenStore } from './applicants/seen.store.ts'
import { applicationStore } from './applications/application.store.ts'
import { assessmentStore } from './assessing/assessment.store.ts'
import { boardStore } from './board/board.store.ts'
import { bookmarkStore } from './bookmarks/bookmark.store.ts'
import { holidayStore } from './calendar/holiday.store.ts'
import { counterStore } from './counter/counter.store.ts'
import { cvStore } from './cv/cv.store.ts'
import { employerStore } from './employers/employer.store.ts'
import { employerLetterStore } from './employers/letter/letter.store.ts'
import { recruiterStore } from './employers/recruiter.store.ts'
import { fairStore } from './fair/fair.store.ts'
import { fairBoothStore } from './fair/fair-booth.store.ts'
import { placeStore } from './fair/places/place.store.ts'
import { minimumWageStore } from './linter/minimum-wage.store.ts'
import { lookStore } from './looks/look.store.ts'
import { crowdStore } from './matching/crowd/crowd.store.ts'
import { lessonStore } from './matching/lessons/lesson.store.ts'
import { claimStore } from './office/claim.store.ts'
import { letterStore } from './office/letters/letter.store.ts'
import { chaseStore } from './overdue/chase.store.ts'
import { decisionStore } from './pipeline/decision.store.ts'
import { placementStore } from './placements/placement.store.ts'
import { accessStore } from './profiles/access.store.ts'
import { profileStore } from './profiles/profile.store.ts'
import { reminderStore } from './reminders/reminder.store.ts'
import { tallyStore } from './reporting/tally.store.ts'
import { savedSearchStore } from './saved/saved-search.store.ts'
import { weeklyStore } from './saved/weekly/weekly.store.ts'
import { changeStore } from './search/change.store.ts'
import { vacancyStore } from './vacancies/vacancy.store.ts'
import { vacancyImportStore } from './vacancy-import/import.store.ts'
import { vacancyReportStore } from './vacancy-reports/report.store.ts'

import { wordingStore } from './wording/wording.store.ts'

export type JobsStores = ReturnType<typeof jobsStores>

/** Everything that knows how this context lies in its table. */
export const jobsStores = (table: Table) => ({
  employers: employerStore(table),
  answering: answeringStore(table),
  employerLetters: employerLetterStore(table),
  recruiters: recruiterStore(table),
  vacancies: vacancyStore(table),
  vacancyImports: vacancyImportStore(table),
  vacancyReports: vacancyReportStore(table),
  changes: changeStore(table),
  crowd: crowdStore(table),
  lessons: lessonStore(table),
  applications: applicationStore(table),
  seen: seenStore(table),
  looks: lookStore(table),
  decisions: decisionStore(table),
  reminders: reminderStore(table),
  assessments: assessmentStore(table),
  profiles: profileStore(table),
  access: accessStore(table),
  cvs: cvStore(table),
  savedSearches: savedSearchStore(table),
  bookmarks: bookmarkStore(table),
  weekly: weeklyStore(table),
  fairs: fairStore(table),
  fairBooths: fairBoothStore(table),
  fairPlaces: placeStore(table),
  holidays: holidayStore(table),
  counter: counterStore(table),
  wordings: wordingStore(table),
  minimumWages: minimumWageStore(table),
  claims: claimStore(table),
  placements: placementStore(table),
  tallies: tallyStore(table),
  board: boardStore(table),
  letters: letterStore(table),
  chases: chaseStore(table),
})
