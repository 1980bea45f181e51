import { describe, expect, it } from 'vitest'
import type { Bookmark } from '../../../functions/jobs/bookmarks/bookmark.shape.ts'
import { mostBookmarks, withBookmark } from '../../../functions/jobs/bookmarks/bookmark.ts'
import { erasePerson } from '../../../functions/jobs/public.ts'
import { refusalOf } from '../../support/city.ts'
import { applicationForm, filledProfile, openJobs, recruiter, saturday, seeker, stranger } from '../support/jobs.ts'

const bookmark = (n: number): Bookmark => ({
  ...{ vacancyId: `vacancy_${n}`, employerId: 'employer_1', title: 'Kasir', employer: 'Toko', keptAt: saturday },
})

describe('vacancies somebody keeps', () => {
  it('stand the newest first, each as it is now', async () => {
    const city = await openJobs()
    const [one, other, third] = [await city.published(), await city.published(), await city.published()]
    for (const { vacancyId } of [one, other, third]) await city.as(seeker).keepVacancy({ vacancyId })
    await city.as(seeker).keepVacancy({ vacancyId: one.vacancyId })
    await city.as(recruiter).pauseVacancy({ vacancyId: one.vacancyId })
    await city.as(recruiter).fillVacancy({ vacancyId: other.vacancyId })
    await city.as(seeker).saveProfile(filledProfile())
    const sent = await city.as(seeker).submitApplication({ vacancyId: third.vacancyId, ...applicationForm() })
    const kept = await city.as(seeker).myBookmarks()
    expect(
      kept.map(({ vacancyId, state, applicationId, vacancy }) => [vacancyId, state, applicationId, vacancy?.title]),
    ).toEqual([
      [third.vacancyId, 'open', sent.applicationId, 'Operator Produksi Makanan'],
      [other.vacancyId, 'closed', undefined, undefined],
      [one.vacancyId, 'paused', undefined, undefined],
    ])
    city.time.now = '2026-10-31T02:00:00.000Z'
    expect((await city.as(seeker).myBookmarks()).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])
  })

  it('are removed, and are nobody else’s', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    await city.as(seeker).keepVacancy({ vacancyId })
    await city.as(stranger).removeBookmark({ vacancyId })
    expect(await city.as(stranger).myBookmarks()).toEqual([])
    expect(await city.as(seeker).myBookmarks()).toHaveLength(1)
    await city.as(seeker).removeBookmark({ vacancyId })
    expect(await city.as(seeker).myBookmarks()).toEqual([])
  })

  it('are only what has a page', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.submitted()
    expect(await refusalOf(city.as(seeker).keepVacancy({ vacancyId }))).toBe('vacancy-not-found')
  })

  it('are a hundred at most', () => {
    const full = Array.from({ length: mostBookmarks }, (_, n) => bookmark(n))
    expect(withBookmark(full, bookmark(100))).toEqual({ ok: false, refusal: 'too-many-bookmarks' })
    expect(withBookmark(full, bookmark(7))).toEqual({ ok: true, value: full })
  })

  it('are all there when two phones keep at once', async () => {
    const { stores } = await openJobs()
    const keep = (n: number) => stores.bookmarks.change(seeker.accountId, (all) => withBookmark(all, bookmark(n)))
    await Promise.all([1, 2, 3, 4].map(keep))
    expect(await stores.bookmarks.of(seeker.accountId)).toHaveLength(4)
  })

  it('go with whoever is erased', async () => {
    const city = await openJobs()
    const { vacancyId } = await city.published()
    await city.as(seeker).keepVacancy({ vacancyId })
    const gone = { mail: seeker.mail, now: saturday, removeMedia: async () => {}, removeUpload: async () => {} }
    await erasePerson(city.table, seeker.accountId, gone)
    expect(await city.as(seeker).myBookmarks()).toEqual([])
  })
})
