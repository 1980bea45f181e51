import { eventsPages } from '../events/pages.ts'
import { eventsNow } from '../events/public.ts'
import { jobsPages } from '../jobs/pages.ts'
import { libraryPages } from '../library/pages.ts'
import type { DomainEvents } from '../manifest.ts'
import type { Table } from '../platform/dynamodb/table.ts'
import { functions } from '../publishing/manifest.ts'
import type { ContextPages, Page } from '../publishing/publish.ts'
import { homePage } from './home-page.ts'

type Published = Exclude<keyof DomainEvents, 'identity'>
export type CityTables = Readonly<Record<Published, Table>>
type CityEvents = DomainEvents[Published]

/** Whose event it is: the manifest names each once. */
const contextOf = new Map<string, Published>(
  functions.publisher.on.flatMap(({ table, domainEvents }) => domainEvents.map((name) => [name, table] as const)),
)

/** All public pages of the city: each context's own, and the front page, which shows something of each. */
export function cityPages(tables: CityTables): ContextPages<CityEvents> {
  const contexts: { readonly [Name in Published]?: Pick<ContextPages<never>, 'all' | 'touchedBy'> } = {
    events: eventsPages(tables.events),
    jobs: jobsPages(tables.jobs, { fairAt: async (at) => (await eventsNow(tables.events, at)).fair }),
    library: libraryPages(tables.library),
  }
  const home: Page = homePage(tables)

  return {
    async touchedBy(event) {
      const context = contextOf.get(event.name)
      const touched = context ? ((await contexts[context]?.touchedBy(event as never)) ?? []) : []
      return touched.length > 0 ? [...touched, home] : []
    },
    async all() {
      const pages = await Promise.all(Object.values(contexts).map((context) => context.all()))
      return [home, ...pages.flat()]
    },
  }
}
