import type { Handler } from '../manifest.ts'
import { pagesDoor } from './pages-door.ts'

export const handler: Handler<'desk-pages'> = pagesDoor('desk-pages')
