import { eventStore } from '../events/calendar/event.store.ts'
import { programmePages } from '../events/programme/item.pages.ts'
import { programmeStore } from '../events/programme/item.store.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { shownReplays } from '../stage/replay/shown-replays.ts'
import { stateOfStage } from '../stage/stages/stage.store.ts'

/** The programme's own pages, with what the stage knows: how it stands, and what can be seen again. */
export const pagesOfProgramme = (events: Table, stage: Table) =>
  programmePages({
    events: eventStore(events),
    programme: programmeStore(events),
    replaysOf: shownReplays(stage),
    stateOf: stateOfStage(stage),
  })
