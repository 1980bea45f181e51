import { ORPCError } from '@orpc/client'
import type { Me } from '../../../../functions/identity/sessions/session.contract.ts'
import { type Lang, to } from '../../words/lang.ts'

/** Who is signed in, for a page that also serves those who are not. */
export async function whoIsHere({ identity }: Pick<App.Locals, 'identity'>): Promise<Me | undefined> {
  try {
    return await identity.whoAmI()
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'signed-out') return undefined
    throw error
  }
}

/** Where somebody wanted to go before they had to sign in. Only ever a page of ours. */
export function wanted({ searchParams }: URL, lang: Lang): string {
  const given = searchParams.get('ke') ?? ''
  const isOurs = /^\/(?![/\\])[^\s\\]*$/.test(given) && !/^\/(en\/)?saya\/(masuk|keluar)\//.test(given)
  return isOurs ? given : to(lang, '/saya/')
}

/** The same wish, handed on to the next step. */
export const withWish = (path: string, url: URL): string => {
  const given = url.searchParams.get('ke')
  return given ? `${path}?ke=${encodeURIComponent(given)}` : path
}
