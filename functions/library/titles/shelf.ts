import type { Title } from './title.ts'

/** Where a title stands: in one of Dewey's ten classes, or apart where nobody has classed it yet. */
export const shelves = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'lain'] as const
export type Shelf = (typeof shelves)[number]

export const shelfOf = ({ ddc }: Pick<Title, 'ddc'>): Shelf => shelves.find((each) => ddc?.startsWith(each)) ?? 'lain'

/** What titles of a shelf are sorted by: without accents, capitals and signs; old spelling stands where it is written. */
export const sortedBy = ({ title }: Pick<Title, 'title'>) =>
  title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
    .slice(0, 80)
    .toWellFormed()
