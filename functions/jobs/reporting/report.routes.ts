import { implement } from '@orpc/server'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, doorError, turnAway } from '../../platform/http/serve.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { isPublished } from '../vacancies/vacancy.ts'
import { nationalRecord } from './national-board.ts'
import { reportContract } from './report.contract.ts'
import { reportOf } from './report.ts'
import type { TallyStore } from './tally.store.ts'

export interface ReportDeps {
  tallies: TallyStore
  vacancies: Pick<VacancyStore, 'queue'>
  cursors: Cursors
}

/** 200 of 4 KB stay well below what a function may answer (6 MB). */
const inOneAnswer = 200

export function reportRoutes({ tallies, vacancies, cursors }: ReportDeps) {
  const os = implement(reportContract).$context<CallContext>().use(turnAway)

  return os.router({
    readReport: os.readReport.handler(async ({ input: { year, month } }) => {
      const { cells } = await tallies.year(year)
      return { year, month, ...reportOf(cells, year, month) }
    }),

    nationalBoard: os.nationalBoard.handler(async ({ input: { cursor } }) => {
      const opened = await cursors.open('national board', cursor)
      if (!opened.ok) throw doorError(opened.refusal)
      const { vacancies: open, next } = await vacancies.queue('approved', opened.value, inOneAnswer)
      return {
        vacancies: open.filter(isPublished).map(nationalRecord),
        next: await cursors.seal('national board', next),
      }
    }),
  })
}
