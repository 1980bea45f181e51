import { findStage, itemsOn } from '../events/public.ts'
import type { Table } from '../platform/dynamodb/table.ts'

/** What the programme has of a stage, asked of the events' own table. */
export const programmeIn = (events: Table) => ({
  findStage: (eventId: Parameters<typeof findStage>[1], stageId: string) => findStage(events, eventId, stageId),
  itemsOn: (eventId: Parameters<typeof itemsOn>[1], stageId: string) => itemsOn(events, eventId, stageId),
})
