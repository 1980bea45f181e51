import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Table, type While, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { EventsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { boothCategories, type CityEvent, eventKinds, type Room, zones } from './event.ts'

export type EventStore = ReturnType<typeof eventStore>

export const eventStore = (table: Table) => ({
  async find(eventId: Id<'event'>): Promise<CityEvent | undefined> {
    const item = await table.get(keys.event(eventId))
    return item && toEvent(item)
  },

  async all(): Promise<CityEvent[]> {
    return (await table.startingWith(keys.events)).map(toEvent)
  },

  /** False when there is an event of that name already. */
  async saveNew(event: CityEvent, domainEvent: Happened<EventsDomainEvent>): Promise<boolean> {
    return table.putNew({ ...keys.event(event.eventId), ...event, domainEvent })
  },

  /** False when the event moved on. Its programme counts from its own days and needs no write. */
  async saveMoved(event: CityEvent, domainEvent: Happened<EventsDomainEvent>): Promise<boolean> {
    return table.replaceWhile({ version: event.version - 1 }, { ...keys.event(event.eventId), ...event, domainEvent })
  },

  /** How many booths of each kind are approved, as a condition for later too. */
  async taken(eventId: Id<'event'>): Promise<Room> {
    return v.parse(counts, (await table.get(keys.counts(eventId))) ?? {})
  },

  /** The version of each stage's programme: what `saveWhile` is told of, nobody has changed meanwhile. */
  async stageVersions(eventId: Id<'event'>): Promise<Record<string, number>> {
    const stages = await table.startingWith(keys.stagesOf(eventId))
    return Object.fromEntries(stages.map(({ sk, version }) => [sk.slice('STAGE#'.length), Number(version)]))
  },

  /** False when the event, what is approved or the programme moved on. A stage without a version has never been used. */
  async saveWhile(
    event: CityEvent,
    seen: { version: number; taken: Room; stages: Record<string, number> },
    domainEvent: Happened<EventsDomainEvent>,
  ): Promise<boolean> {
    const { eventId } = event
    const stageIds = new Set([...event.stages.map(({ stageId }) => stageId), ...Object.keys(seen.stages)])
    const takenStill: While = Object.fromEntries(
      boothCategories.map((category) => [category, seen.taken[category] ?? absent]),
    )
    return table.together([
      { put: { ...keys.event(eventId), ...event, domainEvent }, while: { version: seen.version } },
      { check: keys.counts(eventId), while: takenStill },
      ...Array.from(
        stageIds,
        (stageId): Write => ({
          check: keys.stage(eventId, stageId),
          while: { version: seen.stages[stageId] ?? absent },
        }),
      ),
    ])
  },
})

const counts = v.partial(v.object(v.entriesFromList(boothCategories, v.number())))

const eventItem = v.object({
  eventId: id('event'),
  kind: v.picklist(eventKinds),
  name: v.string(),
  tagline: v.string(),
  story: v.string(),
  place: v.string(),
  zone: v.picklist(zones),
  days: v.array(v.object({ on: v.string(), opensAt: v.string(), closesAt: v.string() })),
  stages: v.array(v.object({ stageId: v.string(), name: v.string() })),
  capacity: counts,
  applyFrom: v.string(),
  applyUntil: v.string(),
  anchorOn: v.string(),
  openedBy: id('account'),
  openedAt: v.string(),
  cancelled: v.optional(v.object({ at: v.string(), reason: v.string(), by: id('account') })),
  version: v.number(),
})

export const toEvent = (item: Item): CityEvent => v.parse(eventItem, item)
