import { render } from '#site/render'
import type { Handler } from '../manifest.ts'
import { logged } from '../platform/log.ts'
import { publishAll } from '../publishing/publish.ts'
import { cityPages } from './city-pages.ts'
import { publicSite } from './public-site.ts'
import { table } from './table.ts'

const [events, jobs, library, stage] = [table('events'), table('jobs'), table('library'), table('stage')]
const pages = cityPages({ events, jobs, library, stage })
const site = publicSite()

export const handler: Handler<'republish'> = logged(
  async ({ at }) => publishAll(await pages.all(), at, { render, site }),
  () => undefined,
)
