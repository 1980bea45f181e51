/** Where a book's files lie on the books' origin: its chapters, and the reader's page, which no book can write to. */
export const bookFolders = (bookId: string) => [`baca/${bookId}/`, `${bookId}/`]

/** For as long at the edge as a withdrawn book may still be read. */
export const bookCaching = 'public, max-age=300, s-maxage=60'
