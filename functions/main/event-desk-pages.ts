import type { Handler } from '../manifest.ts'
import { pagesDoor } from './pages-door.ts'

export const handler: Handler<'event-desk-pages'> = pagesDoor('event-desk-pages')
