import type { ProgrammeModel } from './lessons.ts'

/** What is reckoned from the counts, each when first asked for; thrown away when a lesson came or went. */
interface Reckoned {
  version: number
  names: number
  /** How often a vacancy takes each programme, whatever its title. */
  usual: Float64Array
  /** Of a lesson's whole, all programmes together. */
  whole: number
  known: Map<string, ReadonlyMap<number, number>>
  heard: Map<string, Heard>
}
/** A trait as the sum hears it: what it took, out of how many, and how much it says beyond what is usual. */
export interface Heard {
  took: ReadonlyMap<number, number>
  known: ReadonlyMap<number, number>
  count: number
  says: number
}
const kept = new WeakMap<ProgrammeModel, Reckoned>()

/** A programme that nobody took yet might be. */
export const seldom = 1e-4
/** As many lessons as usual are added to those of a trait, so that one vacancy alone proves little. */
export const doubt = 1
/** What is known of a field of study before any lesson is worth as many as this. */
const knownLessons = 30

export function reckoned(model: ProgrammeModel): Reckoned {
  const before = kept.get(model)
  const names = model.names.list.length
  if (before?.version === model.version && before.names === names) return before
  const lessons = model.all.count + seldom * names
  const usual = Float64Array.from({ length: names }, (_, each) => ((model.all.took.get(each) ?? 0) + seldom) / lessons)
  const whole = usual.reduce((sum, each) => sum + each, 0)
  const now = { version: model.version, names, usual, whole, known: new Map(), heard: new Map() }
  kept.set(model, now)
  return now
}

const nobody: ReadonlyMap<number, number> = new Map()
const unheard = { count: 0, took: nobody }

/** Which programmes belong to a field by their names: the usual ones more than the rare. */
function knownOf(model: ProgrammeModel, field: string): ReadonlyMap<number, number> {
  const { known, usual, whole } = reckoned(model)
  const before = known.get(field)
  if (before) return before
  const of = new Map<number, number>()
  let sum = 0
  for (const [programme, fields] of model.names.fields.entries()) {
    const weight = (fields.get(field) ?? 0) * Math.sqrt((usual[programme] ?? 0) + 5 * seldom)
    if (weight > 0) of.set(programme, weight)
    sum += weight
  }
  for (const [programme, weight] of of) of.set(programme, (knownLessons * whole * weight) / sum)
  known.set(field, of)
  return of
}

/** A trait says much when its vacancies took other programmes than is usual (Kullback and Leibler's divergence). */
export function heard(model: ProgrammeModel, name: string): Heard {
  const { heard: before, usual } = reckoned(model)
  const found = before.get(name)
  if (found) return found
  const { count, took } = model.traits.get(name) ?? unheard
  const known = name.startsWith('f ') ? knownOf(model, name.slice(2)) : nobody
  const now: Heard = { took, known, count: count + (known.size > 0 ? knownLessons : 0) + doubt, says: 0 }
  let says = 0
  const add = (programme: number) => {
    const often = usual[programme] ?? seldom
    const share = shareIn(now, programme) + (doubt * often) / now.count
    says += share * Math.log(share / often)
  }
  for (const programme of took.keys()) add(programme)
  for (const programme of known.keys()) if (!took.has(programme)) add(programme)
  now.says = Math.max(0, says) ** 1.3
  before.set(name, now)
  return now
}
export const shareIn = ({ took, known, count }: Heard, programme: number): number =>
  ((took.get(programme) ?? 0) + (known.get(programme) ?? 0)) / count
