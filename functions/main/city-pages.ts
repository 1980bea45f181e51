import { eventStore } from '../events/calendar/event.store.ts'
import { eventsPages } from '../events/pages.ts'
import { eventsNow } from '../events/public.ts'
import { jobsPages } from '../jobs/pages.ts'
import { employersAt } from '../jobs/public.ts'
import { libraryPages } from '../library/pages.ts'
import type { DomainEvents } from '../manifest.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { functions } from '../publishing/manifest.ts'
import type { ContextPages, Page } from '../publishing/publish.ts'
import { replayPages } from '../stage/pages.ts'
import { replayStore } from '../stage/replay/replay.store.ts'
import { shownReplays } from '../stage/replay/shown-replays.ts'
import { stateOfStage } from '../stage/stages/stage.store.ts'
import { homePage } from './home-page.ts'
import { programmeIn } from './programme.ts'

type Published = Exclude<keyof DomainEvents, 'identity' | 'audit' | 'stage'>
export type CityTables = Readonly<Record<Published, Table>>
type CityEvents = DomainEvents[Published]

/** Whose event it is: the manifest names each once. */
const contextOf = new Map<string, Published>(
  functions.publisher.on.flatMap(({ table, domainEvents }) => domainEvents.map((name) => [name, table] as const)),
)

/** All public pages of the city: each context's own, and the front page, which shows something of each. */
export function cityPages(tables: CityTables & { stage: Table }): Required<ContextPages<CityEvents>> {
  const events = eventsPages(tables.events, {
    employersAt: (eventId) => employersAt(tables.jobs, eventId),
    replaysOf: shownReplays(tables.stage),
    stateOf: stateOfStage(tables.stage),
  })
  const jobs = jobsPages(tables.jobs, { fairAt: async (at) => (await eventsNow(tables.events, at)).fair })
  const library = libraryPages(tables.library)
  const contexts: Readonly<Record<Published, ContextPages<never>>> = { events, jobs, library }
  const home: Page = homePage(tables)

  /** Employers' booths stand at a fair: its name and days are on their pages too. */
  const ofEmployers = async () => (await jobs.all()).filter(({ path }) => !path.startsWith('/kerja/lowongan/'))

  /** `stage-replay` makes them when something changes; a deploy changes them with all the others. */
  const ofReplays = async (): Promise<readonly Page[]> => {
    const replays = replayStore(tables.stage)
    const rooms = await Promise.all(
      (await eventStore(tables.events).all()).map(({ eventId }) => replays.rooms(eventId)),
    )
    return rooms.flat().map(replayPages(tables.stage, programmeIn(tables.events)))
  }

  return {
    async touchedBy(event) {
      const context = contextOf.get(event.name)
      const touched = context ? await contexts[context].touchedBy(event as never) : []
      const atFair =
        context === 'events' && event.item.kind === 'fair'
          ? await ofEmployers()
          : context === 'jobs' && /^(booth|employer)-/.test(event.name)
            ? await events.ofFairs()
            : []
      return touched.length > 0 ? [...touched, ...atFair, home] : []
    },
    async all() {
      const pages = await Promise.all(Object.values(contexts).map((each) => each.all()))
      return [home, ...pages.flat(), ...(await ofReplays())]
    },
    async withTheClock(from, to) {
      const pages = (
        await Promise.all(Object.values(contexts).map((each) => each.withTheClock?.(from, to) ?? []))
      ).flat()
      return pages.length > 0 ? [home, ...pages] : []
    },
  }
}
