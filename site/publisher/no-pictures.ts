import type { APIRoute } from 'astro'

/** Stands where Astro would resize pictures on request, 60 KB in every bundle. Ours are made once, when they arrive. */
export const GET: APIRoute = () => new Response(null, { status: 404 })
