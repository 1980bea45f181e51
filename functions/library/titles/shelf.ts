import { wordsIn } from '../search/fold.ts'
import type { Title } from './title.ts'

/** Where a title stands: in one of Dewey's ten classes, or apart where nobody has classed it yet. */
export const shelves = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'lain'] as const
export type Shelf = (typeof shelves)[number]

export const shelfOf = ({ ddc }: Pick<Title, 'ddc'>): Shelf => shelves.find((each) => ddc?.startsWith(each)) ?? 'lain'

/** What titles of a shelf are sorted by: today's spelling, no accents, no capitals. */
export const sortedBy = ({ title }: Pick<Title, 'title'>) => wordsIn(title).join(' ').slice(0, 80)
