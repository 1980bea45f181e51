import { stem } from '../text/words.ts'
import { doubt, type Heard, heard, reckoned, seldom } from './heard.ts'
import type { ProgrammeModel } from './lessons.ts'
import { alikeBy } from './names.ts'
import { spoken, traitsOf, type Work } from './traits.ts'

/** A vacancy read for asking about many programmes. Good until the next lesson. */
export interface Prepared {
  heard: readonly { trait: Heard; weight: number }[]
  /** Programmes whose names stand in the title: how alike, and their part of the sum. */
  named: ReadonlyMap<number, { alike: number; part: number }>
  /** What is left for what is usual. */
  usual: number
}

export function prepared(model: ProgrammeModel, work: Work): Prepared {
  const all = [...traitsOf(work)].map(([name, weight]) => {
    const trait = heard(model, name)
    return { trait, weight: weight * trait.says }
  })
  const found = all.filter(({ weight }) => weight > 0)
  const named = namedIn(model, work.title)
  let sum = seldom + named.weight
  let usual = seldom
  for (const { trait, weight } of found) {
    sum += weight
    usual += (weight * doubt) / trait.count
  }
  return {
    heard: found.map(({ trait, weight }) => ({ trait, weight: weight / sum })),
    named: new Map([...named.parts].map(([programme, { alike, part }]) => [programme, { alike, part: part / sum }])),
    usual: usual / sum,
  }
}

/** Their roots are those of arts (seni) and others. */
const ranks = new Set(['senior', 'junior'])
/** A title that names a programme ("Staf Teknik Sipil") speaks for it, as much as a few words would. */
const nameWeight = 15

function namedIn(model: ProgrammeModel, title: string) {
  const { usual, whole } = reckoned(model)
  const said = spoken(title).filter((word) => !ranks.has(word))
  const alike = alikeBy(model.names, [...new Set(said.map(stem))])
  let [sum, most] = [0, 0]
  const squares = new Map<number, number>()
  for (const [programme, each] of alike) {
    const square = each ** 2 * Math.sqrt((usual[programme] ?? 0) + 20 * seldom)
    squares.set(programme, square)
    sum += square
    most = Math.max(most, each)
  }
  const weight = nameWeight * most
  const parts = new Map(
    [...squares].map(([each, square]) => [
      each,
      { alike: alike.get(each) ?? 0, part: (weight * whole * square) / sum },
    ]),
  )
  return { weight, parts }
}
