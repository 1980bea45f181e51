import { hourMs, type Instant } from '../../platform/clock.ts'
import type { LessonStore } from '../matching/lessons/lesson.store.ts'
import { type ReadMarket, readMarket } from '../matching/market/read-market.ts'
import { type Knowledge, knowledge } from '../matching/reading/knowledge.ts'
import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'
import { type KeptStores, keptVacancies } from './kept-vacancies.ts'
import { type LaidOut, laying } from './laid-out.ts'
import { type TextIndex, textIndex } from './text-index.ts'

export interface Searchable {
  /** Oldest first. */
  open: readonly PublicVacancyView[]
  /** To be found by words. Good until the next is asked for, like the market: both change in place. */
  texts(): LaidOut<TextIndex>
}
export interface Open extends Searchable {
  /** To be scored for somebody. */
  market(): LaidOut<ReadMarket>
  /** What is known of work here: both sides of a match have to be summed with the same. */
  known: Knowledge
}
export type OpenVacancies = (now: Instant) => Promise<Open>

/** Some vacancies to be searched by themselves. */
export function searchable(open: readonly PublicVacancyView[]): Searchable {
  const texts = laying(textIndex)
  for (const vacancy of open) texts.put(vacancy)
  return { open, texts: texts.out }
}

interface Stores extends KeptStores {
  lessons: Pick<LessonStore, 'since'>
}

/** The open vacancies, laid out to be searched and to be scored, and what is known of work. */
export function openVacancies({ lessons, ...stores }: Stores): OpenVacancies {
  const known = knowledge()
  let learnt = { at: Number.NEGATIVE_INFINITY, to: '' }
  let turn: Promise<unknown> = Promise.resolve()
  const [texts, market] = [laying(textIndex), laying(() => readMarket(known))]
  const kept = keptVacancies(stores, [texts, market])

  return async (now) => {
    // One after the other: two requests would learn the same lesson twice.
    const mine = turn.then(() => learn(Date.parse(now)))
    turn = mine.catch(() => undefined)
    await mine
    const open = await kept(now)
    return { open, texts: texts.out, market: market.out, known }
  }

  /**
   * What vacancies of before took, when a copy is new and then once an hour: a share moves slowly, and after a lesson
   * every programme has to be reckoned anew.
   */
  async function learn(at: number): Promise<void> {
    if (Math.abs(at - learnt.at) < hourMs) return
    const { lessons: more, known: to } = await lessons.since(learnt.to)
    if (more.length > 0) known.learn(more)
    learnt = { at, to }
  }
}
