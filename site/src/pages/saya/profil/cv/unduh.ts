import { ORPCError } from '@orpc/client'
import type { APIRoute } from 'astro'
import { to } from '../../../../words/lang.ts'

export const prerender = false

/** The CV made from the profile, to keep: nobody else's, and in no cache. */
export const GET: APIRoute = async ({ locals, redirect }) => {
  try {
    const { fileName, pdf } = await locals.jobs.printCv()
    return new Response(pdf, {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${fileName}"`,
        'content-language': locals.lang,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    const isNameless = error instanceof ORPCError && error.code === 'profile-nameless'
    if (!isNameless) throw error
    return redirect(to(locals.lang, '/saya/profil/contact/'), 303)
  }
}
