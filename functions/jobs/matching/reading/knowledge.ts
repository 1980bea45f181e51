import { programmes } from '../../lists/programmes.ts'
import { emptyModel, type Lesson, learnOne } from '../programmes/lessons.ts'
import { programmeKey } from '../programmes/programme-names.ts'
import { acceptanceBy } from '../programmes/programmes-for.ts'
import { type Prepared, prepared } from '../programmes/shares.ts'
import type { Taken } from '../sum/match.ts'
import type { ReadWork, Titles } from './read.ts'
import { titles } from './titles.ts'

/** What the match knows of work beside the two it compares: what titles mean, and which programmes such work took before. */
export interface Knowledge {
  titles: Titles
  taken: Taken
  /** Earlier vacancies teach which programmes such work takes. What was reckoned before is reckoned anew when next asked. */
  learn(lessons: Iterable<Lesson>): void
}

/** Knows the classifications and our own list of programmes; what the city's vacancies taught has to be told. */
export function knowledge(): Knowledge {
  const model = emptyModel(programmes.map(programmeKey))
  let asked = new Map<string, (work: Prepared) => number>()
  let read = new WeakMap<ReadWork, Prepared>()

  return {
    titles,

    taken(programme, work) {
      const asks = asked.get(programme) ?? acceptanceBy(model, programme)
      asked.set(programme, asks)
      const known = read.get(work) ?? prepared(model, work.facts)
      read.set(work, known)
      return asks(known)
    },

    learn(lessons) {
      for (const lesson of lessons)
        learnOne(model, { ...lesson, programmes: [...new Set(lesson.programmes.map(programmeKey))] })
      asked = new Map()
      read = new WeakMap()
    },
  }
}
