import type { ProgrammeModel } from './lessons.ts'
import { nearOf, numberOf } from './names.ts'
import { type Prepared, prepared, reckoned, shareIn } from './shares.ts'
import type { Work } from './traits.ts'

/** What a near name adds: a third of its share, less the less alike they are. */
const near = 0.3

/** The programmes that vacancies like this one take, the likeliest first; `share` is how likely, 0–1, alike in all vacancies. */
export function programmesFor(
  model: ProgrammeModel,
  work: Work,
  count: number,
): { programme: string; share: number }[] {
  const { list, offered } = model.names
  const shares = sharesOf(model, prepared(model, work))
  const smooth = smoothed(model, (programme) => shares[programme] ?? 0)
  return list
    .map((name, programme) => ({ programme: name, share: likely(smooth(programme)), offered: offered[programme] ?? 0 }))
    .filter((each) => each.offered > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, count)
    .map(({ programme, share }) => ({ programme, share }))
}

function sharesOf(model: ProgrammeModel, { heard, named, usual }: Prepared): Float64Array {
  const shares = reckoned(model).usual.map((often) => often * usual)
  for (const { trait, weight } of heard) {
    const each = weight / trait.count
    for (const [programme, times] of trait.took) shares[programme] = (shares[programme] ?? 0) + each * times
    for (const [programme, times] of trait.known) shares[programme] = (shares[programme] ?? 0) + each * times
  }
  for (const [programme, { part }] of named) shares[programme] = (shares[programme] ?? 0) + part
  return shares
}

/** Near names share what was learnt; half of what this adds to a rare name on the whole is taken off again. */
const smoothed = (model: ProgrammeModel, share: (programme: number) => number) => {
  const { usual } = reckoned(model)
  return (programme: number) => {
    const often = usual[programme] ?? 0
    let [sum, whole] = [share(programme), often]
    for (const { programme: other, alike } of nearOf(model.names, programme)) {
      sum += near * alike ** 2 * share(other)
      whole += near * alike ** 2 * (usual[other] ?? 0)
    }
    return sum * Math.sqrt(often / whole)
  }
}

/** From a sum without upper end to a likelihood below 1, in the same order. */
const likely = (sum: number) => 1 - Math.exp(-sum)

/** How likely a vacancy like this one takes this programme, 0–1. Any name may be asked for; its near names answer for an unknown one. */
export const acceptance = (model: ProgrammeModel, programme: string, work: Work): number =>
  acceptanceBy(model, programme)(prepared(model, work))

/** The same for many vacancies and one programme: read them once with `prepared`, and all seekers' programmes can be asked. */
export function acceptanceBy(model: ProgrammeModel, name: string): (work: Prepared) => number {
  const programme = numberOf(model.names, name)
  const { usual } = reckoned(model)
  const inTrait = new Map<Prepared['heard'][number]['trait'], number>()
  const usualShare = smoothed(model, (each) => usual[each] ?? 0)(programme)
  return (work) => {
    let sum = work.usual * usualShare
    for (const { trait, weight } of work.heard) {
      let share = inTrait.get(trait)
      if (share === undefined) {
        share = smoothed(model, (each) => shareIn(trait, each))(programme)
        inTrait.set(trait, share)
      }
      sum += weight * share
    }
    if (work.named.size > 0) sum += smoothed(model, (each) => work.named.get(each)?.part ?? 0)(programme)
    return likely(sum * (1 + (work.named.get(programme)?.alike ?? 0)))
  }
}
