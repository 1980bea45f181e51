import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id } from '../../platform/http/fields.ts'
import { noVacancy } from '../applications/application.contract.ts'
import { publicVacancyView } from '../vacancies/vacancy.contract.ts'
import { bookmarkShape } from './bookmark.shape.ts'

export const bookmarkView = v.object({
  ...bookmarkShape.entries,
  /** `closed`: filled, past its last day, or taken down. */
  state: v.picklist(['open', 'paused', 'closed']),
  /** As it stands on its page now, while it has one. */
  vacancy: v.optional(publicVacancyView),
  /** The one that was sent for it. */
  applicationId: v.optional(id('application')),
})
export type BookmarkView = v.InferOutput<typeof bookmarkView>

const vacancyId = id('vacancy')

export const bookmarkContract = {
  /** The newest first. */
  myBookmarks: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'GET', path: '/bookmarks' })
    .output(v.array(bookmarkView)),

  keepVacancy: endpoint
    .meta({ who: 'member', own: 'account', atMost: { times: 120, seconds: 3600 } })
    .route({ method: 'POST', path: '/bookmarks/{vacancyId}' })
    .errors({
      ...noVacancy,
      'too-many-bookmarks': refusal(
        409,
        'Sudah ada 100 lowongan tersimpan. Hapus yang sudah tutup, lalu simpan yang ini.',
        'There are 100 kept vacancies already. Remove those that have closed, then keep this one.',
      ),
    })
    .input(v.strictObject({ vacancyId }))
    .output(bookmarkShape),

  removeBookmark: endpoint
    .meta({ who: 'member', own: 'account' })
    .route({ method: 'DELETE', path: '/bookmarks/{vacancyId}' })
    .input(v.strictObject({ vacancyId }))
    .output(v.object({ vacancyId })),
}
