import { emptyHome, type HomeLocals } from '../../site/src/features/now/home.ts'
import { eventsNow } from '../events/public.ts'
import { jobsNow } from '../jobs/public.ts'
import { libraryNow } from '../library/public.ts'
import type { Page } from '../publishing/publish.ts'
import type { CityTables } from './city-pages.ts'

/** The front page shows something of every context. */
export const homePage = ({ events, jobs, library }: CityTables): Page<HomeLocals> => ({
  path: '/',
  async load(at) {
    const [now, work, { titlesCount, newest }] = await Promise.all([
      eventsNow(events, at),
      jobsNow(jobs, at),
      libraryNow(library),
    ])
    const titles = newest.map(({ titleId, title, authors, year }) => ({
      titleId,
      title,
      author: authors[0]?.name ?? '',
      year,
    }))
    return { home: { ...emptyHome, at, ...now, ...work, titlesCount, titles } }
  },
})
