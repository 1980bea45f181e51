import type { APIRoute } from 'astro'

export const prerender = false

/** What somebody keeps of a programme, for their calendar. Whoever knows the address may read it. */
export const GET: APIRoute = async ({ locals, params }) => {
  const { calendar } = await locals.events.readFavouriteCalendar({ secret: params.secret ?? '' })
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
    },
  })
}
