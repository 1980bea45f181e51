import { whoIsHere } from './here.ts'

/**
 * A session ends when nobody uses it, and only identity may note that somebody did. Whatever page is opened, it is asked
 * once in a quarter of an hour; the cookie it answers with says that this was done.
 */
export async function keepAwake(request: Request, locals: Partial<Pick<App.Locals, 'identity'>>): Promise<void> {
  // A page that is made for everybody has nobody to ask for, and no headers to read.
  if (!locals.identity) return
  const cookies = request.headers.get('cookie') ?? ''
  if (!/(^|;\s*)(__Host-)?sesi=/.test(cookies) || /(^|;\s*)(__Host-)?dilihat=/.test(cookies)) return
  await whoIsHere({ identity: locals.identity }).catch(() => undefined)
}
