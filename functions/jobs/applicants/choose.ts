import type { ItemPage } from '../../platform/dynamodb/table.ts'
import { type Education, educationLevel } from '../lists/work.ts'
import { keyOf } from '../matching/reading/read.ts'
import type { Ranked } from './rank.ts'

type Holds = (applicant: Ranked) => boolean

/** By what a list may be narrowed. Several values of one filter all have to hold. */
const holding = {
  status: (status) => (applicant) => applicant.short.status === status,
  met: (part) => (applicant) => applicant.match.parts.some((each) => each.part === part && !each.isUnmet),
  kecamatan: (kecamatan) => (applicant) => applicant.short.facts.kecamatan === kecamatan,
  /** At least this level. */
  education: (least) => {
    const level = educationLevel[least as Education]
    return ({ short: { facts } }) => facts.education !== undefined && educationLevel[facts.education] >= level
  },
  has: (skill) => {
    const key = keyOf(skill)
    return ({ skills }) => skills.has(key)
  },
  lacks: (skill) => {
    const key = keyOf(skill)
    return ({ skills }) => !skills.has(key)
  },
  /** Nobody of the employer opened it yet; or an answer is still owed. */
  waits: (what) => (applicant) => (what === 'unread' ? applicant.isUnread : applicant.short.isOwed),
} as const satisfies Record<string, (value: string) => Holds>

export type Filter = keyof typeof holding
export const filters = Object.keys(holding) as Filter[]
export type Chosen = Partial<Readonly<Record<Filter, readonly string[]>>>

export function narrowed(all: readonly Ranked[], chosen: Chosen): Ranked[] {
  const wanted = filters.flatMap((filter) => (chosen[filter] ?? []).map((value) => holding[filter](value)))
  return all.filter((applicant) => wanted.every((holds) => holds(applicant)))
}

/**
 * How many would be left by choosing a value, beside all else that is chosen: in place of what its filter says now, or, for
 * requirements, together with it.
 */
export function countsBeside(all: readonly Ranked[], chosen: Chosen, values: Chosen) {
  const counts: Partial<Record<Filter, Record<string, number>>> = {}
  for (const filter of filters) {
    const { [filter]: now = [], ...others } = chosen
    const left = narrowed(all, filter === 'met' ? chosen : others)
    const isTogether = (value: string) => filter !== 'met' || !now.includes(value)
    counts[filter] = Object.fromEntries(
      (values[filter] ?? []).map((value) => [
        value,
        isTogether(value) ? countOf(left, holding[filter](value)) : left.length,
      ]),
    )
  }
  return counts as Record<Filter, Record<string, number>>
}

const countOf = (all: readonly Ranked[], holds: Holds) => all.reduce((sum, each) => sum + Number(holds(each)), 0)

/** The best suited first, or who has waited longest; those alike by id, so that the order is the same each time. */
const placeIn = {
  score: ({ match }: Ranked) => String(100 - match.score).padStart(3, '0'),
  arrival: ({ short }: Ranked) => short.submittedAt,
}
export type Order = keyof typeof placeIn
export const orders = Object.keys(placeIn) as Order[]

type Mark = NonNullable<ItemPage['next']>

/** So many after where the page before ended, and where this one ends when there are more. */
export function pageOf(all: readonly Ranked[], order: Order, after: Mark | undefined, count: number) {
  const marked = all.map((applicant) => ({ applicant, pk: placeIn[order](applicant), sk: applicant.id })).sort(byMark)
  const left = after ? marked.filter((each) => byMark(each, after) > 0) : marked
  const page = left.slice(0, count)
  const last = page.at(-1)
  const next: Mark | undefined = last && left.length > count ? { pk: last.pk, sk: last.sk } : undefined
  return { page: page.map(({ applicant }) => applicant), next }
}

const byMark = (one: Mark, other: Mark) => compared(one.pk, other.pk) || compared(one.sk, other.sk)
const compared = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
