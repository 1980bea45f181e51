import type { ItemPage } from '../../platform/dynamodb/table.ts'
import type { Application } from '../applications/application.shape.ts'
import { isOwed, standing } from '../applications/settling.ts'
import { type Education, educationLevel } from '../lists/work.ts'
import { keyOf } from '../matching/reading/read.ts'
import type { Match } from '../matching/sum/match.ts'

/** Somebody who applied, read for the list. */
export interface Applicant {
  id: string
  application: Application
  match: Match
  /** Keys of what they say they can do. */
  skills: ReadonlySet<string>
  /** Months of work like this one. */
  monthsAlike: number
  isUnread: boolean
}

/** By what a list may be narrowed. Several values of one filter all have to hold. */
const holds = {
  status: ({ application }, status) => standing(application) === status,
  met: ({ match }, part) => match.parts.some((each) => each.part === part && !each.isUnmet),
  kecamatan: ({ application }, kecamatan) => application.sent.kecamatan === kecamatan,
  /** At least this level. */
  education: ({ application: { sent } }, least) =>
    sent.education !== undefined && educationLevel[sent.education] >= educationLevel[least as Education],
  has: ({ skills }, skill) => skills.has(keyOf(skill)),
  lacks: ({ skills }, skill) => !skills.has(keyOf(skill)),
  /** Nobody of the employer opened it yet; or an answer is still owed. */
  waits: ({ application, isUnread }, what) => (what === 'unread' ? isUnread : isOwed(application)),
} as const satisfies Record<string, (applicant: Applicant, value: string) => boolean>

export type Filter = keyof typeof holds
export const filters = Object.keys(holds) as Filter[]
export type Chosen = Partial<Readonly<Record<Filter, readonly string[]>>>

export const narrowed = (all: readonly Applicant[], chosen: Chosen): Applicant[] =>
  all.filter((applicant) =>
    filters.every((filter) => (chosen[filter] ?? []).every((value) => holds[filter](applicant, value))),
  )

/**
 * How many would be left by choosing a value, beside all else that is chosen: in place of what its filter says now, or, for
 * requirements, together with it.
 */
export function countsBeside(all: readonly Applicant[], chosen: Chosen, values: Chosen) {
  const counts: Partial<Record<Filter, Record<string, number>>> = {}
  for (const filter of filters) {
    const { [filter]: now = [], ...others } = chosen
    const left = narrowed(all, filter === 'met' ? chosen : others)
    const isTogether = (value: string) => filter !== 'met' || !now.includes(value)
    counts[filter] = Object.fromEntries(
      (values[filter] ?? []).map((value) => [
        value,
        isTogether(value) ? narrowed(left, { [filter]: [value] }).length : left.length,
      ]),
    )
  }
  return counts as Record<Filter, Record<string, number>>
}

/** The best suited first, or who has waited longest; those alike by id, so that the order is the same each time. */
const placeIn = {
  score: ({ match }: Applicant) => String(100 - match.score).padStart(3, '0'),
  arrival: ({ application }: Applicant) => application.submittedAt,
}
export type Order = keyof typeof placeIn
export const orders = Object.keys(placeIn) as Order[]

type Mark = NonNullable<ItemPage['next']>

/** So many after where the page before ended, and where this one ends when there are more. */
export function pageOf(all: readonly Applicant[], order: Order, after: Mark | undefined, count: number) {
  const marked = all.map((applicant) => ({ applicant, pk: placeIn[order](applicant), sk: applicant.id })).sort(byMark)
  const left = after ? marked.filter((each) => byMark(each, after) > 0) : marked
  const page = left.slice(0, count)
  const last = page.at(-1)
  const next: Mark | undefined = last && left.length > count ? { pk: last.pk, sk: last.sk } : undefined
  return { page: page.map(({ applicant }) => applicant), next }
}

const byMark = (one: Mark, other: Mark) => compared(one.pk, other.pk) || compared(one.sk, other.sk)
const compared = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
