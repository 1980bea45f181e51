import { emptyHome, type HomeLocals } from '../../site/src/features/now/home.ts'
import { eventsNow } from '../events/public.ts'
import { libraryNow } from '../library/public.ts'
import type { Page } from '../publishing/publish.ts'
import type { CityTables } from './city-pages.ts'

/** The front page shows something of every context. */
export const homePage = ({ events, library }: CityTables): Page<HomeLocals> => ({
  path: '/',
  async load(at) {
    const [now, { titlesCount, newest }] = await Promise.all([eventsNow(events, at), libraryNow(library)])
    const titles = newest.map(({ titleId, title, authors, year }) => ({
      titleId,
      title,
      author: authors[0]?.name ?? '',
      year,
    }))
    return { home: { ...emptyHome, ...now, titlesCount, titles } }
  },
})
