import * as v from 'valibot'
import { dayMs, epochSecond, later } from '../../platform/clock.ts'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type ItemPage, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { JobsDomainEvent } from '../domain-events.ts'
import { keys, lists } from '../keys.ts'
import { type Placement, placementAnswers } from './placement.ts'

export type PlacementStore = ReturnType<typeof placementStore>

/** The last question is asked after three months; the answer to it is counted by then or not at all. */
const keptMs = 400 * dayMs

const shape = v.object({
  applicationId: id('application'),
  vacancyId: id('vacancy'),
  hiredOn: v.string(),
  nextOn: v.optional(v.string()),
  after1: v.optional(v.picklist(placementAnswers)),
  after3: v.optional(v.picklist(placementAnswers)),
  version: v.number(),
})

export const placementStore = (table: Table) => ({
  async find(vacancyId: Id<'vacancy'>, applicationId: Id<'application'>): Promise<Placement | undefined> {
    const item = await table.get(keys.placement(vacancyId, applicationId))
    return item && v.parse(shape, item)
  },

  /** Those whose next question comes first. */
  async waiting(after: ItemPage['next']): Promise<{ placements: Placement[]; next: ItemPage['next'] }> {
    const page = await table.page(lists.placements(), { limit: 100, ...(after && { after }) }, 'queue')
    return { placements: page.items.map((item) => v.parse(shape, item)), next: page.next }
  },

  /** False when it changed between reading it and now. Without a domain event, nothing has happened but that a question was asked. */
  async saveWhileVersion(version: number, placement: Placement, domainEvent?: Happened<JobsDomainEvent>) {
    return table.replaceWhile({ version }, toItem(placement, domainEvent))
  },
})

/** Written together with the log of the step that it follows from: once. */
export const placing = (placement: Placement): Write => ({ put: toItem(placement), while: { pk: absent } })

const toItem = (placement: Placement, domainEvent?: Happened<JobsDomainEvent>): Item => ({
  ...keys.placement(placement.vacancyId, placement.applicationId),
  ...placement,
  ...(placement.nextOn && {
    queuePk: lists.placements().pk,
    queueSk: `${placement.nextOn}#${placement.applicationId}`,
  }),
  expiresAt: epochSecond(later(`${placement.hiredOn}T00:00:00.000Z`, keptMs)),
  ...(domainEvent && { domainEvent }),
})
