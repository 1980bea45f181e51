import type { APIRoute } from 'astro'
import { everythingOf } from '../../../features/identity/mine.ts'

export const prerender = false

/** All of it in one file, for its owner to take along (UU 27/2022 art. 13). */
export const GET: APIRoute = async ({ locals }) => {
  const held = await everythingOf(locals)
  return new Response(`${JSON.stringify(held, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="alun-alun-data-saya.json"',
    },
  })
}
