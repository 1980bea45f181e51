import { programmes } from '../../lists/programmes.ts'
import { emptyModel, type Lesson, learnOne } from '../programmes/lessons.ts'
import { alikeBy } from '../programmes/names.ts'
import { programmeRoots } from '../programmes/programme-names.ts'
import { acceptanceBy, programmesFor } from '../programmes/programmes-for.ts'
import { type Prepared, prepared } from '../programmes/shares.ts'
import type { Work } from '../programmes/traits.ts'
import type { Taken } from '../sum/match.ts'
import { programmeKey, type ReadWork, type Titles } from './read.ts'
import { titles } from './titles.ts'

/**
 * What the match knows of work beside the two it compares: what titles mean, and which programmes such work took
 * before.
 */
export interface Knowledge {
  titles: Titles
  taken: Taken
  /** Study programmes that such work takes, the likeliest first, as our list calls them or as they were taught. */
  programmesFor(work: Work, count: number): { programme: string; share: number }[]
  /**
   * Earlier vacancies teach which programmes such work takes. Whoever kept what was reckoned before reckons it anew.
   */
  learn(lessons: Iterable<Lesson>): void
  /** How many lessons there were: what was reckoned with fewer is stale. */
  lessons(): number
}

type Asks = (work: Prepared) => number
const nobodyAsks: Asks = () => 0
/** Names less alike than this have nothing to say of each other. */
const nearEnough = 0.35

/** Knows the classifications and our own list of programmes; what the city's vacancies taught has to be told. */
export function knowledge(): Knowledge {
  const model = emptyModel(programmes.map(programmeKey))
  const called = Map.groupBy(programmes, programmeKey)
  let count = 0
  let asked = new Map<string, Asks>()
  let read = new WeakMap<ReadWork, Prepared>()

  return {
    titles,

    taken(programme, work) {
      let asks = asked.get(programme)
      if (!asks) {
        if (asked.size >= 2000) asked.clear()
        asks = asksFor(programme)
        asked.set(programme, asks)
      }
      let known = read.get(work)
      if (!known) {
        known = prepared(model, work.facts)
        read.set(work, known)
      }
      return asks(known)
    },

    programmesFor: (work, count) =>
      programmesFor(model, work, count)
        .flatMap(({ programme, share }) => (called.get(programme) ?? []).map((name) => ({ programme: name, share })))
        .slice(0, count),

    learn(lessons) {
      for (const { programmes: names, ...lesson } of lessons) {
        for (const name of names) if (!called.has(programmeKey(name))) called.set(programmeKey(name), [name])
        count++
        learnOne(model, { ...lesson, programmes: [...new Set(names.map(programmeKey))] })
      }
      asked = new Map()
      read = new WeakMap()
    },

    lessons: () => count,
  }

  /** A name nobody taught is asked for by the one most like it: what people write freely is not learnt by asking. */
  function asksFor(key: string): Asks {
    if (model.names.numbers.has(key)) return acceptanceBy(model, key)
    const [near, alike] = [...alikeBy(model.names, programmeRoots(key))].reduce(
      (one, other) => (other[1] > one[1] ? other : one),
      [-1, 0] as [number, number],
    )
    const name = model.names.list[near]
    if (name === undefined || alike < nearEnough) return nobodyAsks
    const asks = acceptanceBy(model, name)
    return (work) => alike * asks(work)
  }
}
