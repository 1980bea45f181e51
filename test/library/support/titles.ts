import type { Title } from '../../../functions/library/titles/title.ts'
import type { Id } from '../../../functions/platform/ids.ts'

export const now = '2026-11-21T02:00:00.000Z'
export const later = '2026-11-21T03:00:00.000Z'

/** A title of the catalogue. */
export const titleOf = (name: string, more: Partial<Title> = {}): Title => ({
  titleId: `title_${name.replace(/\W/g, '')}` as Id<'title'>,
  status: 'catalogued',
  version: 1,
  cataloguedAt: now,
  title: name,
  authors: [],
  subjects: [],
  isbns: [],
  ...more,
})

export const catalogued = { name: 'title-catalogued', at: now } as const
export const edited = { name: 'title-edited', at: now } as const
