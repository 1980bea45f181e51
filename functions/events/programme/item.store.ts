import * as v from 'valibot'
import type { Happened } from '../../platform/dynamodb/domain-events.ts'
import { absent, type Item, type Table, type Write } from '../../platform/dynamodb/table.ts'
import { id } from '../../platform/http/fields.ts'
import type { Id } from '../../platform/ids.ts'
import type { EventsDomainEvent } from '../domain-events.ts'
import { keys } from '../keys.ts'
import { type Change, changeTo } from './changes.ts'
import type { ProgrammeItem } from './item.ts'

export type ProgrammeStore = ReturnType<typeof programmeStore>

/** What a place in the programme was found free against. */
export interface Seen {
  eventVersion: number
  /** The version of each stage's programme; none where nothing has stood on it yet. */
  stages: Readonly<Record<string, number>>
}

export const programmeStore = (table: Table) => {
  const touch = (eventId: Id<'event'>, stageIds: readonly string[], { stages }: Seen): Write[] =>
    [...new Set(stageIds)].map((stageId) => ({
      change: keys.stage(eventId, stageId),
      by: { add: { version: 1 } },
      while: { version: stages[stageId] ?? absent },
    }))
  const eventStays = (eventId: Id<'event'>, { eventVersion }: Seen): Write => ({
    check: keys.event(eventId),
    while: { version: eventVersion },
  })

  const allOf = async (eventId: Id<'event'>) =>
    (await table.startingWith(keys.itemsOf(eventId))).filter(({ title }) => title !== undefined).map(toItem)

  const store = {
    async find(eventId: Id<'event'>, itemId: Id<'item'>): Promise<ProgrammeItem | undefined> {
      const item = await table.get(keys.item(eventId, itemId))
      return item && !item.withdrawn ? toItem(item) : undefined
    },

    /** What everybody may see. */
    async ofEvent(eventId: Id<'event'>): Promise<ProgrammeItem[]> {
      return (await store.everOf(eventId)).filter(({ cancelled }) => !cancelled)
    },

    /** What was taken out after everybody could see it, too. */
    async everOf(eventId: Id<'event'>): Promise<ProgrammeItem[]> {
      return (await allOf(eventId)).filter(({ draft }) => !draft)
    },

    /** Drafts, too: they take their place. */
    async plannedOf(eventId: Id<'event'>): Promise<ProgrammeItem[]> {
      return (await allOf(eventId)).filter(({ cancelled }) => !cancelled)
    },

    /** All of these or none. False when one of them moved on. */
    async publishWhile(drafts: readonly ProgrammeItem[], domainEvent: Happened<EventsDomainEvent>): Promise<boolean> {
      return table.together(
        drafts.map(({ version, ...item }) => ({
          put: { ...rowOf({ ...item, version: version + 1, draft: false }), domainEvent },
          while: { version },
        })),
      )
    },

    /** Everything that moved or was taken out, the oldest first. */
    async changesOf(eventId: Id<'event'>): Promise<Change[]> {
      return (await table.startingWith(keys.changesOf(eventId))).map(toChange)
    },

    /** False when it is there already, or the event or its stage's programme moved on. */
    async saveNewWhile(item: ProgrammeItem, seen: Seen, domainEvent: Happened<EventsDomainEvent>): Promise<boolean> {
      return table.together([
        { put: { ...rowOf(item), domainEvent }, while: { pk: absent } },
        eventStays(item.eventId, seen),
        ...touch(item.eventId, [item.stageId], seen),
      ])
    },

    /** False when the item, the event, or the programme of the stage it leaves or enters moved on. */
    async saveWhile(
      item: ProgrammeItem,
      before: ProgrammeItem,
      seen: Seen,
      domainEvent: Happened<EventsDomainEvent>,
    ): Promise<boolean> {
      return table.together([
        { put: { ...rowOf(item), domainEvent }, while: { version: before.version } },
        ...noted(before.draft ? undefined : changeTo(item, before, domainEvent.at)),
        eventStays(item.eventId, seen),
        ...touch(item.eventId, [before.stageId, item.stageId], seen),
      ])
    },

    /** It stays, for calendars that have to hear of it and a form that is sent again. False when it moved on. */
    async withdrawWhile(item: ProgrammeItem, domainEvent: Happened<EventsDomainEvent>): Promise<boolean> {
      const { version } = item
      const next = { ...item, version: version + 1, cancelled: true }
      return table.together([
        { put: { ...rowOf(next), withdrawn: true, domainEvent }, while: { version } },
        ...noted(item.draft ? undefined : changeTo(next, item, domainEvent.at)),
      ])
    },
  }
  return store
}

const noted = (change: Change | undefined): Write[] =>
  change ? [{ put: { ...keys.change(change.item.eventId, change.at, change.item.itemId), ...change } }] : []

const programmeItem = v.object({
  itemId: id('item'),
  eventId: id('event'),
  title: v.string(),
  about: v.string(),
  speakers: v.string(),
  // Since 22 November 2026.
  track: v.optional(v.string(), ''),
  isBreak: v.optional(v.boolean(), false),
  draft: v.optional(v.boolean(), false),
  stageId: v.string(),
  dayNumber: v.number(),
  starts: v.string(),
  ends: v.string(),
  version: v.number(),
})

/** What is taken out says so in its row, and in no other. */
const rowOf = ({ cancelled: _, ...item }: ProgrammeItem): Item => ({ ...keys.item(item.eventId, item.itemId), ...item })

export const toItem = (item: Item): ProgrammeItem => ({
  ...v.parse(programmeItem, item),
  cancelled: item.withdrawn === true,
})

const changeRow = v.object({
  at: v.string(),
  item: v.object({ ...programmeItem.entries, cancelled: v.boolean() }),
  was: v.pick(programmeItem, ['dayNumber', 'starts', 'ends', 'stageId']),
})
const toChange = (item: Item): Change => v.parse(changeRow, item)
