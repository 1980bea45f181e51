/** What can happen in this context. The table's stream carries these names to whoever reacts. */
export type LibraryDomainEvent =
  | 'import-started'
  | 'import-finished'
  | 'title-catalogued'
  | 'title-edited'
  | 'title-withdrawn'
  | 'book-opened'
  | 'book-withdrawn'
