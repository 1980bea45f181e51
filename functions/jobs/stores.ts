import type { Table } from '../platform/dynamodb/table.ts'
import { answeringStore } from './answering/answering.store.ts'
import { assessmentStore } from './assessing/assessment.store.ts'
import { boardStore } from './board/board.store.ts'
import { bookmarkStore } from './bookmarks/bookmark.store.ts'
import { counterStore } from './counter/counter.store.ts'
import { cvStore } from './cv/cv.store.ts'
import { employerLetterStore } from './employers/letter/letter.store.ts'
import { calledOffStore } from './fair/called-off.store.ts'
import { fairStore } from './fair/fair.store.ts'
import { placeStore } from './fair/places/place.store.ts'
import { minimumWageStore } from './linter/minimum-wage.store.ts'
import { marketStores } from './market-stores.ts'
import { claimStore } from './office/claim.store.ts'
import { letterStore } from './office/letters/letter.store.ts'
import { chaseStore } from './overdue/chase.store.ts'
import { decisionStore } from './pipeline/decision.store.ts'
import { placementStore } from './placements/placement.store.ts'
import { reminderStore } from './reminders/reminder.store.ts'
import { tallyStore } from './reporting/tally.store.ts'
import { weeklyStore } from './saved/weekly/weekly.store.ts'
import { unsentStore } from './unsent/unsent.store.ts'
import { vacancyImportStore } from './vacancy-import/import.store.ts'
import { vacancyReportStore } from './vacancy-reports/report.store.ts'
import { wordingStore } from './wording/wording.store.ts'

export type JobsStores = ReturnType<typeof jobsStores>

/** Everything that knows how this context lies in its table. */
export const jobsStores = (table: Table) => ({
  ...marketStores(table),
  answering: answeringStore(table),
  employerLetters: employerLetterStore(table),
  vacancyImports: vacancyImportStore(table),
  vacancyReports: vacancyReportStore(table),
  decisions: decisionStore(table),
  reminders: reminderStore(table),
  assessments: assessmentStore(table),
  cvs: cvStore(table),
  bookmarks: bookmarkStore(table),
  weekly: weeklyStore(table),
  fairs: fairStore(table),
  calledOff: calledOffStore(table),
  fairPlaces: placeStore(table),
  counter: counterStore(table),
  wordings: wordingStore(table),
  minimumWages: minimumWageStore(table),
  claims: claimStore(table),
  placements: placementStore(table),
  tallies: tallyStore(table),
  board: boardStore(table),
  letters: letterStore(table),
  chases: chaseStore(table),
  unsent: unsentStore(table),
})
