import { dayIn } from '../../platform/clock.ts'
import { cityZone } from '../calendar/working-days.ts'

interface OfYear {
  year: number
  amount: number
}
/** A decree comes weeks before its year: until the year begins, the one before it holds. */
export interface KeptWage extends OfYear {
  before?: OfYear | undefined
}

const yearOf = (at: string) => Number(dayIn(cityZone, at).slice(0, 4))

/** Rupiah a month that hold at an instant; none where only a year to come is known. */
export const inForce = ({ year, amount, before }: KeptWage, at: string): number | undefined =>
  year > yearOf(at) ? before?.amount : amount

/** What is kept once a figure is set: the one that holds and the one of a year to come, each in the place of its own kind. */
export function setFor(kept: KeptWage | undefined, { year, amount }: OfYear, now: string): KeptWage {
  const isAhead = (one: OfYear) => one.year > yearOf(now)
  const known: readonly OfYear[] = [{ year, amount }, ...(kept ? [kept] : []), ...(kept?.before ? [kept.before] : [])]
  const [ahead, holding] = [known.find(isAhead), known.find((one) => !isAhead(one))]
  const bare = (one: OfYear) => ({ year: one.year, amount: one.amount })
  return ahead ? { ...bare(ahead), ...(holding && { before: bare(holding) }) } : { year, amount }
}
