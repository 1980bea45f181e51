import { render } from '#site/render'
import type { Follows, Handler } from '../manifest.ts'
import { publishing } from '../publishing/publish.ts'
import { cityPages } from './city-pages.ts'
import { publicSite } from './public-site.ts'
import { table } from './table.ts'

const [events, jobs, library, stage] = [table('events'), table('jobs'), table('library'), table('stage')]
const pages = cityPages({ events, jobs, library, stage })

export const handler: Handler<'publisher'> = publishing<Follows<'publisher'>>({
  pagesTouchedBy: async (event) => pages.touchedBy(event),
  render,
  site: publicSite(),
})
