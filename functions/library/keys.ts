import type { Instant } from '../platform/clock.ts'
import type { Id } from '../platform/ids.ts'
import type { Shelf } from './titles/shelf.ts'

/**
 * Every key in the library table, and the question it answers.
 *
 * | pk               | sk               | answers                                                  |
 * |------------------|------------------|----------------------------------------------------------|
 * | TITLE#<title>    | TITLE            | a title                                                  |
 * | TITLE#<title>    | INDEXED          | the words search knows it by, as last written            |
 * | TITLES           | <at>#<title>     | all titles that are public, by when they were catalogued |
 * | SHELF#<shelf>    | <words>#<title>  | titles of one Dewey class, in the alphabet's order       |
 * | TITLES-TO-READ   | <at>#<title>     | titles with a book, by when it was opened                |
 * | BOOK#<book>      | BOOK             | a book to read: its chapters                             |
 * | IMPORT#<import>  | IMPORT           | an import: how far it is                                 |
 * | IMPORTS          | <at>#<import>    | imports, by birth                                        |
 * | IMPORT#<import>  | ROW#000001       | what became of each record of a file                     |
 */
export const keys = {
  title: (titleId: Id<'title'>) => ({ pk: `TITLE#${titleId}`, sk: 'TITLE' }),
  indexed: (titleId: Id<'title'>) => ({ pk: `TITLE#${titleId}`, sk: 'INDEXED' }),
  listed: (cataloguedAt: Instant, titleId: Id<'title'>) => ({ pk: 'TITLES', sk: `${cataloguedAt}#${titleId}` }),
  shelved: (shelf: Shelf, sortedBy: string, titleId: Id<'title'>) => ({
    pk: `SHELF#${shelf}`,
    sk: `${sortedBy}#${titleId}`,
  }),
  shelf: (shelf: Shelf) => ({ pk: `SHELF#${shelf}`, sk: '' }),
  toRead: (openedAt: Instant, titleId: Id<'title'>) => ({ pk: 'TITLES-TO-READ', sk: `${openedAt}#${titleId}` }),
  allToRead: { pk: 'TITLES-TO-READ', sk: '' },
  allListed: { pk: 'TITLES', sk: '' },
  book: (bookId: Id<'book'>) => ({ pk: `BOOK#${bookId}`, sk: 'BOOK' }),
  import: (importId: Id<'import'>) => ({ pk: `IMPORT#${importId}`, sk: 'IMPORT' }),
  importBorn: (startedAt: Instant, importId: Id<'import'>) => ({ pk: 'IMPORTS', sk: `${startedAt}#${importId}` }),
  imports: { pk: 'IMPORTS', sk: '' },
  row: (importId: Id<'import'>, number: number) => ({
    pk: `IMPORT#${importId}`,
    sk: `ROW#${String(number).padStart(6, '0')}`,
  }),
  rows: (importId: Id<'import'>) => ({ pk: `IMPORT#${importId}`, sk: 'ROW#' }),
}
