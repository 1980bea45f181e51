import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { cursor, id, line, lines, maybe, wholeNumber } from '../../platform/http/fields.ts'
import { shelves } from './shelf.ts'

const author = v.object({ name: v.string(), role: v.optional(v.string()) })

export const titleView = v.object({
  titleId: id('title'),
  version: v.number(),
  status: v.picklist(['catalogued', 'withdrawn']),
  title: v.string(),
  subtitle: v.optional(v.string()),
  authors: v.array(author),
  publisher: v.optional(v.string()),
  place: v.optional(v.string()),
  year: v.optional(v.number()),
  language: v.optional(v.string()),
  ddc: v.optional(v.string()),
  subjects: v.array(v.string()),
  summary: v.optional(v.string()),
  extent: v.optional(v.string()),
  isbns: v.array(v.string()),
  /** How many chapters there are to read at once. */
  chapters: v.optional(v.number()),
})
export type TitleView = v.InferOutput<typeof titleView>

/** What a librarian changes. Authors and subjects come one a line. */
export const titleEdit = v.strictObject({
  version: wholeNumber(1, 1_000_000),
  title: line(300),
  subtitle: maybe(line(300)),
  authors: maybe(lines(2000)),
  publisher: maybe(line(200)),
  place: maybe(line(120)),
  year: maybe(wholeNumber(1400, 2100)),
  ddc: maybe(line(40)),
  subjects: maybe(lines(2000)),
  summary: maybe(lines(1200)),
  extent: maybe(line(120)),
})

const notFound = {
  'title-not-found': refusal(404, 'Judul ini tidak ada di katalog.', 'There is no such title in the catalogue.'),
}
const withdrawn = {
  'title-withdrawn': refusal(409, 'Judul ini sudah ditarik dari katalog.', 'This title has been withdrawn.'),
}
const changedMeanwhile = {
  'title-changed-meanwhile': refusal(
    409,
    'Judul ini diubah orang lain sejak Anda membukanya. Lihat versi terbaru, lalu ubah lagi.',
    'Somebody changed this title since you opened it. Look at the newest version, then change it again.',
  ),
}

export const titleContract = {
  readTitle: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/titles/{titleId}' })
    .errors(notFound)
    .input(v.strictObject({ titleId: id('title') }))
    .output(titleView),

  /** One shelf of the catalogue, in the alphabet's order. */
  listShelf: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/shelves/{shelf}' })
    .input(v.strictObject({ shelf: v.picklist(shelves), cursor }))
    .output(v.object({ titles: v.array(titleView), total: v.number(), next: v.optional(v.string()) })),

  /** The whole catalogue, newest first. */
  listTitles: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'GET', path: '/titles' })
    .input(v.strictObject({ cursor }))
    .output(v.object({ titles: v.array(titleView), total: v.number(), next: v.optional(v.string()) })),

  editTitle: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'PUT', path: '/titles/{titleId}' })
    .errors({ ...notFound, ...withdrawn, ...changedMeanwhile })
    .input(v.strictObject({ titleId: id('title'), ...titleEdit.entries }))
    .output(titleView),

  withdrawTitle: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'POST', path: '/titles/{titleId}/withdraw' })
    .errors({ ...notFound, ...withdrawn, ...changedMeanwhile })
    .input(v.strictObject({ titleId: id('title') }))
    .output(titleView),

  closeBook: endpoint
    .meta({ who: ['librarian'] })
    .route({ method: 'POST', path: '/titles/{titleId}/close-book' })
    .errors({
      ...notFound,
      ...withdrawn,
      ...changedMeanwhile,
      'no-book': refusal(409, 'Judul ini tidak punya buku digital.', 'This title has no digital book.'),
    })
    .input(v.strictObject({ titleId: id('title') }))
    .output(titleView),
}
