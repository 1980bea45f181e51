import type { PublicVacancyView } from '../../vacancies/vacancy.contract.ts'
import type { Knowledge } from '../reading/knowledge.ts'
import { readWork } from '../reading/read.ts'
import { marketOf } from './market.ts'

export type ReadMarket = ReturnType<typeof readMarket>

/** The market of open vacancies, each read as it is put. */
export function readMarket(known: Knowledge) {
  const market = marketOf(known.taken)
  let lessons = known.lessons()
  return {
    known,
    /** With what has been learnt by now. */
    get market() {
      if (lessons !== known.lessons()) market.relearn()
      lessons = known.lessons()
      return market
    },
    put: (vacancy: PublicVacancyView): number => market.put(readWork(vacancy, known.titles)),
  }
}
