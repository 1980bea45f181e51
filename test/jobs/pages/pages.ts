import { answer } from '#site/render'
import type { JobsDomainEvent } from '../../../functions/jobs/domain-events.ts'
import { jobsPages } from '../../../functions/jobs/pages.ts'
import type { DomainEvent } from '../../../functions/platform/dynamodb/domain-events.ts'
import type { Caller } from '../../../functions/platform/http/serve.ts'
import type { Lang } from '../../../functions/platform/lang.ts'
import { openJobs } from '../support/jobs.ts'

export const fair = {
  eventId: 'event_bursa-2026',
  name: 'Bursa Kerja Kota 2026',
  startsAt: '2026-10-24T01:00:00.000Z',
  endsAt: '2026-10-25T09:00:00.000Z',
} as const

/** The city's pages of the bursa kerja as somebody's browser without script meets them. */
export async function openPages(given?: Awaited<ReturnType<typeof openJobs>>) {
  const city = given ?? (await openJobs())
  const pages = jobsPages(city.table, { fairAt: async () => fair })

  const localsFor = (who: Caller | undefined, lang: Lang) => ({
    lang,
    now: city.time.now,
    jobs: city.as(who, lang),
    identity: { whoAmI: async () => ({ name: 'Seseorang', mail: who?.mail ?? '' }) },
    events: {
      listEvents: async () => [{ kind: 'fair', zone: 'Asia/Jakarta', days: [{ opensAt: fair.startsAt }], ...fair }],
    },
  })
  const ask = async (who: Caller | undefined, request: Request) => {
    const lang: Lang = new URL(request.url).pathname.startsWith('/en/') ? 'en' : 'id'
    return answer(request, localsFor(who, lang) as never)
  }
  const at = (path: string) => `https://kota.example${path}`

  return {
    city,
    get: (who: Caller | undefined, path: string) => ask(who, new Request(at(path))),
    post: (who: Caller | undefined, path: string, fields: Record<string, string | readonly string[]>) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
      return ask(who, new Request(at(path), { method: 'POST', body }))
    },
    /** A published page as the publisher would make it, or nothing. */
    async published(path: string) {
      const page = (await pages.all()).find((each) => each.path === path)
      const locals = await page?.load(city.time.now)
      if (!locals) return undefined
      const lang: Lang = 'id'
      return (await answer(new Request(at(path)), { ...locals, lang })).text()
    },
    touchedBy: async (name: JobsDomainEvent, item: object) =>
      (await pages.touchedBy({ id: 'e', name, at: city.time.now, item } as DomainEvent<JobsDomainEvent>)).map(
        ({ path }) => path,
      ),
  }
}
