import { type Heard, reckoned, shareIn } from './heard.ts'
import type { ProgrammeModel } from './lessons.ts'
import { nearOf, numberOf } from './names.ts'
import { type Prepared, prepared } from './shares.ts'
import type { Work } from './traits.ts'

/** What a near name adds: a third of its share, less the less alike they are. */
const near = 0.3

export interface Proposal {
  programme: string
  /** How likely a vacancy like this one takes it, 0–1; to be compared between vacancies. */
  share: number
}

/** The programmes that vacancies like this one take, the likeliest first. */
export function programmesFor(model: ProgrammeModel, work: Work, count: number): Proposal[] {
  const { list, offered } = model.names
  const shares = sharesOf(model, prepared(model, work))
  const share = (programme: number) => shares[programme] ?? 0
  const first: { programme: number; sum: number }[] = []
  for (const programme of list.keys()) {
    if ((offered[programme] ?? 0) <= 0) continue
    const sum = smoothing(model, programme)(share)
    if (first.length >= count && sum <= (first.at(-1)?.sum ?? 0)) continue
    const at = first.findIndex((each) => each.sum < sum)
    first.splice(at < 0 ? first.length : at, 0, { programme, sum })
    if (first.length > count) first.pop()
  }
  return first.map(({ programme, sum }) => ({ programme: list[programme] ?? '', share: likely(sum) }))
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
function smoothing(model: ProgrammeModel, programme: number) {
  const { usual } = reckoned(model)
  const often = usual[programme] ?? 0
  let whole = often
  const others = nearOf(model.names, programme).map(({ programme: other, alike }) => {
    const part = near * alike ** 2
    whole += part * (usual[other] ?? 0)
    return { other, part }
  })
  const rate = Math.sqrt(often / whole)
  return (share: (programme: number) => number) => {
    let sum = share(programme)
    for (const { other, part } of others) sum += part * share(other)
    return sum * rate
  }
}

/** From a sum without upper end to a likelihood below 1, in the same order. */
const likely = (sum: number) => 1 - Math.exp(-sum)

/**
 * How likely vacancies take this programme, 0–1, each read once with `prepared` for all programmes. For an unknown name its near
 * names answer.
 */
export function acceptanceBy(model: ProgrammeModel, name: string): (work: Prepared) => number {
  const programme = numberOf(model.names, name)
  const { usual } = reckoned(model)
  const inTrait = new Map<Heard, number>()
  const smooth = smoothing(model, programme)
  const usualShare = smooth((each) => usual[each] ?? 0)
  return (work) => {
    let sum = work.usual * usualShare
    for (const { trait, weight } of work.heard) {
      let share = inTrait.get(trait)
      if (share === undefined) {
        share = smooth((each) => shareIn(trait, each))
        inTrait.set(trait, share)
      }
      sum += weight * share
    }
    if (work.named.size > 0) sum += smooth((each) => work.named.get(each)?.part ?? 0)
    return likely(sum * (1 + (work.named.get(programme)?.alike ?? 0)))
  }
}
