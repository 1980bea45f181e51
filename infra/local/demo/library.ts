import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { City } from '../city.ts'
import { books } from './content/library/books.ts'
import { epubOf } from './content/library/build-epub.ts'
import { marcOf } from './content/library/build-marc.ts'
import { titles } from './content/library/titles.ts'
import type { Staff } from './staff.ts'

/** The librarian imports the catalogue as one MARC file, then brings the books one by one. */
export async function fillLibrary(city: City, { librarian }: Staff, say: (more: string) => void): Promise<void> {
  const { library } = librarian
  const { importId } = await library.startImport({ formKey: randomUUID() })
  const { upload } = await library.readImport({ importId })
  if (!upload) throw new Error('The import waits for no file.')
  await librarian.upload(upload, marcOf([...books, ...titles]))
  let told = -1
  for (;;) {
    const { status, done, total } = await library.readImport({ importId })
    if (done !== told) say(`katalog ${done} dari ${total} judul`)
    told = done
    if (status === 'finished') break
    if (status === 'failed') throw new Error('The catalogue could not be imported.')
    await wait(300)
  }
  await city.settled()
  for (const [n, book] of books.entries()) {
    if (n === 0) say(`${books.length} buku untuk dibaca`)
    const { found } = await library.searchTitles({ query: book.title, page: 1 })
    const titleId = found[0]?.titleId
    if (!titleId) throw new Error(`${book.title} is not in the catalogue.`)
    const { bookId } = await library.bringBook({ titleId, formKey: randomUUID() })
    const waiting = await library.readBook({ bookId })
    if (waiting.upload) await librarian.upload(waiting.upload, epubOf(book))
  }
}
