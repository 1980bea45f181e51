import { ORPCError } from '@orpc/client'
import type { MiddlewareHandler } from 'astro'
import { keepAwake } from './features/identity/keep-awake.ts'
import { langOf, to } from './words/lang.ts'

/** A page that a context refused to help with: who is signed out goes to sign in, all others read why. */
export const onRequest: MiddlewareHandler = async ({ request, url, locals, redirect, rewrite }, next) => {
  locals.lang ??= langOf(url)
  try {
    await keepAwake(request, locals)
    return await next()
  } catch (error) {
    const refusal = error instanceof ORPCError && error.status < 500 ? error : undefined
    if (refusal?.code === 'signed-out') {
      const wanted = to(locals.lang, url.pathname + url.search)
      return redirect(`${to(locals.lang, '/saya/masuk/')}?ke=${encodeURIComponent(wanted)}`, 303)
    }
    if (!refusal) console.error(error)
    locals.refusal = refusal
    return rewrite(new Request(new URL('/saya/maaf/', url)))
  }
}
