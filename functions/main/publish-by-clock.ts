import { render } from '#site/render'
import type { Handler } from '../manifest.ts'
import { later, minuteMs } from '../platform/clock.ts'
import { logged } from '../platform/log.ts'
import { publishAll } from '../publishing/publish.ts'
import { cityPages } from './city-pages.ts'
import { publicSite } from './public-site.ts'
import { table } from './table.ts'

const [events, jobs, library, stage] = [table('events'), table('jobs'), table('library'), table('stage')]
const pages = cityPages({ events, jobs, library, stage })
const site = publicSite()

/** As often as the manifest's schedule wakes it. */
const every = 5 * minuteMs
/** Nobody waits for these, and whoever applies in that minute shall not wait behind them: seven a second, or all in two minutes. */
const pace = (pages: number) => Math.min(150, (2 * minuteMs) / pages)

export const handler: Handler<'publish-by-clock'> = logged(
  async ({ dueAt }) => {
    const touched = await pages.withTheClock(later(dueAt, -every), dueAt)
    const { failed } = await publishAll(touched, dueAt, { render, site, everyMs: pace(touched.length) })
    if (failed.length > 0) throw new Error(`${failed.length} pages could not be made`)
  },
  ({ dueAt }) => dueAt,
)
