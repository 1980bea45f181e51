import type { APIRoute } from 'astro'
import { askedIn, filtersSaid } from '../../../features/saved/filters.ts'
import { vacancyFeed } from '../../../features/vacancies/feed.ts'
import { searchAddress } from '../../../features/vacancies/search-address.ts'
import { absolute } from '../../../ui/addresses.ts'
import { vacancyWords } from '../../../words/vacancies.ts'

export const prerender = false

/** The newest twenty of any search as a feed: of a field, a kecamatan, a word. */
export const GET: APIRoute = async ({ locals, url, site }) => {
  const { lang, jobs } = locals
  const asked = { ...askedIn(url), hal: 1 }
  const { vacancies } = await jobs.searchVacancies(asked)
  const t = vacancyWords[lang]
  const page = new URL(searchAddress('id', asked, {}), 'https://city')
  const whole = (path: string) => absolute({ site }, lang, path)
  const feed = vacancyFeed({
    ...{ lang, vacancies },
    now: locals.now ?? new Date(0).toISOString(),
    title: [t.feed, ...filtersSaid(asked, lang)].join(' · '),
    self: whole(`/cari/lowongan/umpan/${page.search}`),
    page: whole(`/cari/lowongan/${page.search}`),
    addressOf: ({ vacancyId }) => whole(`/kerja/lowongan/${vacancyId}/`),
  })
  return new Response(feed, {
    headers: {
      'content-type': 'application/atom+xml; charset=utf-8',
      // Readers of feeds come every few minutes, all day.
      'cache-control': 'public, max-age=300, s-maxage=300',
    },
  })
}
