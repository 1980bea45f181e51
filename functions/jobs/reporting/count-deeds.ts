import { dayIn } from '../../platform/clock.ts'
import type { DomainEvent } from '../../platform/dynamodb/domain-events.ts'
import type { Write } from '../../platform/dynamodb/table.ts'
import type { Id } from '../../platform/ids.ts'
import { toApplication } from '../applications/application.store.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { placing } from '../placements/placement.store.ts'
import { newPlacement } from '../placements/placement.ts'
import { countedAt, countsOf, kindOf } from './measures.ts'
import { adding, firstApplying, forgettingWhoApplied } from './tally.store.ts'
import { type VacanciesInShort, vacancyAppliedFor } from './vacancies-in-short.ts'

type Event = DomainEvent<JobsDomainEvent>

interface Known {
  vacancies: VacanciesInShort
  /** Who has applied for something before these. */
  applied: ReadonlySet<string>
}

/** What reports count of deeds, to be written together with their rows in the log. */
export function countDeeds(events: readonly Event[], { vacancies, applied }: Known): Write[][] {
  const before = new Set(applied)
  const erased = new Map(events.flatMap((event) => erasedBy(event) ?? []).map((each) => [each.accountId, each]))
  return events.map((event) => {
    const { item, at } = event
    const gone = erasedBy(event)
    // Each row once in what is written together: of several applications of one person the last one's event does it.
    if (gone) return erased.get(gone.accountId)?.item === item ? [forgettingWhoApplied(gone.accountId)] : []
    const newcomer = applicantIn(event)
    const counted = countsOf(event, {
      field: fieldOf(item, vacancies),
      hasApplied: newcomer === undefined || before.has(newcomer),
    })
    if (!counted) return []
    const isFirst = Boolean(counted.counts.applicants) && newcomer !== undefined
    if (isFirst) before.add(newcomer)
    return [
      ...adding(counted, countedAt(event)),
      ...(isFirst && !erased.has(newcomer) ? [firstApplying(newcomer, at)] : []),
      ...(counted.counts.placements ? [placing(placedBy(event))] : []),
    ]
  })
}

const fieldOf = (item: Event['item'], vacancies: VacanciesInShort) =>
  kindOf(item) === 'VACANCY' ? String(item.field) : vacancies.get(vacancyAppliedFor(item) ?? '')?.field

/** Whose application it was, before they were erased. */
function erasedBy({ name, item, before }: Event) {
  const accountId = before?.accountId as Id<'account'> | undefined
  return name === 'person-erased' && kindOf(item) === 'APPLICATION' && accountId ? { accountId, item } : undefined
}

/** Who may be counted among those who apply for the first time. */
export const whoIsNew = (events: readonly Event[]): Id<'account'>[] => [
  ...new Set(events.flatMap((event) => applicantIn(event) ?? [])),
]

const applicantIn = ({ item, before }: Event) =>
  kindOf(item) === 'APPLICATION' && !before ? (item.accountId as Id<'account'> | undefined) : undefined

/** Somebody was hired: from now on they are asked how it goes. */
function placedBy({ item, at }: Event) {
  const { applicationId, vacancyId } = toApplication(item)
  return newPlacement({ applicationId, vacancyId, hiredOn: dayIn(cityZone, at) })
}
