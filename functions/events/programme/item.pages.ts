import type { Instant } from '../../platform/clock.ts'
import type { Id } from '../../platform/ids.ts'
import type { Page } from '../../publishing/publish.ts'
import type { EventStore } from '../calendar/event.store.ts'
import type { CityEvent } from '../calendar/event.ts'
import { changesSaid, type SaidChange } from './changes.ts'
import { outlined } from './exports/outline.ts'
import { programmeFiles } from './exports/programme-files.ts'
import type { ProgrammeStore } from './item.store.ts'
import { type TimedItem, timed } from './item.ts'

interface Shown {
  /** When it was loaded: what is on at this instant is marked. */
  at: Instant
  event: CityEvent
  programme: readonly TimedItem[]
}

/** What can be seen again: stages, and what was on. */
interface SeenAgain {
  stageIds: readonly string[]
  itemIds: readonly string[]
}
/** What lies in the stage context: replays, and how a stage stands right now. */
export interface FromStages {
  replaysOf(eventId: Id<'event'>, programme: readonly TimedItem[]): Promise<SeenAgain>
  stateOf(eventId: Id<'event'>, stageId: string): Promise<StageState>
}
type StageState = 'closed' | 'backstage' | 'live' | 'paused' | 'ended'

/** One stage: what stands on it in the programme. What happens on it live belongs to the stage context. */
interface StagePage extends Shown {
  stage: CityEvent['stages'][number]
  /** There is a page of its replays. */
  isSeenAgain: boolean
  /** When the page was made: its script asks again. */
  state: StageState
}

export interface ProgrammeLocals {
  schedule: Shown & { changes: readonly SaidChange[]; again: SeenAgain }
  stagePage: StagePage
}
type ProgrammePage = Page<Partial<ProgrammeLocals>>

interface Deps extends FromStages {
  events: EventStore
  programme: ProgrammeStore
}

/** As many changes as anybody reads. */
const mostChanges = 10

export function programmePages({ events, programme, replaysOf, stateOf }: Deps) {
  /** Alone where its files stay as they are: by the clock, and when something can be seen again. */
  const scheduleAlone = (eventId: Id<'event'>): ProgrammePage => ({
    path: `/acara/${eventId}/jadwal/`,
    async load(at) {
      const event = await events.find(eventId)
      if (!event) return undefined
      const [items, changes] = await Promise.all([programme.ofEvent(eventId), programme.changesOf(eventId)])
      const all = timed(items, event)
      const again = await replaysOf(eventId, all)
      return { schedule: { at, event, programme: all, changes: changesSaid(changes, event, mostChanges), again } }
    },
  })
  const stage = (eventId: Id<'event'>, stageId: string): ProgrammePage => ({
    path: `/acara/${eventId}/panggung/${stageId}/`,
    async load(at) {
      const event = await events.find(eventId)
      const here = event?.stages.find((each) => each.stageId === stageId)
      if (!event || !here) return undefined
      const [items, { stageIds }, state] = await Promise.all([
        programme.ofEvent(eventId),
        replaysOf(eventId, []),
        stateOf(eventId, stageId),
      ])
      const onIt = timed(
        items.filter((item) => item.stageId === stageId),
        event,
      )
      return { stagePage: { at, event, stage: here, programme: onIt, isSeenAgain: stageIds.includes(stageId), state } }
    },
  })

  return {
    scheduleAlone,
    stage,
    schedule: (eventId: Id<'event'>): ProgrammePage => ({
      ...scheduleAlone(eventId),
      async files({ schedule: shown }, made) {
        if (!shown) return []
        return programmeFiles(outlined(shown.event, await programme.everOf(eventId), made))
      },
    }),
    /** Where an item left one stage for another, both say so. */
    stages: async (eventId: Id<'event'>): Promise<ProgrammePage[]> =>
      ((await events.find(eventId))?.stages ?? []).map(({ stageId }) => stage(eventId, stageId)),
    /** The pages that say what of a stage can be seen again. */
    ofReplays: (eventId: Id<'event'>, stageId: string): readonly ProgrammePage[] => [
      stage(eventId, stageId),
      scheduleAlone(eventId),
    ],
  }
}
