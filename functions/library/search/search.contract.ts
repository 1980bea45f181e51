import * as v from 'valibot'
import { endpoint } from '../../platform/http/contract.ts'
import { id, visible, wholeNumber } from '../../platform/http/fields.ts'

export const searchContract = {
  /** What the browser finds in the index's own files, for who has no script. */
  searchTitles: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/search' })
    .input(
      v.strictObject({
        query: v.pipe(v.string(), v.trim(), visible, v.maxLength(200)),
        page: v.optional(wholeNumber(1, 500), 1),
      }),
    )
    .output(
      v.object({
        total: v.number(),
        pages: v.number(),
        found: v.array(
          v.object({
            titleId: id('title'),
            title: v.string(),
            authors: v.string(),
            year: v.optional(v.number()),
            chapters: v.optional(v.number()),
          }),
        ),
      }),
    ),
}
