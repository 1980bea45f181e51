import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import type { Cursors } from '../../platform/http/cursor.ts'
import { type CallContext, maySpeakAs, turnAway } from '../../platform/http/serve.ts'
import { type TitleView, titleContract } from './title.contract.ts'
import type { TitleStore } from './title.store.ts'
import { closeBook, editTitle, isPublic, type Title, withdrawTitle } from './title.ts'

const pageSize = 50

export function titleRoutes({ titles, cursors }: { titles: TitleStore; cursors: Cursors }) {
  const os = implement(titleContract).$context<CallContext>().use(turnAway)

  return os.router({
    readTitle: os.readTitle.handler(async ({ input: { titleId }, errors, context: { caller } }) => {
      const title = await titles.find(titleId)
      if (!title || !(isPublic(title) || maySpeakAs(caller, ['librarian']))) throw errors['title-not-found']()
      return toView(title)
    }),

    listShelf: os.listShelf.handler(async ({ input: { shelf, cursor }, errors }) => {
      const list = `shelf ${shelf}`
      const after = answer(await cursors.open(list, cursor), errors)
      const [page, total] = await Promise.all([
        titles.shelfPage(shelf, { limit: pageSize, ...(after && { after }) }),
        titles.countOn(shelf),
      ])
      const next = await cursors.seal(list, page.next)
      return { titles: (await titles.many(page.titleIds)).map(toView), total, ...(next && { next }) }
    }),

    listTitles: os.listTitles.handler(async ({ input: { cursor }, errors }) => {
      const after = answer(await cursors.open('titles', cursor), errors)
      const [page, total] = await Promise.all([
        titles.page({ limit: pageSize, newestFirst: true, ...(after && { after }) }),
        titles.count(),
      ])
      const next = await cursors.seal('titles', page.next)
      return { titles: (await titles.many(page.titleIds)).map(toView), total, ...(next && { next }) }
    }),

    editTitle: os.editTitle.handler(
      async ({ input: { titleId, version, authors, subjects, ...facts }, errors, context: { now } }) => {
        const title = await titles.find(titleId)
        if (!title) throw errors['title-not-found']()
        const named = rows(authors).map((name) => title.authors.find((each) => each.name === name) ?? { name })
        const filledIn = {
          ...facts,
          authors: named,
          subjects: rows(subjects),
          isbns: title.isbns,
          language: title.language,
        }
        const edited = answer(editTitle(title, filledIn, version), errors)
        if (!(await titles.save(edited, title, { name: 'title-edited', at: now })))
          throw errors['title-changed-meanwhile']()
        return toView(edited)
      },
    ),

    withdrawTitle: os.withdrawTitle.handler(async ({ input: { titleId }, errors, context: { now } }) => {
      const title = await titles.find(titleId)
      if (!title) throw errors['title-not-found']()
      const withdrawn = answer(withdrawTitle(title), errors)
      if (!(await titles.save(withdrawn, title, { name: 'title-withdrawn', at: now })))
        throw errors['title-changed-meanwhile']()
      return toView(withdrawn)
    }),

    closeBook: os.closeBook.handler(async ({ input: { titleId }, errors, context: { now } }) => {
      const title = await titles.find(titleId)
      if (!title) throw errors['title-not-found']()
      const closed = answer(closeBook(title), errors)
      if (!(await titles.save(closed, title, { name: 'book-withdrawn', at: now })))
        throw errors['title-changed-meanwhile']()
      return toView(closed)
    }),
  })
}

const rows = (text = '') =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')

const toView = ({ book, cataloguedAt: _, ...title }: Title): TitleView => ({
  ...title,
  authors: title.authors.map((author) => ({ ...author })),
  subjects: [...title.subjects],
  isbns: [...title.isbns],
  ...(book && { chapters: book.chapters }),
})
