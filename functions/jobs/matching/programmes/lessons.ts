import { emptyNames, type Names, numberOf } from './names.ts'
import { lessonFor, traitsOf, type Work } from './traits.ts'

/** An earlier vacancy, with the programmes that it took. */
export interface Lesson extends Work {
  programmes: readonly string[]
}

/** How many vacancies had it, and how many of those took each programme (by number). */
export interface Trait {
  count: number
  took: Map<number, number>
}

/** Counts and nothing else. */
export interface ProgrammeModel {
  names: Names
  traits: Map<string, Trait>
  all: Trait
  /** How often the same employer wrote the same title for the same programmes. */
  repeats: Map<string, number>
  /** Goes up with every lesson: what was reckoned from the counts before is stale. */
  version: number
}

/** `offered`: names to propose from the first day on. */
export const emptyModel = (offered: Iterable<string> = []): ProgrammeModel => {
  const names = emptyNames()
  for (const name of offered) names.offered[numberOf(names, name)] = 1
  return { names, traits: new Map(), all: { count: 0, took: new Map() }, repeats: new Map(), version: 0 }
}

export function learn(lessons: Iterable<Lesson>, offered: Iterable<string> = []): ProgrammeModel {
  const model = emptyModel(offered)
  for (const lesson of lessons) learnOne(model, lesson)
  return model
}

/**
 * An employer's second vacancy of the same title for the same programmes says half as much, the third a third: nobody
 * teaches by posting often.
 */
export function learnOne(model: ProgrammeModel, lesson: Lesson): void {
  if (lesson.programmes.length === 0) return
  const key = repeatKey(lesson)
  const times = (model.repeats.get(key) ?? 0) + 1
  model.repeats.set(key, times)
  tell(model, lesson, 1 / times)
}

const repeatKey = ({ title, employer, programmes }: Lesson) =>
  [employer, title, ...[...programmes].sort()].join('\n').toLowerCase()

/** A programme among many that a vacancy took counts less: who takes all says little of each. */
const breadth = 0.7

function tell(model: ProgrammeModel, lesson: Lesson, times: number): void {
  const took = [...new Set(lesson.programmes)].map((name) => numberOf(model.names, name))
  for (const programme of took) model.names.offered[programme] = (model.names.offered[programme] ?? 0) + 1
  const each = times / took.length ** breadth
  count(model.all, took, times, each)
  for (const [name, weight] of traitsOf(lesson)) {
    const trait = model.traits.get(name) ?? { count: 0, took: new Map<number, number>() }
    const share = lessonFor(name, weight)
    count(trait, took, times * share, each * share)
    model.traits.set(name, trait)
  }
  model.version++
}

function count(trait: Trait, programmes: readonly number[], times: number, each: number): void {
  trait.count += times
  for (const programme of programmes) trait.took.set(programme, (trait.took.get(programme) ?? 0) + each)
}
