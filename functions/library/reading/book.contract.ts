import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { formKey, id } from '../../platform/http/fields.ts'
import { bookRefusals } from './book.ts'

const uploadView = v.object({ url: v.string(), fields: v.record(v.string(), v.string()), mostBytes: v.number() })

export const bookView = v.object({
  bookId: id('book'),
  titleId: id('title'),
  status: v.picklist(['waiting', 'open', 'refused']),
  reason: v.optional(v.picklist(bookRefusals)),
  /** While the file is waited for. */
  upload: v.optional(uploadView),
  chapters: v.optional(v.array(v.object({ file: v.string(), title: v.string(), bytes: v.number() }))),
})
export type BookView = v.InferOutput<typeof bookView>

export const bookContract = {
  /** A librarian brings an EPUB for a title; the answer says where to send it. */
  bringBook: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'POST', path: '/titles/{titleId}/books', successStatus: 201 })
    .errors({
      'title-not-found': refusal(404, 'Judul ini tidak ada di katalog.', 'There is no such title in the catalogue.'),
    })
    .input(v.strictObject({ titleId: id('title'), formKey }))
    .output(bookView),

  readBook: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'GET', path: '/books/{bookId}' })
    .errors({ 'book-not-found': refusal(404, 'Buku ini tidak ada.', 'There is no such book.') })
    .input(v.strictObject({ bookId: id('book') }))
    .output(bookView),
}
