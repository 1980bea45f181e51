import { ORPCError } from '@orpc/client'
import type { APIRoute } from 'astro'
import type { Id } from '../../../../../../functions/platform/ids.ts'

export const prerender = false

/** An employer's official letter, for officers: a picture of ours, in no cache. */
export const GET: APIRoute = async ({ locals, params }) => {
  try {
    const { picture } = await locals.jobs.readLetter({ employerId: params.employerId as Id<'employer'> })
    return new Response(Buffer.from(picture, 'base64'), {
      headers: {
        'content-type': 'image/webp',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    const isMissing = error instanceof ORPCError && error.code === 'letter-not-found'
    if (!isMissing) throw error
    return new Response(null, { status: 404 })
  }
}
