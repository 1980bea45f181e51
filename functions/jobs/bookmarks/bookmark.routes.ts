import { implement } from '@orpc/server'
import { type Day, dayIn } from '../../platform/clock.ts'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import { idFrom } from '../../platform/ids.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { EmployerStore } from '../employers/employer.store.ts'
import type { Vacancy } from '../vacancies/vacancy.shape.ts'
import type { VacancyStore } from '../vacancies/vacancy.store.ts'
import { isOpen, isPublished } from '../vacancies/vacancy.ts'
import { toPublicView } from '../vacancies/vacancy.view.ts'
import { type BookmarkView, bookmarkContract } from './bookmark.contract.ts'
import type { Bookmark } from './bookmark.shape.ts'
import type { BookmarkStore } from './bookmark.store.ts'
import { withBookmark, withoutBookmark } from './bookmark.ts'

interface BookmarkDeps {
  bookmarks: BookmarkStore
  vacancies: VacancyStore
  employers: EmployerStore
  applications: ApplicationStore
}

export function bookmarkRoutes({ bookmarks, vacancies, employers, applications }: BookmarkDeps) {
  const os = implement(bookmarkContract).$context<CallContext>().use(turnAway)

  return os.router({
    myBookmarks: os.myBookmarks.handler(async ({ context }) => {
      const { accountId } = signedIn(context)
      const today = dayIn(cityZone, context.now)
      const [kept, sent] = await Promise.all([bookmarks.of(accountId), applications.vacanciesOf(accountId)])
      const now = await vacancies.many(kept.map(({ vacancyId }) => vacancyId))
      return kept.map((bookmark) => ({
        ...bookmark,
        ...standing(bookmark, now.get(bookmark.vacancyId), today),
        ...(sent.has(bookmark.vacancyId) && { applicationId: idFrom('application', accountId, bookmark.vacancyId) }),
      }))
    }),

    keepVacancy: os.keepVacancy.handler(async ({ input: { vacancyId }, errors, context }) => {
      const vacancy = await vacancies.find(vacancyId)
      if (!vacancy || !isPublished(vacancy) || vacancy.life === 'withdrawn') throw errors['vacancy-not-found']()
      const employer = await employers.nameOf(vacancy.employerId)
      const { employerId, approved } = vacancy
      const bookmark: Bookmark = { vacancyId, employerId, title: approved.title, employer, keptAt: context.now }
      const { accountId } = signedIn(context)
      const all = answer(await bookmarks.change(accountId, (kept) => withBookmark(kept, bookmark)), errors)
      return all.find((each) => each.vacancyId === vacancyId) ?? bookmark
    }),

    removeBookmark: os.removeBookmark.handler(async ({ input: { vacancyId }, context }) => {
      await bookmarks.change(signedIn(context).accountId, (kept) => withoutBookmark(kept, vacancyId))
      return { vacancyId }
    }),
  })
}

function standing(
  { employer }: Bookmark,
  vacancy: Vacancy | undefined,
  today: Day,
): Pick<BookmarkView, 'state' | 'vacancy'> {
  if (!vacancy || !isPublished(vacancy)) return { state: 'closed' }
  if (vacancy.life === 'paused' && vacancy.approved.closesOn >= today) return { state: 'paused' }
  return isOpen(vacancy, today)
    ? { state: 'open', vacancy: toPublicView(vacancy, employer, true) }
    : { state: 'closed' }
}
