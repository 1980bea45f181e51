import { dayIn, type Instant } from '../../platform/clock.ts'
import type { DomainEvent } from '../../platform/dynamodb/domain-events.ts'
import type { Item } from '../../platform/dynamodb/table.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { answerField, askedAfter, type Months, placementAnswers } from '../placements/placement.ts'
import type { Profile } from '../profiles/profile.shape.ts'
import { missingToApply } from '../profiles/profile.ts'

/**
 * What is counted. People: `registered` have said enough to apply, `applicants` have applied at least once. Applications:
 * `interviews` and `placements` are those that reached that step. Vacancies: those approved, the places they offer, those filled; an
 * approval that was taken back is none.
 * Answers of those placed, one month after and three, counted in the month they were hired in: still there, left, never began.
 */
export const measures = [
  'registered',
  'applicants',
  'applications',
  'interviews',
  'placements',
  'vacancies',
  'positions',
  'filled',
  'still1',
  'left1',
  'never1',
  'still3',
  'left3',
  'never3',
] as const
export type Measure = (typeof measures)[number]
export type Counts = { [Each in Measure]?: number }

/** What a count can be told apart by. `-` where there is nothing to say: somebody who registers has no field yet. */
export interface Cell {
  month: string
  field: string
  kecamatan: string
  education: string
}

/** What whoever counts has to look up: both lie outside of the item that changed. */
export interface Known {
  field: string | undefined
  /** Whether they had applied for something before. */
  hasApplied: boolean
}

export interface Counted {
  cell: Cell
  counts: Counts
}

type Event = Pick<DomainEvent<JobsDomainEvent>, 'at' | 'item' | 'before'>

/** What one change of an item adds to the counts: what it has come to be and was not before, less what it is no more. */
export function countsOf(event: Event, known: Known): Counted | undefined {
  const { item, before } = event
  const counts = addedBy(item, before, known)
  if (Object.values(counts).every((count) => !count)) return undefined
  const said = kindOf(item) === 'PROFILE' ? item : (item.sent as Partial<Item> | undefined)
  const { kecamatan = '-', education = '-' } = (said ?? {}) as { kecamatan?: string; education?: string }
  const on = kindOf(item) === 'PLACEMENT' ? String(item.hiredOn) : dayIn(cityZone, countedAt(event))
  return { cell: { month: on.slice(0, 7), field: known.field ?? '-', kecamatan, education }, counts }
}

const kinds = ['PROFILE', 'VACANCY', 'APPLICATION', 'PLACEMENT'] as const

/** Which kind of item it is that is counted, by its key. */
export const kindOf = ({ sk }: Pick<Item, 'sk'>) => kinds.find((kind) => sk === kind || sk.startsWith(`${kind}#`))

function addedBy(item: Item, before: Item | undefined, { hasApplied }: Known): Counts {
  const came = (is: (item: Item) => boolean) => Number(is(item) && !(before && is(before)))
  switch (kindOf(item)) {
    case 'PROFILE':
      return { registered: came((each) => missingToApply(each as unknown as Profile).length === 0) }
    case 'APPLICATION':
      return {
        applications: Number(!before),
        applicants: Number(!before && !hasApplied),
        interviews: came(({ status }) => status === 'interview'),
        placements: came(({ status }) => status === 'hired'),
      }
    case 'VACANCY': {
      const vacancies = Number(isPublished(item)) - Number(before !== undefined && isPublished(before))
      const { quota = 0 } = ((vacancies < 0 ? before?.approved : item.approved) ?? {}) as { quota?: number }
      return { vacancies, positions: vacancies * quota, filled: came(({ life }) => life === 'filled') }
    }
    case 'PLACEMENT':
      return Object.assign({}, ...askedAfter.map((months) => saidAfter(months, item, before)))
    default:
      return {}
  }
}

const isPublished = ({ publishedAt }: Partial<Item>) => publishedAt !== undefined

/** When what is counted was so: an approval that is taken back is uncounted on its own day, which may be another by now. */
export const countedAt = ({ at, item, before }: Event): Instant =>
  kindOf(item) === 'VACANCY' && before && isPublished(before) && !isPublished(item) ? String(before.publishedAt) : at

/** Who says something else than before is counted there and no longer here. */
const saidAfter = (months: Months, item: Item, before: Item | undefined): Counts =>
  Object.fromEntries(
    placementAnswers.map((answer) => {
      const says = (each: Item | undefined) => Number(each?.[answerField[months]] === answer)
      return [`${answer}${months}`, says(item) - says(before)]
    }),
  )
